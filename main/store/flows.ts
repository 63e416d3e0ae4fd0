import { z } from 'zod'
import { bytesOf, float32, int32 } from './bytes.ts'
import type { Connection } from './database.ts'

const row = z.object({ from_node: int32, to_node: int32, workers: float32, baseline: float32 })

/** Hires along each edge, from node to node, in each year, row-major years × edges, in people; mean over replicates. */
export interface YearlyFlows {
  from: Int32Array
  to: Int32Array
  workers: Float32Array
  /** The same without AI. */
  baseline: Float32Array
}

/** The table `flows`: who was hired from where to where, year by year. */
export const flowsTable = (connection: Connection) => {
  const insert = connection.prepare(
    'INSERT INTO flows (run_id, from_node, to_node, workers, baseline) VALUES (?, ?, ?, ?, ?)',
  )
  const select = connection.prepare('SELECT * FROM flows WHERE run_id = ?')

  return {
    insert: (runId: number, { from, to, workers, baseline }: YearlyFlows): void =>
      void insert.run(runId, bytesOf(from), bytesOf(to), bytesOf(workers), bytesOf(baseline)),

    /** Null for a run that kept none. */
    get: (runId: number): YearlyFlows | null => {
      const found = select.get(runId)
      if (found === undefined) return null
      const { from_node, to_node, workers, baseline } = row.parse(found)
      return { from: from_node, to: to_node, workers, baseline }
    },
  }
}
