import { z } from 'zod'
import type { ReplicateFigure } from '../../simulation/ensemble/figures.ts'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'
import { bytesOf, float64 } from './bytes.ts'
import type { Connection } from './database.ts'

const row = z
  .object({ metric: z.string(), dimension: dimensionSchema, key: z.string(), data: float64 })
  .transform(({ data, ...figure }): ReplicateFigure => ({ ...figure, values: data }))

/** The table `replicate_figures`: headline quantities of every replicate of an ended run, by the year. */
export const replicateFiguresTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO replicate_figures (run_id, position, metric, dimension, key, data)
    VALUES (@runId, @position, @metric, @dimension, @key, @data)`)
  const select = connection.prepare(
    'SELECT metric, dimension, key, data FROM replicate_figures WHERE run_id = ? ORDER BY position',
  )

  return {
    insert: (runId: number, figures: readonly ReplicateFigure[]): void =>
      figures.forEach(({ values, ...figure }, position) =>
        insert.run({ runId, position, ...figure, data: bytesOf(values) }),
      ),

    /** None for a run of a version that did not keep them. */
    list: (runId: number): ReplicateFigure[] => select.all(runId).map((value) => row.parse(value)),
  }
}
