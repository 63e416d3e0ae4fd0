import { create } from 'zustand'
import { call } from '../client.ts'
import type { ReadFiles } from '../import/read-files.ts'
import type { DatasetItem, Response } from '../../main/contract.ts'
import { useDatasets } from './dataset.ts'

/** Files that were read, and what the application says of them. */
export interface CheckedFiles {
  read: ReadFiles
  check: Response<'datasets.check'>
}

interface ImportStore {
  /** Files are being read and checked, or the dataset is being added. */
  working: 'checking' | 'adding' | null
  checked: CheckedFiles | null
  error: unknown
  /** Reads and checks files; nothing is kept. */
  check: (reading: Promise<ReadFiles>) => Promise<void>
  /** Keeps what was checked. */
  add: () => Promise<DatasetItem | null>
  dismiss: () => void
}

/** The dataset being imported; it stays while the reader is on another page. */
export const useImport = create<ImportStore>((set, get) => ({
  working: null,
  checked: null,
  error: null,
  check: async (reading) => {
    set({ working: 'checking', checked: null, error: null })
    try {
      const read = await reading
      const { name, files } = read
      const check =
        Object.keys(files).length === 0 ? { dataset: null, faults: [] } : await call('datasets.check', { name, files })
      set({ working: null, checked: { read, check } })
    } catch (error) {
      set({ working: null, error })
    }
  },
  add: async () => {
    const { checked, working } = get()
    if (checked === null || working !== null) return null
    const { name, files } = checked.read
    set({ working: 'adding', error: null })
    try {
      const added = await useDatasets.getState().add({ name, files })
      set({ working: null, checked: null })
      return added
    } catch (error) {
      set({ working: null, error })
      return null
    }
  },
  dismiss: () => set({ checked: null, error: null }),
}))
