import { useEffect } from 'react'
import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { call } from '../client.ts'

const KEPT = 8

interface OfRun<T> {
  /** Answers by run; a few of the last ones looked at. */
  values: Map<number, T>
  /** Why the answer for a run could not be had. */
  errors: Map<number, unknown>
  load: (id: number) => Promise<void>
}

type UseOfRun<T> = UseBoundStore<StoreApi<OfRun<T>>>

/** What ended runs found never changes, so it is fetched once. */
const fetchedOnce = <T>(fetch: (id: number) => Promise<T>): UseOfRun<T> => {
  const underWay = new Set<number>()
  return create<OfRun<T>>((set, get) => ({
    values: new Map(),
    errors: new Map(),
    load: async (id) => {
      if (get().values.has(id) || underWay.has(id)) return
      underWay.add(id)
      try {
        const value = await fetch(id)
        set(({ values, errors }) => ({
          values: new Map([...values, [id, value] as const].slice(-KEPT)),
          errors: new Map([...errors].filter(([failed]) => failed !== id)),
        }))
      } catch (error) {
        set(({ errors }) => ({ errors: new Map([...errors, [id, error]]) }))
      } finally {
        underWay.delete(id)
      }
    },
  }))
}

/** Bands of an ended run without any breakdown: what its overview draws, there long before the others. */
export const useTotals = fetchedOnce((id) => call('runs.get', { id, only: 'totals' }))

/** Bands of an ended run. */
export const useResults = fetchedOnce((id) => call('runs.get', { id }))

/** What the charts draw of each occupation. */
const METRICS = [
  'employment_baseline',
  'employment_difference',
  'cumulative_displaced_workers',
  'cumulative_displaced_workers_difference',
]

/** Bands by occupation of an ended run, of the metrics that charts draw. */
export const useOccupations = fetchedOnce((id) => call('runs.occupations', { id, metrics: METRICS }))

/** Who was hired from where to where in an ended run, year by year. */
export const useFlows = fetchedOnce((id) => call('runs.yearlyFlows', { id }))

/** Histories of the workers followed in an ended run. */
export const useCareers = fetchedOnce((id) => call('runs.careers', { id }))

/** What a store has of a run, asked for once it is needed; nothing is asked for without a run. */
export const useOfRun = <T>(useStore: UseOfRun<T>, id: number | undefined): { value: T | undefined; error: unknown } => {
  const value = useStore(({ values }) => (id === undefined ? undefined : values.get(id)))
  const error = useStore(({ errors }) => (id === undefined ? null : (errors.get(id) ?? null)))
  const load = useStore((state) => state.load)
  useEffect(() => {
    if (id !== undefined) void load(id)
  }, [id, load])
  return { value, error }
}
