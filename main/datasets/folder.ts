import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
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

const readFiles = async (folder: string): Promise<Map<string, string>> => {
  let names: string[]
  try {
    names = (await readdir(folder)).filter((name) => FILE_NAME.test(name)).sort()
  } catch (error) {
    throw new InputError(
      `${folder}: is not a folder that can be read (${messageOf(error)}); ` +
        'a dataset is a folder with occupations.csv and mobility.csv',
    )
  }
  const texts = await Promise.all(
    names.map((name) =>
      readFile(join(folder, name), 'utf8').catch((error: unknown) => {
        throw new InputError(`${join(folder, name)}: cannot be read (${messageOf(error)})`)
      }),
    ),
  )
  return new Map(names.map((name, position) => [name, texts[position]]))
}

/**
 * Reads and checks a dataset folder.
 * @throws InputError naming the folder, with every fault by file, line and column
 */
export const loadDatasetFolder = async (folder: string): Promise<LoadedDataset> => {
  const files = await readFiles(folder)
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`)
  try {
    return { dataset: parseDataset(files, basename(resolve(folder))), hash: hash.digest('hex') }
  } catch (error) {
    if (error instanceof DatasetError) throw new InputError(`dataset ${folder} cannot be used:\n${error.message}`)
    throw error
  }
}
