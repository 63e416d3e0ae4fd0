import { z } from 'zod'
import type { Connection } from './database.ts'

const PENDING = 'restoring'
const name = z.object({ name: z.string() })
const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`

/** The store as a whole: what it holds, and how it is replaced by another one. */
export const wholeStore = (connection: Connection) => {
  const count = (sql: string) => connection.prepare(sql).pluck()
  const counts = {
    scenarios: count('SELECT count(*) FROM scenarios WHERE deleted_at IS NULL'),
    runs: count(
      'SELECT count(*) FROM runs r JOIN scenarios s ON s.id = r.scenario_id WHERE s.deleted_at IS NULL AND r.first_step IS NOT NULL',
    ),
    batches: count('SELECT count(*) FROM batches WHERE deleted_at IS NULL AND total IS NOT NULL'),
    corrections: count('SELECT count(*) FROM corrections WHERE deleted_at IS NULL'),
    classifications: count('SELECT count(*) FROM classifications WHERE deleted_at IS NULL'),
  }
  const selectPending = connection.prepare('SELECT value FROM settings WHERE key = ?').pluck()
  const insertPending = connection.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')
  const removePending = connection.prepare('DELETE FROM settings WHERE key = ?')

  const tablesOf = (): string[] =>
    z
      .array(name)
      .parse(
        connection
          .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`)
          .all(),
      )
      .map((table) => table.name)
  const columnsOf = (table: string): string =>
    z
      .array(name)
      .parse(connection.pragma(`main.table_info(${quoted(table)})`))
      .map((column) => quoted(column.name))
      .join(', ')

  const takeTable = (table: string): void => {
    const columns = columnsOf(table)
    connection.exec(
      `DELETE FROM main.${quoted(table)};
       INSERT INTO main.${quoted(table)} (${columns}) SELECT ${columns} FROM other.${quoted(table)};`,
    )
  }

  return {
    /** What it holds that an analyst would miss. */
    counts: () => {
      const of = (statement: (typeof counts)[keyof typeof counts]): number => z.number().parse(statement.get())
      return {
        scenarios: of(counts.scenarios),
        runs: of(counts.runs),
        batches: of(counts.batches),
        corrections: of(counts.corrections),
        classifications: of(counts.classifications),
      }
    },

    /** Bytes of the database. */
    size: (): number =>
      Number(connection.pragma('page_count', { simple: true })) * Number(connection.pragma('page_size', { simple: true })),

    /**
     * Takes over everything from another database of the same version, or nothing. Numbers given out before are not
     * given out again.
     * @param pending is kept with it until `finished`: what is still to be done beside the store
     */
    replaceBy: (file: string, pending: string): void => {
      connection.prepare('ATTACH ? AS other').run(file)
      connection.pragma('foreign_keys = OFF')
      try {
        connection
          .transaction(() => {
            tablesOf().forEach(takeTable)
            connection.exec(
              `UPDATE main.sqlite_sequence SET seq = max(seq, coalesce(
                 (SELECT seq FROM other.sqlite_sequence o WHERE o.name = main.sqlite_sequence.name), 0))`,
            )
            insertPending.run(PENDING, JSON.stringify(pending))
          })
          .immediate()
      } finally {
        connection.pragma('foreign_keys = ON')
        connection.exec('DETACH other')
      }
    },

    /** What is still to be done beside the store; null if nothing is. */
    pending: (): string | null => {
      const found = selectPending.get(PENDING)
      return found === undefined ? null : z.string().parse(JSON.parse(z.string().parse(found)))
    },

    finished: (): void => void removePending.run(PENDING),
  }
}
