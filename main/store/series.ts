import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'
import type { SeriesBand } from '../contract.ts'
import { unpacked, type PackedBand } from '../runs/packed-series.ts'
import { bytesOf, float64 } from './bytes.ts'
import type { Connection } from './database.ts'

const row = z.object({
  metric: z.string(),
  dimension: dimensionSchema,
  key: z.string(),
  at: z.enum(['steps', 'years']),
  mean: float64,
  standard_error: float64.nullable(),
  p05: float64,
  p25: float64.nullable(),
  p50: float64,
  p75: float64.nullable(),
  p95: float64,
})

/** The normal distribution's quantiles at the ends of the middle 90 % and of the middle half. */
const [TO_P95, TO_P75] = [1.6449, 0.6745]

/**
 * Runs of the store's first version kept neither quartiles nor standard errors. They are estimated from the median and
 * the middle 90 % as if each side were normal.
 */
const withEstimates = (value: unknown, replicates: number): SeriesBand => {
  const { standard_error, p25, p75, ...found } = row.parse(value)
  const { p05, p50, p95 } = found
  const estimate = (estimateAt: (t: number) => number): Float64Array => p50.map((_, t) => estimateAt(t))
  const standardError =
    standard_error ?? estimate((t) => (p95[t] - p05[t]) / (2 * TO_P95) / Math.sqrt(Math.max(1, replicates)))
  const lower = p25 ?? estimate((t) => p50[t] + ((p05[t] - p50[t]) * TO_P75) / TO_P95)
  const upper = p75 ?? estimate((t) => p50[t] + ((p95[t] - p50[t]) * TO_P75) / TO_P95)
  return unpacked({ ...found, standardError, p25: lower, p75: upper })
}

/** The table `series`: what each run measured, but what is by occupation (see occupation-series.ts). */
export const seriesTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO series (run_id, position, metric, dimension, key, at, mean, standard_error, p05, p25, p50, p75, p95)
    VALUES (@runId, @position, @metric, @dimension, @key, @at, @mean, @standardError, @p05, @p25, @p50, @p75, @p95)`)
  const select = connection.prepare('SELECT * FROM series WHERE run_id = ? ORDER BY position')
  const selectTotals = connection.prepare(
    "SELECT * FROM series WHERE run_id = ? AND dimension = 'total' ORDER BY position",
  )

  return {
    insert: (runId: number, series: readonly PackedBand[]): void => {
      series.forEach(({ mean, standardError, p05, p25, p50, p75, p95, ...quantity }, position) =>
        insert.run({
          ...{ runId, position, ...quantity },
          ...{ mean: bytesOf(mean), standardError: bytesOf(standardError) },
          ...{ p05: bytesOf(p05), p25: bytesOf(p25), p50: bytesOf(p50), p75: bytesOf(p75), p95: bytesOf(p95) },
        }),
      )
    },

    /**
     * @param replicates of the run, for the estimates of old ones
     * @param only leaves out what is broken down
     */
    list: (runId: number, replicates: number, only?: 'totals'): SeriesBand[] =>
      (only === 'totals' ? selectTotals : select).all(runId).map((value) => withEstimates(value, replicates)),
  }
}
