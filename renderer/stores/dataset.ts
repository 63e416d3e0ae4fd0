import { create } from 'zustand'
import { call } from '../client.ts'
import type { DatasetInfo, Response } from '../../main/contract.ts'

/** The dataset that new scenarios use. */
export const DEFAULT_DATASET = 'us-2023'

interface DatasetStore {
  datasets: Partial<Record<string, DatasetInfo>>
  info: Response<'app.info'> | null
  error: unknown
  load: (id: string) => Promise<void>
}

/** Facts that do not change while the application runs: its datasets, its version, where its store is. */
export const useDatasets = create<DatasetStore>((set, get) => ({
  datasets: {},
  info: null,
  error: null,
  load: async (id) => {
    if (get().datasets[id] !== undefined && get().info !== null) return
    try {
      const [dataset, info] = await Promise.all([call('dataset.get', { id }), call('app.info', {})])
      set(({ datasets }) => ({ datasets: { ...datasets, [id]: dataset }, info, error: null }))
    } catch (error) {
      set({ error })
    }
  },
}))
