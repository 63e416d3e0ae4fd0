import { call } from '../client.ts'
import type { Comparison } from '../../main/contract.ts'
import { fetchedOnce, useFetched } from './fetched-once.ts'

const KEPT = 12

/** Comparisons of ended runs, which never change, by the runs' ids in their order, joined by commas. */
const useComparisons = fetchedOnce((key: string) => call('runs.compare', { ids: key.split(',').map(Number) }), KEPT)

/** Runs compared with the first of them; nothing is asked for before there are two. */
export const useComparison = (ids: readonly number[]): { comparison: Comparison | undefined; error: unknown } => {
  const { value, error } = useFetched(useComparisons, ids.length > 1 ? ids.join(',') : undefined)
  return { comparison: value, error }
}
