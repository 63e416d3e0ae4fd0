import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Response } from '../contract.ts'
import { InputError } from '../errors.ts'
import { pastTextSchema, type PastText } from '../history/schemas.ts'
import { modelReferenceSchema } from '../models/schemas.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'
import { deletedBefore } from './deleted.ts'

/** So many characters of a text are shown in the list. */
const SHOWN_CHARACTERS = 160

const row = z
  .object({ ...pastTextSchema.omit({ model: true }).shape, model: json(modelReferenceSchema) })
  .transform((found): PastText => found)

const whole = z.object({ text: z.string(), result: z.instanceof(Buffer) })

/** More than these are not kept; the oldest go. */
export const MOST_KEPT = 500
/** What was deleted can be brought back so long. */
const KEPT_AFTER_DELETION_MS = 24 * 60 * 60 * 1000

/** The table `classifications`: single texts that were classified, with their results, compressed. */
export const classificationTable = (connection: Connection, now: () => string) => {
  const matching = `deleted_at IS NULL AND instr(lower(text), lower(@words)) > 0`
  const selectPage = connection.prepare(`
    SELECT id, substr(text, 1, ${SHOWN_CHARACTERS}) AS text, language, beta, label, model, at FROM classifications
    WHERE ${matching} ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset`)
  const countMatching = connection.prepare(`SELECT count(*) FROM classifications WHERE ${matching}`).pluck()
  const countAll = connection.prepare('SELECT count(*) FROM classifications WHERE deleted_at IS NULL').pluck()
  const select = connection.prepare('SELECT text, result FROM classifications WHERE id = ? AND deleted_at IS NULL')
  const upsert = connection.prepare(`
    INSERT INTO classifications (text, language, beta, label, model, fingerprint, result, at)
    VALUES (@text, @language, @beta, @label, @model, @fingerprint, @result, @at)
    ON CONFLICT (text, fingerprint) WHERE deleted_at IS NULL
    DO UPDATE SET result = excluded.result, model = excluded.model, at = excluded.at`)
  const dropOldest = connection.prepare(`
    DELETE FROM classifications WHERE deleted_at IS NULL AND id NOT IN (
      SELECT id FROM classifications WHERE deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT ${MOST_KEPT})`)
  const remove = connection.prepare('UPDATE classifications SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL')
  const removeAll = connection
    .prepare('UPDATE classifications SET deleted_at = ? WHERE deleted_at IS NULL RETURNING id')
    .pluck()
  const restore = connection.prepare(`
    UPDATE classifications SET deleted_at = NULL WHERE id = @id AND NOT EXISTS (
      SELECT 1 FROM classifications other JOIN classifications mine ON mine.id = @id
      WHERE other.text = mine.text AND other.fingerprint = mine.fingerprint AND other.deleted_at IS NULL)`)
  const dropDeleted = connection.prepare('DELETE FROM classifications WHERE deleted_at < ?')

  const tidy = (): void => {
    dropOldest.run()
    dropDeleted.run(deletedBefore(now(), KEPT_AFTER_DELETION_MS))
  }

  return {
    /** Keeps a text with its result; one that the same model has read before comes to the top with the new result. */
    add: (text: string, result: Response<'classify.text'>): void =>
      connection.transaction(() => {
        const { language, model } = result
        const said = 'exposure' in result ? { beta: result.exposure.beta, label: null } : { beta: null, label: result.label }
        upsert.run({
          ...{ text, language, ...said, model: JSON.stringify(model), fingerprint: model.fingerprint, at: now() },
          result: deflateRawSync(JSON.stringify(result)),
        })
        tidy()
      })(),

    /** A page of the texts that have the words, newest first, and how many have them. */
    page: (words: string, range: { limit: number; offset: number }): { rows: PastText[]; matching: number } => ({
      rows: z.array(row).parse(selectPage.all({ words, ...range })),
      matching: z.number().parse(countMatching.get({ words })),
    }),

    count: (): number => z.number().parse(countAll.get()),

    /** The whole text, and its result as it was stored. */
    get: (id: number): { text: string; result: unknown } => {
      const found = select.get(id)
      if (found === undefined) throw new InputError(`classification ${id}: is not in the history; it may have been deleted`)
      const { text, result } = whole.parse(found)
      return { text, result: JSON.parse(inflateRawSync(result).toString('utf8')) as unknown }
    },

    /** Can be undone by `restore`. */
    remove: (ids: readonly number[]): void => connection.transaction(() => ids.forEach((id) => remove.run(now(), id)))(),

    /** Deletes all. @returns what `restore` needs to undo it */
    clear: (): number[] => z.array(z.number()).parse(removeAll.all(now())),

    /** Brings texts back; one that was read again meanwhile is there already. */
    restore: (ids: readonly number[]): void => connection.transaction(() => ids.forEach((id) => restore.run({ id })))(),

    tidy,
  }
}
