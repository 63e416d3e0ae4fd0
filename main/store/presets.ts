import { z } from 'zod'
import { InputError } from '../errors.ts'
import { adoptionSchema, type Preset } from '../presets/schemas.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'
import { deletedBefore } from './deleted.ts'

const row = z
  .object({ id: z.number(), name: z.string(), dataset: z.string(), adoption: json(adoptionSchema), created_at: z.string() })
  .transform(({ created_at, ...found }): Preset => ({ ...found, createdAt: created_at }))

/** The table `presets`: adoptions of industries that the analyst keeps under a name. */
export const presetTable = (connection: Connection, now: () => string) => {
  const select = connection.prepare('SELECT * FROM presets WHERE id = ? AND deleted_at IS NULL')
  const selectAll = connection.prepare('SELECT * FROM presets WHERE deleted_at IS NULL ORDER BY id')
  const insert = connection.prepare(
    'INSERT INTO presets (name, dataset, adoption, created_at) VALUES (@name, @dataset, @adoption, @now)',
  )
  const rename = connection.prepare('UPDATE presets SET name = @name WHERE id = @id AND deleted_at IS NULL')
  const remove = connection.prepare('UPDATE presets SET deleted_at = @now WHERE id = @id AND deleted_at IS NULL')
  const restore = connection.prepare('UPDATE presets SET deleted_at = NULL WHERE id = ?')
  const dropDeleted = connection.prepare('DELETE FROM presets WHERE deleted_at < ?')

  const missing = (id: number): InputError => new InputError(`preset ${id}: is not in the list; it may have been deleted`)
  const get = (id: number): Preset => {
    const found = select.get(id)
    if (found === undefined) throw missing(id)
    return row.parse(found)
  }
  const list = (): Preset[] => z.array(row).parse(selectAll.all())

  /** @throws InputError where another preset has the name */
  const checkFree = (name: string, id: number | null): void => {
    if (!list().some((other) => other.name === name && other.id !== id)) return
    throw new InputError(`name: there is a preset “${name}” already; choose another name, or rename that one first`)
  }

  const save = (name: string, { dataset, adoption }: Pick<Preset, 'dataset' | 'adoption'>): Preset => {
    checkFree(name, null)
    const { lastInsertRowid } = insert.run({ name, dataset, adoption: JSON.stringify(adoption), now: now() })
    return get(Number(lastInsertRowid))
  }

  return {
    /** Oldest first. */
    list,

    save,

    /** Keeps one that came as a file; where its name is taken, a number follows it. */
    take: ({ name, ...rest }: Pick<Preset, 'name' | 'dataset' | 'adoption'>): Preset => {
      const taken = new Set(list().map((other) => other.name))
      let free = name
      for (let number = 2; taken.has(free); number++) free = `${name} (${number})`
      return save(free, rest)
    },

    rename: (id: number, name: string): Preset => {
      checkFree(name, id)
      if (rename.run({ id, name }).changes === 0) throw missing(id)
      return get(id)
    },

    /** Can be undone by `restore`. */
    remove: (id: number): void => {
      if (remove.run({ id, now: now() }).changes === 0) throw missing(id)
    },

    restore: (id: number): Preset => {
      restore.run(id)
      return get(id)
    },

    /** Deletes for good what was deleted long ago. */
    tidy: (): void => void dropDeleted.run(deletedBefore(now())),
  }
}
