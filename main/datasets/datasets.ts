import { existsSync } from 'node:fs'
import { describeFault } from '../../simulation/dataset/faults.ts'
import type { DatasetFault, DatasetItem } from '../contract.ts'
import { InputError } from '../errors.ts'
import { bundledDataset, bundledIds, unknownDataset } from './bundled.ts'
import { checkDataset } from './check.ts'
import { loadDatasetFolder, type LoadedDataset } from './folder.ts'
import { isSameId } from './id.ts'
import { datasetItem, unreadableItem } from './info.ts'
import { ownDatasets } from './own.ts'

/** More faults than anyone reads; a wrong separator alone makes one on every line. */
const MAX_FAULTS = 500

const shortened = (faults: readonly DatasetFault[]): DatasetFault[] => {
  if (faults.length <= MAX_FAULTS) return [...faults]
  const { file } = faults[MAX_FAULTS]
  const message = `and ${faults.length - MAX_FAULTS} more faults, from here on`
  return [...faults.slice(0, MAX_FAULTS), { file, line: null, column: null, message }]
}

/** All datasets that a scenario can run on: those that came with the app, and the analyst's own in its home folder. */
export const openDatasets = (home: string) => {
  const own = ownDatasets(home)
  const ownIds = (): string[] => {
    const bundled = bundledIds()
    return own.ids().filter((id) => !bundled.includes(id))
  }
  const ids = (): string[] => [...bundledIds(), ...ownIds()]

  const open = async (id: string): Promise<LoadedDataset> => {
    if (bundledIds().includes(id)) return bundledDataset(id)
    if (!ownIds().includes(id)) throw unknownDataset(id, ids())
    return own.open(id)
  }

  const ownId = (id: string): string => {
    if (bundledIds().includes(id)) throw new InputError(`dataset ${id}: came with the app and cannot be removed`)
    if (!ownIds().includes(id)) throw unknownDataset(id, ids())
    return id
  }

  /** One that has been spoilt on disk is still listed, so that it can be removed; opening it says what is wrong. */
  const item = async (id: string, isBundled: boolean): Promise<DatasetItem> => {
    try {
      return datasetItem((await open(id)).dataset, isBundled)
    } catch (error) {
      if (error instanceof InputError) return unreadableItem(id, isBundled)
      throw error
    }
  }

  return {
    /** @throws InputError naming the datasets there are, where it is none; or every fault of its files */
    open,

    /** The dataset in that folder, or else of that id. @throws InputError where it is neither, or has faults */
    openFolderOrId: async (name: string): Promise<LoadedDataset> => {
      if (existsSync(name)) return loadDatasetFolder(name)
      const known = ids()
      if (known.includes(name)) return open(name)
      throw new InputError(`dataset: "${name}" is neither a folder nor a dataset; there is ${known.join(', ')}`)
    },

    /** Those that came with the app first, then the analyst's own, newest first. */
    list: async (): Promise<DatasetItem[]> => {
      const items: DatasetItem[] = []
      for (const id of bundledIds()) items.push(await item(id, true))
      for (const id of ownIds()) items.push(await item(id, false))
      return items
    },

    /** What the files hold, or everything that is wrong with them; nothing is kept. */
    check: (name: string, files: ReadonlyMap<string, string>): { dataset: DatasetItem | null; faults: DatasetFault[] } => {
      const { dataset, faults } = checkDataset(name, files, ids())
      return { dataset: dataset === null ? null : datasetItem(dataset, false), faults: shortened(faults) }
    },

    /** @throws InputError with every fault of the files */
    add: async (name: string, files: ReadonlyMap<string, string>): Promise<DatasetItem> => {
      const checked = checkDataset(name, files, ids())
      if (checked.dataset === null) {
        const faults = shortened(checked.faults).map(describeFault)
        throw new InputError(`the dataset cannot be added:\n${faults.join('\n')}`)
      }
      await own.add(checked.dataset.id, checked.files)
      return datasetItem(checked.dataset, false)
    },

    /** @throws InputError where it came with the app, or there is none */
    remove: async (id: string): Promise<void> => own.remove(ownId(id)),

    /** @throws InputError where no such dataset was removed, or its id is taken by now */
    restore: async (id: string): Promise<void> => {
      if (bundledIds().some((other) => isSameId(other, id))) {
        throw new InputError(`dataset ${id}: cannot be brought back; its id is that of another dataset now`)
      }
      await own.restore(id)
    },

    tidy: own.tidy,
  }
}

export type Datasets = ReturnType<typeof openDatasets>
