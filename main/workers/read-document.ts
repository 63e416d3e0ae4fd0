import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { DocumentSummary } from '../batches/schemas.ts'
import type { ReadDocument } from '../documents/document.ts'
import { DocumentError } from '../documents/faults.ts'
import { readDocument } from '../documents/read.ts'

/** A file to be read, and where its rows go: one line of JSON each (`DocumentRow`). */
export interface ReadTask {
  name: string
  file: string
  rowsFile: string
}

const SAMPLE_ROWS = 8
const SAMPLE_CHARACTERS = 400

const writeRows = async (rowsFile: string, { rows }: ReadDocument): Promise<void> => {
  const stream = createWriteStream(rowsFile)
  const ended = finished(stream)
  for (const row of rows) {
    if (!stream.write(`${JSON.stringify(row)}\n`)) await Promise.race([once(stream, 'drain'), ended])
  }
  stream.end()
  await ended
}

const summary = (name: string, { columns, rows }: ReadDocument): DocumentSummary => {
  const width = columns?.length ?? 1
  const mean = (position: number): number => rows.reduce((sum, { cells }) => sum + cells[position].length, 0) / rows.length
  return {
    ...{ name, columns, rows: rows.length },
    lengths: Array.from({ length: width }, (_, position) => mean(position)),
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SAMPLE_CHARACTERS))),
    fault: null,
  }
}

/** Reads a file of descriptions; the entry of a worker thread. What is wrong with the file is part of the answer. */
export default async ({ name, file, rowsFile }: ReadTask): Promise<DocumentSummary> => {
  try {
    const document = await readDocument({ name, bytes: await readFile(file) })
    await writeRows(rowsFile, document)
    return summary(name, document)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { name, columns: null, rows: 0, lengths: [], sample: [], fault: error.fault }
  }
}
