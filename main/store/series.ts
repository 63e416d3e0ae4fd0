import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/series.ts'
import type { SeriesBand } from '../contract.ts'
import type { Connection } from './database.ts'

const row = z.object({
  metric: z.string(),
  dimension: dimensionSchema,
  key: z.string(),
  mean: z.instanceof(Buffer),
  p05: z.instanceof(Buffer),
  p50: z.instanceof(Buffer),
  p95: z.instanceof(Buffer),
})

/** Numbers as little-endian float64, eight bytes each. */
const toBytes = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, position) => bytes.writeDoubleLE(value, position * 8))
  return bytes
}

const fromBytes = (bytes: Buffer): number[] =>
  Array.from({ length: bytes.length / 8 }, (_, position) => bytes.readDoubleLE(position * 8))

/** The table `series`: what each run measured, step by step. */
export const seriesTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO series (run_id, position, metric, dimension, key, mean, p05, p50, p95)
    VALUES (@runId, @position, @metric, @dimension, @key, @mean, @p05, @p50, @p95)`)
  const select = connection.prepare('SELECT * FROM series WHERE run_id = ? ORDER BY position')

  return {
    insert: (runId: number, series: readonly SeriesBand[]): void => {
      series.forEach(({ metric, dimension, key, mean, p05, p50, p95 }, position) =>
        insert.run({
          runId,
          position,
          metric,
          dimension,
          key,
          mean: toBytes(mean),
          p05: toBytes(p05),
          p50: toBytes(p50),
          p95: toBytes(p95),
        }),
      )
    },

    list: (runId: number): SeriesBand[] =>
      select.all(runId).map((value) => {
        const { mean, p05, p50, p95, ...rest } = row.parse(value)
        return { ...rest, mean: fromBytes(mean), p05: fromBytes(p05), p50: fromBytes(p50), p95: fromBytes(p95) }
      }),
  }
}
