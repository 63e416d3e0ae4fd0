import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'
import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { careerCauseSchema, careerStatusSchema } from '../contract.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'

const quantity = z.object({
  metric: z.string(),
  dimension: dimensionSchema,
  key: z.string(),
  at: z.enum(['steps', 'years']),
  length: z.number(),
  hasBaseline: z.boolean(),
})

const career = z.object({
  rank: z.number(),
  history: z.array(
    z.object({ step: z.number(), status: careerStatusSchema, cause: careerCauseSchema, node: z.number() }),
  ),
})

const row = z.object({
  next: z.number(),
  quantities: json(z.array(quantity)),
  careers: json(z.array(career)),
})

/** What of an ensemble this table keeps; its large arrays have tables of their own. */
export type Checkpoint = Pick<Ensemble, 'next' | 'quantities' | 'careers'>

/** The table `checkpoints`: how far each unfinished run is. */
export const checkpointsTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO checkpoints (run_id, next, quantities, careers) VALUES (@runId, @next, @quantities, @careers)`)
  const advance = connection.prepare('UPDATE checkpoints SET next = @next WHERE run_id = @runId')
  const select = connection.prepare('SELECT * FROM checkpoints WHERE run_id = ?')
  const remove = connection.prepare('DELETE FROM checkpoints WHERE run_id = ?')

  return {
    /** What a run measures and whom it follows is known with its first replicate and never changes. */
    save: (runId: number, { next, quantities, careers }: Checkpoint): void => {
      if (advance.run({ runId, next }).changes > 0) return
      insert.run({ runId, next, quantities: JSON.stringify(quantities), careers: JSON.stringify(careers) })
    },

    /** Null where the run has none. */
    get: (runId: number): Checkpoint | null => {
      const found = select.get(runId)
      return found === undefined ? null : row.parse(found)
    },

    remove: (runId: number): void => void remove.run(runId),
  }
}
