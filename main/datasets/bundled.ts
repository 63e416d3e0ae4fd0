import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../paths.ts'
import { InputError } from '../errors.ts'
import { datasetInFolder, type LoadedDataset } from './folder.ts'

/** The dataset that scenarios run on unless they say otherwise; it comes first. */
export const DEFAULT_DATASET = 'us-2023'

/** The ids of the datasets that come with the app. */
export const bundledIds = (): string[] =>
  readdirSync(dataFolder)
    .filter((id) => existsSync(join(dataFolder, id, 'occupations.csv')))
    .sort((a, b) => Number(b === DEFAULT_DATASET) - Number(a === DEFAULT_DATASET) || a.localeCompare(b))

/** What is wrong with an id that no dataset has. */
export const unknownDataset = (id: string, known: readonly string[]): InputError =>
  new InputError(`dataset: "${id}" is unknown; there is ${known.join(', ')}`)

/**
 * The dataset of that id that comes with the app.
 * @throws InputError naming the datasets there are, where it is none of them
 */
export const bundledDataset = async (id: string): Promise<LoadedDataset> => {
  const known = bundledIds()
  if (!known.includes(id)) throw unknownDataset(id, known)
  return datasetInFolder(join(dataFolder, id))
}
