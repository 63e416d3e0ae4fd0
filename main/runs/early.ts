import { bandsOf } from '../../simulation/ensemble/bands.ts'
import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import type { Quantity } from '../../simulation/metrics/quantity.ts'
import type { SeriesBand } from '../contract.ts'

/** What the first charts draw, by metric and dimension. */
const WANTED = new Set([
  'unemployment_rate total',
  'long_term_unemployment_rate total',
  'vacancy_rate total',
  'cumulative_displaced_workers total',
  'cumulative_displaced_workers industry',
  'new_role_jobs total',
  'new_role_jobs role',
  'automated_work total',
  'reinstated_jobs total',
  'reinstated_in_new_roles total',
  'employment total',
  'displaced_workers total',
  'displaced_workers industry',
])

const isWanted = ({ metric, dimension }: Quantity): boolean => WANTED.has(`${metric} ${dimension}`)

/** A band needs at least this many replicates. */
export const EARLIEST = 2

/** The charts' bands over the replicates that are in. */
export const earlyBands = (ensemble: Ensemble): SeriesBand[] => bandsOf(ensemble, isWanted)
