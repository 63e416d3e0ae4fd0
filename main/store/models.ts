import { z } from 'zod'
import { InputError } from '../errors.ts'
import type { Connection } from './database.ts'
import { deletedBefore } from './deleted.ts'

const row = z
  .object({ id: z.string(), name: z.string(), created_at: z.string(), in_use: z.number() })
  .transform(({ created_at, in_use, ...found }) => ({ ...found, createdAt: created_at, isInUse: in_use === 1 }))

/** An own model as the store knows it; the rest is in its folder. */
export type StoredModel = z.output<typeof row>

/** The table `models`: the analyst's own models. Where none is in use, the bundled one is. */
export const modelTable = (connection: Connection, now: () => string) => {
  const select = connection.prepare('SELECT * FROM models WHERE id = ? AND deleted_at IS NULL')
  const selectAll = connection.prepare('SELECT * FROM models WHERE deleted_at IS NULL ORDER BY created_at DESC, id')
  const selectIds = connection.prepare('SELECT id FROM models').pluck()
  const insert = connection.prepare('INSERT INTO models (id, name, created_at) VALUES (@id, @name, @createdAt)')
  const use = connection.prepare('UPDATE models SET in_use = (id = ?)')
  const rename = connection.prepare('UPDATE models SET name = @name WHERE id = @id AND deleted_at IS NULL')
  const remove = connection.prepare(
    'UPDATE models SET deleted_at = @now, in_use = 0 WHERE id = @id AND deleted_at IS NULL',
  )
  const restore = connection.prepare('UPDATE models SET deleted_at = NULL WHERE id = ?')
  const selectOld = connection.prepare('SELECT id FROM models WHERE deleted_at < ?').pluck()
  const drop = connection.prepare('DELETE FROM models WHERE id = ?')
  const ids = z.array(z.string())

  const missing = (id: string): InputError => new InputError(`model ${id}: is not in the list; it may have been deleted`)
  const get = (id: string): StoredModel => {
    const found = select.get(id)
    if (found === undefined) throw missing(id)
    return row.parse(found)
  }

  return {
    get,
    /** Newest first. */
    list: (): StoredModel[] => z.array(row).parse(selectAll.all()),

    /** Every id ever given, deleted ones too. */
    ids: (): string[] => ids.parse(selectIds.all()),

    add: (id: string, name: string, createdAt: string = now()): StoredModel => {
      insert.run({ id, name, createdAt })
      return get(id)
    },

    /** The model is in use from now on, and no other; null: the bundled one. */
    use: (id: string | null): void => {
      if (id !== null) get(id)
      use.run(id ?? '')
    },

    rename: (id: string, name: string): void => {
      if (rename.run({ id, name }).changes === 0) throw missing(id)
    },

    /** Can be undone by `restore`; one that was in use is no longer. */
    remove: (id: string): void => {
      if (remove.run({ id, now: now() }).changes === 0) throw missing(id)
    },

    restore: (id: string): void => {
      restore.run(id)
      get(id)
    },

    /** Those deleted so long ago that they may go for good. */
    old: (): string[] => ids.parse(selectOld.all(deletedBefore(now()))),

    /** Deletes a model's row for good. */
    drop: (id: string): void => void drop.run(id),
  }
}
