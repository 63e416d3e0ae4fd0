import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { InputError, messageOf } from '../errors.ts'
import { isSafeId } from '../datasets/id.ts'
import { ABANDONED_MS, dropOlderThan, subfolders } from '../files/folders.ts'
import { ownCardSchema, type OwnCard } from './schemas.ts'

/** The contents of a trained model's files. */
export interface ModelFiles {
  model: string
  weights: Uint8Array
  vocabulary: string
  card: OwnCard
}

const NAMES = ['model.json', 'weights.bin', 'vocabulary.json', 'card.json'] as const

const DRAFT = '.draft-'

/**
 * Writes a model into a new folder; there is the whole folder afterwards, or none.
 * @throws InputError where that is impossible
 */
export const writeModel = async (folder: string, { model, weights, vocabulary, card }: ModelFiles): Promise<void> => {
  const draft = join(dirname(folder), `${DRAFT}${randomUUID()}`)
  const contents = [model, weights, vocabulary, `${JSON.stringify(card, null, 2)}\n`]
  try {
    await mkdir(draft, { recursive: true })
    for (const [k, name] of NAMES.entries()) await writeFile(join(draft, name), contents[k], { flag: 'wx', flush: true })
    if (existsSync(folder)) throw new Error('the folder is there already')
    await rename(draft, folder)
  } catch (error) {
    throw new InputError(`${folder}: the model cannot be kept there (${messageOf(error)})`)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/**
 * The card of a model's folder, whose other files are there too.
 * @throws InputError that names the folder and what is wrong with it
 */
export const readCard = (folder: string): OwnCard => {
  const wrong = (what: string): InputError => new InputError(`${folder}: ${what}; it is no model of Workshift, or damaged`)
  for (const name of NAMES) {
    if (!existsSync(join(folder, name))) throw wrong(`${name} is missing`)
    if (statSync(join(folder, name)).size === 0) throw wrong(`${name} is empty`)
  }
  let content: unknown
  try {
    content = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8'))
  } catch (error) {
    throw wrong(`card.json cannot be read (${messageOf(error)})`)
  }
  const parsed = ownCardSchema.safeParse(content)
  if (!parsed.success) throw wrong(`card.json: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The analyst's own models: folders under `models` in the app's home folder, named by their ids. */
export const modelFolders = (home: string) => {
  const folder = join(home, 'models')
  const of = (id: string): string => join(folder, id)

  return {
    of,

    /** Ids of all folders that there are. */
    ids: (): string[] => subfolders(folder).filter(isSafeId),

    /** Deletes a model's files for good. */
    drop: (id: string): void => {
      if (isSafeId(id)) rmSync(of(id), { recursive: true, force: true })
    },

    /** Deletes what was never finished. */
    tidy: (): void => {
      dropOlderThan(ABANDONED_MS, folder, (name) => name.startsWith(DRAFT))
    },
  }
}

export type ModelFolders = ReturnType<typeof modelFolders>
