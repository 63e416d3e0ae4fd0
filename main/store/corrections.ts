import { z } from 'zod'
import { isHeldOut } from '../../simulation/text/held-out.ts'
import { InputError } from '../errors.ts'
import {
  correctionLabelSchema,
  correctionSchema,
  type Correction,
  type CorrectionCounts,
  type CorrectionLabel,
  type NewCorrection,
} from '../models/schemas.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'
import { deletedBefore } from './deleted.ts'

const row = z
  .object({
    ...correctionSchema.pick({ id: true, text: true, language: true, label: true, who: true, at: true }).shape,
    held_out: z.number(),
    said: json(correctionSchema.shape.said.unwrap()).nullable(),
    model: json(correctionSchema.shape.model.unwrap()).nullable(),
  })
  .transform(({ held_out, ...found }): Correction => ({ ...found, isHeldOut: held_out === 1 }))

const rows = z.array(row)

/** Which corrections are looked at: those whose text or analyst has the words, of one label or of all. */
export interface CorrectionFilter {
  words: string
  label: CorrectionLabel | null
}

/** The table `corrections`: what analysts say of sentences. One of a text counts; those before it wait to be undone to. */
export const correctionTable = (connection: Connection, now: () => string) => {
  const matching = `deleted_at IS NULL AND (@label IS NULL OR label = @label)
    AND (instr(lower(text), lower(@words)) > 0 OR instr(lower(who), lower(@words)) > 0)`
  const select = connection.prepare('SELECT * FROM corrections WHERE id = ?')
  const selectByText = connection.prepare('SELECT * FROM corrections WHERE text = ? AND deleted_at IS NULL')
  const selectAll = connection.prepare('SELECT * FROM corrections WHERE deleted_at IS NULL ORDER BY id DESC')
  const selectPage = connection.prepare(
    `SELECT * FROM corrections WHERE ${matching} ORDER BY id DESC LIMIT @limit OFFSET @offset`,
  )
  const countMatching = connection.prepare(`SELECT count(*) FROM corrections WHERE ${matching}`).pluck()
  const countByLabel = connection.prepare(
    'SELECT label, count(*) AS total, sum(held_out) AS held FROM corrections WHERE deleted_at IS NULL GROUP BY label',
  )
  const insert = connection.prepare(`
    INSERT INTO corrections (text, language, label, held_out, said, model, who, at, replaces)
    VALUES (@text, @language, @label, @heldOut, @said, @model, @who, @at, @replaces)`)
  const setDeleted = connection.prepare('UPDATE corrections SET deleted_at = ? WHERE id = ?')
  const selectReplaced = connection.prepare('SELECT replaces FROM corrections WHERE id = ?').pluck()
  const dropDeleted = connection.prepare('DELETE FROM corrections WHERE deleted_at < ?')

  const get = (id: number): Correction => {
    const found = select.get(id)
    if (found === undefined) throw new InputError(`correction ${id}: is not in the list`)
    return row.parse(found)
  }
  const of = (text: string): Correction | null => row.nullable().parse(selectByText.get(text) ?? null)

  const set = ({ text, said, model, ...given }: NewCorrection, who: string): Correction => {
    const before = of(text)
    if (before !== null) setDeleted.run(now(), before.id)
    const { lastInsertRowid } = insert.run({
      ...{ text, ...given, who, at: now(), replaces: before?.id ?? null, heldOut: Number(isHeldOut(text)) },
      ...{ said: said === null ? null : JSON.stringify(said), model: model === null ? null : JSON.stringify(model) },
    })
    return get(Number(lastInsertRowid))
  }

  /** Brings one back, in place of another of the same text that came meanwhile. */
  const restore = (id: number): void => {
    const standing = of(get(id).text)
    if (standing !== null && standing.id !== id) setDeleted.run(now(), standing.id)
    setDeleted.run(null, id)
  }

  return {
    /** The corrections that stand of some texts. */
    of: (texts: readonly string[]): Correction[] => texts.map(of).filter((found) => found !== null),

    /** Newest first. */
    list: (): Correction[] => rows.parse(selectAll.all()),

    /** A page of those that match, newest first, and how many match. */
    page: (filter: CorrectionFilter, range: { limit: number; offset: number }): { rows: Correction[]; matching: number } => ({
      rows: rows.parse(selectPage.all({ ...filter, ...range })),
      matching: z.number().parse(countMatching.get(filter)),
    }),

    counts: (): CorrectionCounts => {
      const found = z
        .array(z.object({ label: correctionLabelSchema, total: z.number(), held: z.number() }))
        .parse(countByLabel.all())
      const none: CorrectionCounts = { total: 0, heldOut: 0, E0: 0, E1: 0, E2: 0, none: 0 }
      return found.reduce(
        (sums, { label, total, held }) => ({
          ...sums,
          [label]: total,
          total: sums.total + total,
          heldOut: sums.heldOut + held,
        }),
        none,
      )
    },

    /** Corrects a text; what was said of it before no longer stands. Can be undone by `undo`. */
    set: (correction: NewCorrection, who: string): Correction => connection.transaction(() => set(correction, who))(),

    /** Takes corrections back; those that they replaced stand again. @returns what stands of their texts then */
    undo: (ids: readonly number[]): Correction[] =>
      connection.transaction(() =>
        [...ids].reverse().flatMap((id) => {
          const { text } = get(id)
          const replaced = z.number().nullable().parse(selectReplaced.get(id))
          setDeleted.run(now(), id)
          if (replaced !== null) restore(replaced)
          return of(text) ?? []
        }),
      )(),

    /** Can be undone by `restore`. */
    remove: (ids: readonly number[]): void =>
      connection.transaction(() => ids.forEach((id) => setDeleted.run(now(), get(id).id)))(),

    restore: (ids: readonly number[]): void => connection.transaction(() => ids.forEach(restore))(),

    /** Deletes for good what was deleted long ago. */
    tidy: (): void =>
      void dropDeleted.run(deletedBefore(now())),
  }
}
