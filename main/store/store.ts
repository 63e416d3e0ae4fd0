import { join } from 'node:path'
import { InputError, messageOf } from '../errors.ts'
import { batchRowTable } from './batch-rows.ts'
import { batchTable } from './batches.ts'
import { careersTable } from './careers.ts'
import { checkpointSumsTable } from './checkpoint-sums.ts'
import { checkpointsTable } from './checkpoints.ts'
import { classificationTable } from './classifications.ts'
import { correctionTable } from './corrections.ts'
import { openDatabase, type Connection } from './database.ts'
import { flowsTable } from './flows.ts'
import { modelTable } from './models.ts'
import { nodeValuesTable } from './node-values.ts'
import { nodesTable } from './nodes.ts'
import { occupationSeriesTable } from './occupation-series.ts'
import { presetTable } from './presets.ts'
import { replicateFiguresTable } from './replicate-figures.ts'
import { replicatesTable } from './replicates.ts'
import { runTable } from './runs.ts'
import { scenarioTable } from './scenarios.ts'
import { seriesTable } from './series.ts'
import { settingsTable } from './settings.ts'
import { wholeStore } from './whole.ts'

/** The file of the store inside the app's home folder. */
export const storePath = (home: string): string => join(home, 'workshift.sqlite')

const isoNow = (): string => new Date().toISOString()

const openTables = (connection: Connection, path: string, now: () => string) => {
  try {
    return {
      scenarios: scenarioTable(connection, now),
      runs: runTable(connection, now),
      series: seriesTable(connection),
      occupationSeries: occupationSeriesTable(connection),
      replicateFigures: replicateFiguresTable(connection),
      nodes: nodesTable(connection),
      nodeValues: nodeValuesTable(connection),
      flows: flowsTable(connection),
      careers: careersTable(connection),
      checkpoints: checkpointsTable(connection),
      checkpointSums: checkpointSumsTable(connection),
      replicates: replicatesTable(connection),
      batches: batchTable(connection, now),
      batchRows: batchRowTable(connection),
      corrections: correctionTable(connection, now),
      models: modelTable(connection, now),
      presets: presetTable(connection, now),
      settings: settingsTable(connection),
      classifications: classificationTable(connection, now),
      whole: wholeStore(connection),
    }
  } catch (error) {
    connection.close()
    throw new InputError(
      `${path}: is damaged, or no store of Workshift (${messageOf(error)}); it was left as it is. ` +
        'Move it away to start with an empty store, or set WORKSHIFT_HOME to another folder.',
    )
  }
}

/**
 * The store of an app's home folder: one SQLite file, one module per table.
 * @throws InputError where the file is no usable store
 */
export const openStore = (path: string, now: () => string = isoNow) => {
  const connection = openDatabase(path)
  return {
    path,
    ...openTables(connection, path, now),
    /** All of the work is stored, or none of it. */
    transaction: <T>(work: () => T): T => connection.transaction(work)(),
    close: (): void => void connection.close(),
  }
}

export type Store = ReturnType<typeof openStore>
