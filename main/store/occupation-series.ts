import { z } from 'zod'
import type { SeriesBand } from '../contract.ts'
import { unpacked, type PackedBand } from '../runs/packed-series.ts'
import { bytesOf, float64, json } from './bytes.ts'
import type { Connection } from './database.ts'

const row = z.object({
  metric: z.string(),
  at: z.enum(['steps', 'years']),
  keys: json(z.array(z.string())),
  mean: float64,
  standard_error: float64,
  p05: float64,
  p25: float64,
  p50: float64,
  p75: float64,
  p95: float64,
})

/** The series of one metric, one after the other, in one array. */
const joined = (series: readonly PackedBand[], valuesOf: (band: PackedBand) => Float64Array): Buffer => {
  const all = new Float64Array(series.reduce((sum, band) => sum + valuesOf(band).length, 0))
  let offset = 0
  for (const band of series) {
    const values = valuesOf(band)
    all.set(values, offset)
    offset += values.length
  }
  return bytesOf(all)
}

const parted = (value: unknown): SeriesBand[] => {
  const { metric, at, keys, standard_error: standardError, ...found } = row.parse(value)
  const length = found.mean.length / Math.max(1, keys.length)
  return keys.map((key, k) => {
    const part = (values: Float64Array): Float64Array => values.subarray(k * length, (k + 1) * length)
    return unpacked({
      ...{ metric, dimension: 'occupation', key, at },
      ...{ mean: part(found.mean), standardError: part(standardError) },
      ...{ p05: part(found.p05), p25: part(found.p25), p50: part(found.p50), p75: part(found.p75), p95: part(found.p95) },
    })
  })
}

/** The table `occupation_series`: what each run measured by occupation and new role, one row for each metric. */
export const occupationSeriesTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO occupation_series (run_id, position, metric, at, keys, mean, standard_error, p05, p25, p50, p75, p95)
    VALUES (@runId, @position, @metric, @at, @keys, @mean, @standardError, @p05, @p25, @p50, @p75, @p95)`)
  const select = connection.prepare(
    `SELECT * FROM occupation_series
     WHERE run_id = @runId AND (@metrics IS NULL OR metric IN (SELECT value FROM json_each(@metrics)))
     ORDER BY position`,
  )

  return {
    insert: (runId: number, series: readonly PackedBand[]): void => {
      const metrics = Map.groupBy(series, ({ metric }) => metric)
      ;[...metrics].forEach(([metric, bands], position) =>
        insert.run({
          ...{ runId, position, metric, at: bands[0].at, keys: JSON.stringify(bands.map(({ key }) => key)) },
          ...{ mean: joined(bands, ({ mean }) => mean), standardError: joined(bands, (band) => band.standardError) },
          ...{ p05: joined(bands, ({ p05 }) => p05), p25: joined(bands, ({ p25 }) => p25) },
          ...{ p50: joined(bands, ({ p50 }) => p50) },
          ...{ p75: joined(bands, ({ p75 }) => p75), p95: joined(bands, ({ p95 }) => p95) },
        }),
      )
    },

    /** @param metrics those wanted; all unless they are named */
    list: (runId: number, metrics?: readonly string[]): SeriesBand[] =>
      select.all({ runId, metrics: metrics === undefined ? null : JSON.stringify(metrics) }).flatMap(parted),
  }
}
