import { z } from 'zod'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'

const codesColumn = json(z.array(z.string()))

/** The table `nodes`: the codes of each run's nodes, which its node values and flows name by position. */
export const nodesTable = (connection: Connection) => {
  const insert = connection.prepare('INSERT INTO nodes (run_id, codes) VALUES (?, ?)')
  const select = connection.prepare('SELECT codes FROM nodes WHERE run_id = ?').pluck()

  return {
    insert: (runId: number, codes: readonly string[]): void => void insert.run(runId, JSON.stringify(codes)),

    /** Empty for a run without a result. */
    get: (runId: number): string[] => {
      const found = select.get(runId)
      return found === undefined ? [] : codesColumn.parse(found)
    },
  }
}
