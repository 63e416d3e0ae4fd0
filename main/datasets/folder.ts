import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { DatasetError } from '../../simulation/dataset/faults.ts'
import { parseDataset } from '../../simulation/dataset/parse.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { InputError, messageOf } from '../errors.ts'

/** A dataset as read from its folder, and a fingerprint of the files it was read from. */
export interface LoadedDataset {
  dataset: Dataset
  /** SHA-256 over the names and contents of its files, in hexadecimal. */
  hash: string
}

const FILE_NAME = /\.(csv|json)$/

const fileNames = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => FILE_NAME.test(name)).sort()
  } catch (error) {
    throw new InputError(
      `${folder}: is not a folder that can be read (${messageOf(error)}); ` +
        'a dataset is a folder with occupations.csv and mobility.csv',
    )
  }
}

const ofEachFile = async <T>(folder: string, read: (file: string) => Promise<T>): Promise<Map<string, T>> => {
  const names = await fileNames(folder)
  const found = await Promise.all(
    names.map((name) =>
      read(join(folder, name)).catch((error: unknown) => {
        throw new InputError(`${join(folder, name)}: cannot be read (${messageOf(error)})`)
      }),
    ),
  )
  return new Map(names.map((name, position) => [name, found[position]]))
}

/**
 * Reads and checks a dataset folder.
 * @throws InputError naming the folder, with every fault by file, line and column
 */
export const loadDatasetFolder = async (folder: string): Promise<LoadedDataset> => {
  const files = await ofEachFile(folder, (file) => readFile(file, 'utf8'))
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`)
  try {
    return { dataset: parseDataset(files, basename(resolve(folder))), hash: hash.digest('hex') }
  } catch (error) {
    if (error instanceof DatasetError) throw new InputError(`dataset ${folder} cannot be used:\n${error.message}`)
    throw error
  }
}

const loaded = new Map<string, { stamp: string; dataset: Promise<LoadedDataset> }>()

/**
 * The same, read anew only where a file came, went or changed in size or time.
 * @throws InputError as `loadDatasetFolder` does
 */
export const datasetInFolder = async (folder: string): Promise<LoadedDataset> => {
  const files = await ofEachFile(folder, stat)
  const stamp = JSON.stringify([...files].map(([name, { size, mtimeMs }]) => [name, size, mtimeMs]))
  const known = loaded.get(folder)
  if (known?.stamp === stamp) return known.dataset
  const dataset = loadDatasetFolder(folder)
  loaded.set(folder, { stamp, dataset })
  dataset.catch(() => loaded.delete(folder))
  return dataset
}
