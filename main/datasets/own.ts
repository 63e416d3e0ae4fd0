import { randomUUID } from 'node:crypto'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, messageOf } from '../errors.ts'
import { ABANDONED_MS, dropOlderThan, KEPT_AFTER_REMOVAL_MS, REMOVED, subfolders } from '../files/folders.ts'
import { datasetInFolder, type LoadedDataset } from './folder.ts'
import { isSafeId } from './id.ts'

/** A name that no id has, since none begins with a point. */
const DRAFT = '.draft-'

/** What the work comes to, its failure said in words of what was tried. */
const trying = async (what: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    throw new InputError(`${what} (${messageOf(error)})`)
  }
}

/**
 * The analyst's own datasets: folders under `datasets` in the app's home folder, named by their ids. One that is
 * removed waits in `.removed` for 30 days.
 */
export const ownDatasets = (home: string) => {
  const folder = join(home, 'datasets')
  const removedFolder = join(folder, REMOVED)
  const has = (id: string): boolean => isSafeId(id) && existsSync(join(folder, id))

  return {
    has,

    /** The ids, newest first. */
    ids: (): string[] => {
      const born = (id: string): number => statSync(join(folder, id)).birthtimeMs
      return subfolders(folder)
        .filter(isSafeId)
        .map((id) => ({ id, at: born(id) }))
        .sort((a, b) => b.at - a.at || a.id.localeCompare(b.id))
        .map(({ id }) => id)
    },

    /** The dataset of that id, which there must be. @throws InputError where its files have been spoilt */
    open: async (id: string): Promise<LoadedDataset> => {
      const { dataset, hash } = await datasetInFolder(join(folder, id))
      return { dataset: { ...dataset, id }, hash }
    },

    /** Keeps the files; there is the whole folder afterwards, or none. @throws InputError where that is impossible */
    add: async (id: string, files: ReadonlyMap<string, string>): Promise<void> => {
      const draft = join(folder, `${DRAFT}${randomUUID()}`)
      await trying(`dataset ${id}: cannot be kept in ${folder}`, async () => {
        await mkdir(draft, { recursive: true })
        try {
          for (const [name, text] of files) await writeFile(join(draft, name), text, { flag: 'wx', flush: true })
          if (has(id)) throw new InputError(`the id ${id} is taken`)
          await rename(draft, join(folder, id))
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
      })
    },

    /** Can be undone by `restore`, unless another dataset of the same id is removed after it. */
    remove: async (id: string): Promise<void> => {
      const target = join(removedFolder, id)
      await trying(`dataset ${id}: cannot be removed`, async () => {
        await mkdir(removedFolder, { recursive: true })
        await rm(target, { recursive: true, force: true })
        await rename(join(folder, id), target)
        const now = new Date()
        utimesSync(target, now, now)
      })
    },

    /** @throws InputError where no such dataset was removed, or its id has been given to another */
    restore: async (id: string): Promise<void> => {
      if (!isSafeId(id) || !existsSync(join(removedFolder, id))) {
        throw new InputError(`dataset ${id}: cannot be brought back; it was not removed, or more than 30 days ago`)
      }
      if (has(id)) throw new InputError(`dataset ${id}: cannot be brought back; its id is that of another dataset now`)
      await trying(`dataset ${id}: cannot be brought back`, () => rename(join(removedFolder, id), join(folder, id)))
    },

    /** Deletes for good what was removed more than 30 days ago, and drafts that were never finished. */
    tidy: (): void => {
      dropOlderThan(ABANDONED_MS, folder, (name) => name.startsWith(DRAFT))
      dropOlderThan(KEPT_AFTER_REMOVAL_MS, removedFolder)
    },
  }
}
