import { z } from 'zod'
import { batchItemSchema, batchStatusSchema, type BatchItem } from '../batches/schemas.ts'
import type { Model } from '../classifier/model.ts'
import { InputError } from '../errors.ts'
import { BUNDLED_MODEL } from '../models/schemas.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'
import { deletedBefore } from './deleted.ts'
import { ownsNoMore } from './is-alive.ts'

const row = z.object({
  id: z.number(),
  name: z.string(),
  description_column: z.string(),
  columns: json(z.array(z.string())),
  status: batchStatusSchema,
  total: z.number(),
  done: z.number(),
  failed: z.number(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
  error: z.string().nullable(),
  classifier: z.string(),
  model: json(batchItemSchema.shape.model.omit({ fingerprint: true })).nullable(),
})

const storedBatch = (value: unknown): BatchItem => {
  const { classifier, description_column, created_at, finished_at, model, ...found } = row.parse(value)
  return {
    ...{ ...found, column: description_column, createdAt: created_at, finishedAt: finished_at },
    // Batches of earlier versions know the bundled model alone.
    model: { ...(model ?? { id: BUNDLED_MODEL, name: '', classes: null }), fingerprint: classifier },
  }
}

/** What a batch is made from, known when it starts. */
export type NewBatch = Pick<BatchItem, 'name' | 'column' | 'columns'> & { model: Model }

/** Rows of a batch that have been looked at, and the bad ones among these. */
export interface BatchCounts {
  done: number
  failed: number
}

/** The table `batches`. Deleted rows stay for 30 days, so that a delete can be undone. */
export const batchTable = (connection: Connection, now: () => string) => {
  const select = connection.prepare('SELECT * FROM batches WHERE id = ? AND deleted_at IS NULL AND total IS NOT NULL')
  const selectAll = connection.prepare(
    'SELECT * FROM batches WHERE deleted_at IS NULL AND total IS NOT NULL ORDER BY id DESC',
  )
  const insert = connection.prepare(`
    INSERT INTO batches (name, description_column, columns, status, classifier, model, created_at, owner_pid)
    VALUES (@name, @column, @columns, 'running', @classifier, @model, @now, @owner)`)
  const fill = connection.prepare('UPDATE batches SET total = @total, done = @done, failed = @failed WHERE id = @id')
  const count = connection.prepare('UPDATE batches SET done = done + @done, failed = failed + @failed WHERE id = @id')
  const finish = connection.prepare(
    'UPDATE batches SET status = @status, error = @error, finished_at = @now WHERE id = @id',
  )
  const takeOver = connection.prepare(`
    UPDATE batches SET status = 'running', finished_at = NULL, error = NULL, owner_pid = @owner
    WHERE id = @id AND status IN ('cancelled', 'interrupted', 'failed') AND deleted_at IS NULL`)
  const owners = connection.prepare(`SELECT DISTINCT owner_pid FROM batches WHERE status = 'running'`).pluck()
  const selectUnderWay = connection.prepare(`SELECT name FROM batches WHERE status = 'running' ORDER BY id`).pluck()
  const dropUnfilled = connection.prepare('DELETE FROM batches WHERE total IS NULL AND owner_pid = ?')
  const interrupt = connection.prepare(
    `UPDATE batches SET status = 'interrupted', finished_at = ? WHERE status = 'running' AND owner_pid = ?`,
  )
  const remove = connection.prepare('UPDATE batches SET deleted_at = @now WHERE id = @id AND deleted_at IS NULL')
  const restore = connection.prepare('UPDATE batches SET deleted_at = NULL WHERE id = ?')
  const dropDeleted = connection.prepare('DELETE FROM batches WHERE deleted_at < ?')
  const drop = connection.prepare('DELETE FROM batches WHERE id = ?')

  const missing = (id: number): InputError => new InputError(`batch ${id}: is not in the list; it may have been deleted`)
  const get = (id: number): BatchItem => {
    const found = select.get(id)
    if (found === undefined) throw missing(id)
    return storedBatch(found)
  }

  return {
    get,

    /** Newest first. */
    list: (): BatchItem[] => selectAll.all().map(storedBatch),

    /** The id of a batch that has no rows yet and is in no list until `filled` is told. */
    create: ({ columns, model: { reference, classes }, ...batch }: NewBatch): number => {
      const { fingerprint: classifier, ...model } = reference
      const made = { columns: JSON.stringify(columns), classifier, model: JSON.stringify({ ...model, classes }) }
      const values = { ...batch, ...made, now: now(), owner: process.pid }
      return Number(insert.run(values).lastInsertRowid)
    },

    /** All rows are in; some may have been bad from the start. */
    filled: (id: number, total: number, failed: number): BatchItem => {
      fill.run({ id, total, done: failed, failed })
      return get(id)
    },

    /** More rows have been looked at. */
    add: (id: number, counts: BatchCounts): void => void count.run({ id, ...counts }),

    /** The item as it is then; null where it has been deleted meanwhile. */
    finish: (id: number, status: BatchItem['status'], error: string | null = null): BatchItem | null => {
      finish.run({ id, status, error, now: now() })
      const found = select.get(id)
      return found === undefined ? null : storedBatch(found)
    },

    /** Makes a batch that has stopped this process's own and running. @throws InputError where that is impossible */
    takeOver: (id: number): BatchItem => {
      const { changes } = takeOver.run({ id, owner: process.pid })
      const item = get(id)
      if (changes > 0) return item
      throw new InputError(
        item.status === 'running'
          ? `batch ${id}: is running in another Workshift that is open`
          : `batch ${id}: is ${item.status}; there is nothing left to do`,
      )
    },

    remove: (id: number): void => {
      if (remove.run({ id, now: now() }).changes === 0) throw missing(id)
    },

    restore: (id: number): BatchItem => {
      restore.run(id)
      return get(id)
    },

    /** The names of the batches that are being filled or read, in whichever process. */
    underWay: (): string[] => z.array(z.string()).parse(selectUnderWay.all()),

    /** Deletes a batch for good. */
    drop: (id: number): void => void drop.run(id),

    /**
     * Marks what an earlier end of the app left unfinished, and deletes for good what never got its rows or was deleted
     * long ago.
     */
    tidy: (isGone = ownsNoMore): void => {
      for (const owner of z.array(z.number()).parse(owners.all())) {
        if (!isGone(owner)) continue
        dropUnfilled.run(owner)
        interrupt.run(now(), owner)
      }
      dropDeleted.run(deletedBefore(now()))
    },
  }
}
