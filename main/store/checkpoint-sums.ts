import { z } from 'zod'
import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { KEPT, type KeptValues } from '../../simulation/ensemble/replicate.ts'
import { bytesOf, float64 } from './bytes.ts'
import type { Connection } from './database.ts'

type Sums = NonNullable<Ensemble['sums']>

const rows = z.array(z.object({ quantity: z.enum(KEPT), data: float64 }))

/** The table `checkpoint_sums`: the sums over the replicates of an unfinished run. */
export const checkpointSumsTable = (connection: Connection) => {
  const replace = connection.prepare(
    'INSERT OR REPLACE INTO checkpoint_sums (run_id, quantity, with_ai, data) VALUES (?, ?, ?, ?)',
  )
  const select = connection.prepare('SELECT quantity, data FROM checkpoint_sums WHERE run_id = ? AND with_ai = ?')
  const remove = connection.prepare('DELETE FROM checkpoint_sums WHERE run_id = ?')

  const get = (runId: number, withAI: boolean): KeptValues => {
    const found = rows.parse(select.all(runId, withAI ? 1 : 0))
    const { demand, employment, unemployment, vacancies, longTermUnemployment, flows } = Object.fromEntries(
      found.map(({ quantity, data }) => [quantity, data]),
    )
    return { demand, employment, unemployment, vacancies, longTermUnemployment, flows }
  }

  return {
    replace: (runId: number, { scenario, baseline }: Sums): void => {
      for (const quantity of KEPT) {
        replace.run(runId, quantity, 1, bytesOf(scenario[quantity]))
        replace.run(runId, quantity, 0, bytesOf(baseline[quantity]))
      }
    },

    get: (runId: number): Sums => ({ scenario: get(runId, true), baseline: get(runId, false) }),

    remove: (runId: number): void => void remove.run(runId),
  }
}
