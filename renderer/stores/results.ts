import { create } from 'zustand'
import { call } from '../client.ts'
import type { RunView } from '../../main/contract.ts'

const KEPT = 8

interface ResultsStore {
  /** Results fetched, by run; a few of the last ones looked at. */
  views: Map<number, RunView>
  error: unknown
  load: (id: number) => Promise<void>
}

/** What finished runs found; a run's result never changes, so it is fetched once. */
export const useResults = create<ResultsStore>((set, get) => ({
  views: new Map(),
  error: null,
  load: async (id) => {
    if (get().views.has(id)) return
    set({ error: null })
    try {
      const view = await call('runs.get', { id })
      set(({ views }) => ({ views: new Map([...views, [id, view] as const].slice(-KEPT)) }))
    } catch (error) {
      set({ error })
    }
  },
}))
