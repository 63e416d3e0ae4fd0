import { z } from 'zod'
import { rowClassesSchema, rowResultSchema, type BatchRow, type RowClasses, type RowOrder, type RowResult } from '../batches/schemas.ts'
import { documentFaultSchema, type DocumentFault } from '../documents/faults.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'

/** What a model says, of whichever kind. */
const said = json(z.union([rowResultSchema, rowClassesSchema]))
  .nullable()
  .transform((found) => ({
    result: found !== null && !('classes' in found) ? found : null,
    sorted: found !== null && 'classes' in found ? found : null,
  }))

const row = z
  .object({
    position: z.number(),
    file: z.string(),
    file_row: z.number().nullable(),
    text: z.string(),
    result: said,
    fault: json(documentFaultSchema).nullable(),
  })
  .transform(({ file_row, result, ...found }): BatchRow => ({ ...found, ...result, row: file_row }))

const waiting = z.array(z.object({ position: z.number(), text: z.string() }))
const withCells = z
  .object({ cells: json(z.array(z.string())), result: said, fault: json(documentFaultSchema).nullable() })
  .transform(({ result, ...found }) => ({ ...found, ...result }))

/** A row as it is given. */
export type NewRow = Pick<BatchRow, 'position' | 'file' | 'row' | 'text' | 'fault'> & { cells: string[] }

/** What became of a row. */
export type Outcome = { position: number } & ({ result: RowResult } | { sorted: RowClasses } | { fault: DocumentFault })

const ORDERS: Record<RowOrder, string> = {
  position: 'position',
  'beta-ascending': 'beta NULLS LAST, position',
  'beta-descending': 'beta DESC, position DESC',
}

/** The table `batch_rows`: every row of every batch, with its result once it has been looked at. */
export const batchRowTable = (connection: Connection) => {
  const insert = connection.prepare(`
    INSERT INTO batch_rows (batch_id, position, file, file_row, text, cells, fault)
    VALUES (@batchId, @position, @file, @row, @text, @cells, @fault)`)
  const selectWaiting = connection.prepare(`
    SELECT position, text FROM batch_rows
    WHERE batch_id = ? AND position >= ? AND position < ? AND result IS NULL AND fault IS NULL ORDER BY position`)
  const firstWaiting = connection
    .prepare('SELECT min(position) FROM batch_rows WHERE batch_id = ? AND result IS NULL AND fault IS NULL')
    .pluck()
  const setResult = connection.prepare(
    'UPDATE batch_rows SET result = @result, beta = @beta WHERE batch_id = @batchId AND position = @position',
  )
  const setFault = connection.prepare(
    'UPDATE batch_rows SET fault = @fault WHERE batch_id = @batchId AND position = @position',
  )
  const selectCells = connection.prepare('SELECT cells, result, fault FROM batch_rows WHERE batch_id = ? ORDER BY position')
  const page = (order: RowOrder, where: string) =>
    connection.prepare(`
      SELECT position, file, file_row, substr(text, 1, @characters) AS text, result, fault FROM batch_rows
      WHERE batch_id = @batchId ${where} ORDER BY ${ORDERS[order]} LIMIT @limit OFFSET @offset`)
  const pages = (where: string) => ({
    position: page('position', where),
    'beta-ascending': page('beta-ascending', where),
    'beta-descending': page('beta-descending', where),
  })
  const [everyRow, badRows] = [pages(''), pages('AND fault IS NOT NULL')]

  return {
    insert: (batchId: number, { cells, fault, ...given }: NewRow): void => {
      const values = { ...given, cells: JSON.stringify(cells), fault: fault === null ? null : JSON.stringify(fault) }
      insert.run({ batchId, ...values })
    },

    /** The first row that waits; null where none does. */
    firstWaiting: (batchId: number): number | null => z.number().nullable().parse(firstWaiting.get(batchId)),

    /** Those that wait among the rows from a position to before another. */
    waiting: (batchId: number, from: number, to: number): { position: number; text: string }[] =>
      waiting.parse(selectWaiting.all(batchId, from, to)),

    set: (batchId: number, outcome: Outcome): void => {
      const { position } = outcome
      if ('fault' in outcome) setFault.run({ batchId, position, fault: JSON.stringify(outcome.fault) })
      else {
        const [result, beta] = 'sorted' in outcome ? [outcome.sorted, null] : [outcome.result, outcome.result.beta]
        setResult.run({ batchId, position, result: JSON.stringify(result), beta })
      }
    },

    /** @param characters of a text that are shown at most */
    page: (
      batchId: number,
      { order, onlyBad, ...range }: { order: RowOrder; onlyBad: boolean; limit: number; offset: number },
      characters: number,
    ): BatchRow[] => z.array(row).parse((onlyBad ? badRows : everyRow)[order].all({ batchId, characters, ...range })),

    /** Every row as it was given, with its result, one after the other. */
    withCells: function* (batchId: number): Generator<z.output<typeof withCells>> {
      for (const found of selectCells.iterate(batchId)) yield withCells.parse(found)
    },
  }
}
