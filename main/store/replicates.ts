import { z } from 'zod'
import { bytesOf, float64 } from './bytes.ts'
import type { Connection } from './database.ts'

const row = z.object({ data: float64 })

/** The table `replicates`: the values of each replicate of an unfinished run, in the order of their numbers. */
export const replicatesTable = (connection: Connection) => {
  const insert = connection.prepare('INSERT INTO replicates (run_id, position, data) VALUES (?, ?, ?)')
  const select = connection.prepare('SELECT data FROM replicates WHERE run_id = ? ORDER BY position')
  const count = connection.prepare('SELECT count(*) FROM replicates WHERE run_id = ?').pluck()
  const remove = connection.prepare('DELETE FROM replicates WHERE run_id = ?')

  return {
    /** Adds those that are not kept yet. */
    insertNew: (runId: number, values: readonly Float64Array[]): void => {
      const kept = z.number().parse(count.get(runId))
      for (let position = kept; position < values.length; position++) {
        insert.run(runId, position, bytesOf(values[position]))
      }
    },

    list: (runId: number): Float64Array[] => select.all(runId).map((value) => row.parse(value).data),

    remove: (runId: number): void => void remove.run(runId),
  }
}
