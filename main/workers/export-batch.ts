import { closeSync, openSync, writeSync } from 'node:fs'
import { resultCells, resultColumns } from '../batches/results.ts'
import type { ExportFormat } from '../batches/schemas.ts'
import { csvPieces, namesBeside } from '../files/csv.ts'
import { xlsxPieces } from '../files/xlsx.ts'
import { batchRowTable } from '../store/batch-rows.ts'
import { openReadOnly } from '../store/database.ts'

/** A batch to be written to a file. */
export interface ExportTask {
  storePath: string
  batchId: number
  /** Of the rows as they were given. */
  columns: string[]
  /** Of the analyst's own; null where the results are of exposure. */
  classes: string[] | null
  format: ExportFormat
  file: string
}

/** Without it, spreadsheets do not read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Writes a batch's rows as they were given, with their results; an entry of a worker thread. */
export default ({ storePath, batchId, columns, classes, format, file }: ExportTask): void => {
  const connection = openReadOnly(storePath)
  const output = openSync(file, 'w')
  try {
    const heading = [...columns, ...namesBeside(columns, resultColumns(classes))]
    const rows = batchRowTable(connection).withCells(batchId)
    const cells = function* (): Generator<(string | number)[]> {
      for (const row of rows) yield [...row.cells, ...resultCells(row, classes)]
    }
    if (format === 'csv') {
      writeSync(output, BYTE_ORDER_MARK)
      for (const piece of csvPieces(heading, cells())) writeSync(output, piece)
    } else {
      for (const piece of xlsxPieces(heading, cells())) writeSync(output, piece)
    }
  } finally {
    closeSync(output)
    connection.close()
  }
}
