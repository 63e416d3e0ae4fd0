import { call } from '../client.ts'
import { fetchedOnce } from './fetched-once.ts'

/** Bands of an ended run without any breakdown: what its overview draws, there long before the others. */
export const useTotals = fetchedOnce((id: number) => call('runs.get', { id, only: 'totals' }))

/** Bands of an ended run. */
export const useResults = fetchedOnce((id: number) => call('runs.get', { id }))

/** What the charts draw of each occupation. */
const METRICS = [
  'employment_baseline',
  'employment_difference',
  'cumulative_displaced_workers_difference',
]

/** Bands by occupation of an ended run, of the metrics that charts draw. */
export const useOccupations = fetchedOnce((id: number) => call('runs.occupations', { id, metrics: METRICS }))

/** Who was hired from where to where in an ended run, year by year. */
export const useFlows = fetchedOnce((id: number) => call('runs.yearlyFlows', { id }))

/** Histories of the workers followed in an ended run. */
export const useCareers = fetchedOnce((id: number) => call('runs.careers', { id }))
