import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../paths.ts'
import { InputError } from '../errors.ts'
import { loadDatasetFolder, type LoadedDataset } from './folder.ts'

const isDataset = (id: string): boolean => existsSync(join(dataFolder, id, 'occupations.csv'))

const loaded = new Map<string, Promise<LoadedDataset>>()

/**
 * The dataset of that id that comes with the app, read once.
 * @throws InputError naming the datasets there are, where it is none of them
 */
export const bundledDataset = (id: string): Promise<LoadedDataset> => {
  const known = readdirSync(dataFolder).filter(isDataset)
  if (!known.includes(id)) throw new InputError(`dataset: "${id}" is unknown; there is ${known.join(', ')}`)
  const dataset = loaded.get(id) ?? loadDatasetFolder(join(dataFolder, id))
  loaded.set(id, dataset)
  return dataset
}
