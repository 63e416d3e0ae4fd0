import { z } from 'zod'
import type { KeptValues } from '../../simulation/ensemble/replicate.ts'
import { bytesOf, float32 } from './bytes.ts'
import type { Connection } from './database.ts'

/** What is kept of every node at every step, in people; mean over replicates. */
const QUANTITIES = ['demand', 'employment', 'unemployment', 'vacancies', 'longTermUnemployment'] as const

export type NodeQuantity = (typeof QUANTITIES)[number]

const row = z.object({ data: float32 })

/** The table `node_values`: each quantity with and without AI, row-major steps × nodes. */
export const nodeValuesTable = (connection: Connection) => {
  const insert = connection.prepare('INSERT INTO node_values (run_id, quantity, with_ai, data) VALUES (?, ?, ?, ?)')
  const select = connection.prepare('SELECT data FROM node_values WHERE run_id = ? AND quantity = ? AND with_ai = ?')

  return {
    insert: (runId: number, { scenario, baseline }: { scenario: KeptValues; baseline: KeptValues }): void => {
      for (const quantity of QUANTITIES) {
        insert.run(runId, quantity, 1, bytesOf(Float32Array.from(scenario[quantity])))
        insert.run(runId, quantity, 0, bytesOf(Float32Array.from(baseline[quantity])))
      }
    },

    /** Null for a run that kept none. */
    get: (runId: number, quantity: NodeQuantity, withAI: boolean): Float32Array | null => {
      const found = select.get(runId, quantity, withAI ? 1 : 0)
      return found === undefined ? null : row.parse(found).data
    },
  }
}
