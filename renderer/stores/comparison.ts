import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../client.ts'
import type { Comparison } from '../../main/contract.ts'

const KEPT = 12

interface ComparisonStore {
  /** By the runs' ids in their order, joined by commas; a few of the last ones looked at. */
  values: Map<string, Comparison>
  /** Why a comparison could not be had. */
  errors: Map<string, unknown>
  load: (ids: readonly number[]) => Promise<void>
}

/** Comparisons of ended runs, which never change. */
const useComparisons = create<ComparisonStore>((set, get) => ({
  values: new Map(),
  errors: new Map(),
  load: async (ids) => {
    const key = ids.join(',')
    if (get().values.has(key)) return
    try {
      const value = await call('runs.compare', { ids: [...ids] })
      set(({ values, errors }) => ({
        values: new Map([...values, [key, value] as const].slice(-KEPT)),
        errors: new Map([...errors].filter(([failed]) => failed !== key)),
      }))
    } catch (error) {
      set(({ errors }) => ({ errors: new Map([...errors, [key, error]]) }))
    }
  },
}))

/** Runs compared with the first of them; nothing is asked for before there are two. */
export const useComparison = (ids: readonly number[]): { comparison: Comparison | undefined; error: unknown } => {
  const key = ids.join(',')
  const comparison = useComparisons(({ values }) => values.get(key))
  const error = useComparisons(({ errors }) => errors.get(key) ?? null)
  const load = useComparisons((state) => state.load)
  useEffect(() => {
    if (key.includes(',')) void load(key.split(',').map(Number))
  }, [key, load])
  return { comparison, error }
}
