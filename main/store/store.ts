import { join } from 'node:path'
import { openDatabase } from './database.ts'
import { runTable } from './runs.ts'
import { scenarioTable } from './scenarios.ts'
import { seriesTable } from './series.ts'
import { settingsTable } from './settings.ts'

/** The file of the store inside the app's home folder. */
export const storePath = (home: string): string => join(home, 'workshift.sqlite')

const isoNow = (): string => new Date().toISOString()

/**
 * The store of an app's home folder: one SQLite file, one module per table.
 * @throws InputError where the file is no usable store
 */
export const openStore = (path: string, now: () => string = isoNow) => {
  const connection = openDatabase(path)
  const store = {
    path,
    scenarios: scenarioTable(connection, now),
    runs: runTable(connection, now),
    series: seriesTable(connection),
    settings: settingsTable(connection),
    /** All of the work is stored, or none of it. */
    transaction: <T>(work: () => T): T => connection.transaction(work)(),
    close: (): void => void connection.close(),
  }
  return store
}

export type Store = ReturnType<typeof openStore>
