import { careersSchema, type Careers } from '../contract.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'

const historiesColumn = json(careersSchema)

/** The table `careers`: the histories of the workers whom a run followed. */
export const careersTable = (connection: Connection) => {
  const insert = connection.prepare('INSERT INTO careers (run_id, histories) VALUES (?, ?)')
  const select = connection.prepare('SELECT histories FROM careers WHERE run_id = ?').pluck()

  return {
    insert: (runId: number, careers: Careers): void => {
      if (careers.length > 0) insert.run(runId, JSON.stringify(careers))
    },

    /** Empty where nobody was followed. */
    get: (runId: number): Careers => {
      const found = select.get(runId)
      return found === undefined ? [] : historiesColumn.parse(found)
    },
  }
}
