import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { documentFaultSchema } from '../documents/faults.ts'
import type { Model } from '../classifier/model.ts'
import { InputError } from '../errors.ts'
import type { NewRow } from '../store/batch-rows.ts'
import type { Store } from '../store/store.ts'
import type { ReadFile } from './drafts.ts'
import type { BatchItem } from './schemas.ts'

export const documentRow = z.object({
  row: z.number().nullable(),
  cells: z.array(z.string()),
  fault: documentFaultSchema.nullable(),
})

/** Rows, or characters, that are stored at once: few enough that nobody notices. */
const ROWS_AT_ONCE = 200
const CHARACTERS_AT_ONCE = 1 << 20

/** What the columns of a batch are where no file is a table. */
const TEXT_COLUMN = 'text'
const FILE_COLUMN = 'file'

/** How the files' rows become those of a batch. */
interface Layout {
  columns: string[]
  column: string
  /** The column that names the file of each row; null for a single table, which needs none. */
  fileColumn: string | null
}

const layoutOf = (files: readonly ReadFile[], chosen: string | null): Layout => {
  const given = [...new Set(files.flatMap(({ summary }) => summary.columns ?? []))]
  if (given.length > 0 && (chosen === null || !given.includes(chosen))) {
    throw new InputError(`column: no file has a column "${chosen ?? ''}"; there is ${given.join(', ')}`)
  }
  const column = given.length > 0 && chosen !== null ? chosen : TEXT_COLUMN
  if (files.length === 1 && files[0].summary.columns !== null) return { columns: given, column, fileColumn: null }
  const fileColumn = given.includes(FILE_COLUMN) ? 'source_file' : FILE_COLUMN
  const others = given.length > 0 ? given : [TEXT_COLUMN]
  return { columns: [fileColumn, ...others.filter((name) => name !== fileColumn)], column, fileColumn }
}

/** The rows of the batch, in order; a file that cannot be read is one bad row. */
async function* rowsOf(files: readonly ReadFile[], { columns, column, fileColumn }: Layout): AsyncGenerator<NewRow> {
  let position = 0
  for (const { summary, rowsFile } of files) {
    const { name: file, columns: own } = summary
    const empty = { file, row: null, text: '' }
    const cellsFrom = (cellOf: (name: string) => string): string[] =>
      columns.map((name) => (name === fileColumn ? file : cellOf(name)))
    if (summary.fault !== null) {
      yield { ...empty, position: position++, cells: cellsFrom(() => ''), fault: summary.fault }
      continue
    }
    const headings = own ?? [column]
    const places = new Map(headings.map((name, place) => [name, place]))
    const place = places.get(column)
    for await (const line of createInterface({ input: createReadStream(rowsFile), crlfDelay: Infinity })) {
      const { row, cells, fault } = documentRow.parse(JSON.parse(line))
      const text = place === undefined ? '' : cells[place]
      const missing = place === undefined ? ({ code: 'no-column', detail: column } as const) : null
      const empties = text.trim() === '' ? ({ code: 'empty', detail: '' } as const) : null
      yield {
        ...{ position: position++, file, row, text },
        cells: cellsFrom((name) => cells[places.get(name) ?? -1] ?? ''),
        fault: fault ?? missing ?? empties,
      }
    }
  }
}

/**
 * Makes a batch of files that have been read; there is the whole batch afterwards, or none.
 * @throws InputError where no file has the column
 */
export const fillBatch = async (
  store: Store,
  files: readonly ReadFile[],
  { name, column, model }: { name: string; column: string | null; model: Model },
): Promise<BatchItem> => {
  const layout = layoutOf(files, column)
  const id = store.batches.create({ name, column: layout.column, columns: layout.columns, model })
  let [total, failed, characters] = [0, 0, 0]
  let rows: NewRow[] = []
  const flush = async (): Promise<void> => {
    store.transaction(() => rows.forEach((row) => store.batchRows.insert(id, row)))
    total += rows.length
    failed += rows.filter(({ fault }) => fault !== null).length
    rows = []
    characters = 0
    await setImmediate()
  }
  try {
    for await (const row of rowsOf(files, layout)) {
      rows.push(row)
      characters += row.text.length
      if (rows.length >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush()
    }
    await flush()
    return store.batches.filled(id, total, failed)
  } catch (error) {
    store.batches.drop(id)
    throw error
  }
}
