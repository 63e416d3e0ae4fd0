import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSafeId } from '../datasets/id.ts'
import { InputError, messageOf } from '../errors.ts'
import { ABANDONED_MS, drop, dropOlderThan, KEPT_AFTER_REMOVAL_MS, REMOVED, subfolders } from '../files/folders.ts'
import { STORE_VERSION } from '../store/database.ts'
import { CARD_FILE } from './files.ts'
import { backupCardSchema, type BackupCard, type BackupItem, type BackupKind } from './schemas.ts'

/** A name that no id has, since none begins with a point. */
const WORK = '.work-'

/** The id of a new backup; ids sort by time. */
export const newBackupId = (createdAt: string, kind: BackupKind): string =>
  `${createdAt.slice(0, 19).replaceAll(':', '-')}-${kind}-${randomUUID().slice(0, 4)}`

/**
 * The card of a backup's folder.
 * @param what names it in the error
 * @throws InputError that says what is wrong with it
 */
export const readCard = (folder: string, what: string): BackupCard => {
  const wrong = (reason: string): InputError => new InputError(`${what}: ${reason}; nothing was changed`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(join(folder, CARD_FILE), 'utf8'))
  } catch (error) {
    throw wrong(`is damaged, or no backup of Workshift (${CARD_FILE}: ${messageOf(error)})`)
  }
  const parsed = backupCardSchema.safeParse(content)
  if (!parsed.success) throw wrong(`is damaged, or no backup of Workshift (${CARD_FILE} says something else)`)
  const { appVersion, storeVersion } = parsed.data
  if (storeVersion > STORE_VERSION) {
    throw wrong(
      `was made by a newer Workshift (${appVersion}; its store has version ${storeVersion}, ` +
        `this one knows ${STORE_VERSION}); update Workshift`,
    )
  }
  return parsed.data
}

/** All backups: folders under `backups` in the app's home folder, named by their ids. */
export const backupFolders = (home: string) => {
  const folder = join(home, 'backups')
  const removedFolder = join(folder, REMOVED)
  const of = (id: string): string => join(folder, id)
  const ids = (): string[] => subfolders(folder).filter(isSafeId).sort().reverse()

  const existing = (id: string): string => {
    if (!isSafeId(id) || !existsSync(of(id))) throw new InputError(`backup ${id}: is not in the list; it may have been removed`)
    return of(id)
  }

  /** @throws InputError that says what is wrong with it */
  const card = (id: string): BackupCard => readCard(existing(id), `backup ${id}`)

  const item = (id: string): BackupItem => {
    try {
      const { createdAt, kind, appVersion, holds, files } = card(id)
      const bytes = files.reduce((sum, { size }) => sum + size, 0)
      return { id, createdAt, kind, appVersion, bytes, holds, fault: null }
    } catch (error) {
      const createdAt = statSync(of(id)).mtime.toISOString()
      return { id, createdAt, kind: null, appVersion: null, bytes: 0, holds: null, fault: messageOf(error) }
    }
  }

  /** Newest first. */
  const list = (): BackupItem[] => ids().map(item).sort((a, b) => b.createdAt.localeCompare(a.createdAt))

  return {
    of,
    card,
    item,
    list,

    /** A new folder that nobody sees; whoever asked for it keeps or drops it. */
    newWork: async (): Promise<string> => {
      const work = join(folder, `${WORK}${randomUUID()}`)
      await mkdir(work, { recursive: true })
      return work
    },

    /** Makes a backup of a folder that holds all of its files, which then has the card too; it is there whole, or not at all. */
    keep: async (work: string, id: string, content: BackupCard): Promise<void> => {
      await writeFile(join(work, CARD_FILE), `${JSON.stringify(content, null, 2)}\n`, { flush: true })
      if (existsSync(of(id))) throw new InputError(`backup ${id}: is in the list already`)
      await rename(work, of(id))
    },

    drop,

    /** Deletes the oldest of a kind for good, but so many. */
    prune: (kind: BackupKind, kept: number): void => {
      for (const { id } of list().filter((one) => one.kind === kind).slice(kept)) drop(of(id))
    },

    /** Can be undone by `bringBack`. */
    remove: async (id: string): Promise<void> => {
      const from = existing(id)
      await mkdir(removedFolder, { recursive: true })
      await rm(join(removedFolder, id), { recursive: true, force: true })
      await rename(from, join(removedFolder, id))
      await utimes(join(removedFolder, id), new Date(), new Date())
    },

    bringBack: async (id: string): Promise<void> => {
      if (!isSafeId(id) || !existsSync(join(removedFolder, id)) || existsSync(of(id))) {
        throw new InputError(`backup ${id}: cannot be brought back; it was not removed, or more than 30 days ago`)
      }
      await rename(join(removedFolder, id), of(id))
    },

    /** Deletes for good what was removed long ago, and work that was never finished. */
    tidy: (): void => {
      dropOlderThan(ABANDONED_MS, folder, (name) => name.startsWith(WORK))
      dropOlderThan(KEPT_AFTER_REMOVAL_MS, removedFolder)
    },
  }
}

export type BackupFolders = ReturnType<typeof backupFolders>
