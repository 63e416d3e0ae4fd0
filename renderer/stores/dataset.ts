import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../client.ts'
import type { DatasetInfo, DatasetItem, Request, Response } from '../../main/contract.ts'

/** The dataset that new scenarios use. */
export const DEFAULT_DATASET = 'us-2023'

interface DatasetStore {
  /** Those a scenario can run on; null until asked for. */
  items: DatasetItem[] | null
  /** Why the list could not be had. */
  listError: unknown
  datasets: Partial<Record<string, DatasetInfo>>
  /** Why a dataset could not be had, by its id. */
  errors: Partial<Record<string, unknown>>
  info: Response<'app.info'> | null
  loadList: () => Promise<void>
  load: (id: string) => Promise<void>
  add: (dataset: Request<'datasets.add'>) => Promise<DatasetItem>
  remove: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
}

/** The application's datasets, with what it is and where its store lies. */
export const useDatasets = create<DatasetStore>((set, get) => {
  /** Drops what is known of a dataset: another may come under its id. */
  const forget = (id: string): void =>
    set(({ datasets, errors }) => ({
      datasets: { ...datasets, [id]: undefined },
      errors: { ...errors, [id]: undefined },
    }))
  const underWay = new Map<string, Promise<void>>()
  const fetch = async (id: string): Promise<void> => {
    if (get().datasets[id] !== undefined && get().info !== null) return
    try {
      const [dataset, info] = await Promise.all([call('dataset.get', { id }), call('app.info', {})])
      set(({ datasets, errors }) => ({
        datasets: { ...datasets, [id]: dataset },
        errors: { ...errors, [id]: undefined },
        info,
      }))
    } catch (error) {
      set(({ errors }) => ({ errors: { ...errors, [id]: error } }))
    }
  }
  return {
    items: null,
    listError: null,
    datasets: {},
    errors: {},
    info: null,
    loadList: async () => {
      try {
        set({ items: await call('datasets.list', {}), listError: null })
      } catch (listError) {
        set({ listError })
      }
    },
    load: (id) => {
      const asked = underWay.get(id) ?? fetch(id).finally(() => underWay.delete(id))
      underWay.set(id, asked)
      return asked
    },
    add: async (dataset) => {
      const added = await call('datasets.add', dataset)
      forget(added.id)
      await Promise.all([get().loadList(), get().load(added.id)])
      return added
    },
    remove: async (id) => {
      await call('datasets.remove', { id })
      forget(id)
      await get().loadList()
    },
    restore: async (id) => {
      await call('datasets.restore', { id })
      forget(id)
      await Promise.all([get().loadList(), get().load(id)])
    },
  }
})

/** A dataset, asked for once it is needed; nothing is asked for without an id. */
export const useDataset = (id: string | undefined): { dataset: DatasetInfo | undefined; error: unknown } => {
  const dataset = useDatasets(({ datasets }) => (id === undefined ? undefined : datasets[id]))
  const error = useDatasets(({ errors }) => (id === undefined ? undefined : errors[id])) ?? null
  const load = useDatasets((state) => state.load)
  useEffect(() => {
    if (id !== undefined) void load(id)
  }, [id, load])
  return { dataset, error }
}

/** The list of datasets, asked for anew by every page that shows it; null until it is there. */
export const useDatasetList = (): DatasetItem[] | null => {
  const items = useDatasets((state) => state.items)
  const loadList = useDatasets((state) => state.loadList)
  useEffect(() => void loadList(), [loadList])
  return items
}
