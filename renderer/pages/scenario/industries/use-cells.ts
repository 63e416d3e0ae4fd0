import { useMemo, useState } from 'react'
import { useEditor } from '../../../stores/editor.ts'
import { BOUNDS, FIELDS, parseBlock, parseCell, withCell, type Field } from './cells.ts'

/** What is typed in the cells of a row and not yet left, or wrong. */
export type RowDrafts = Partial<Record<Field, string>>

type Drafts = Partial<Record<string, RowDrafts>>

const NONE: Drafts = {}

const withDraft = (drafts: Drafts, row: string, field: Field, typed: string | null): Drafts => {
  const others = Object.fromEntries(Object.entries(drafts[row] ?? {}).filter(([name]) => name !== field))
  return { ...drafts, [row]: typed === null ? others : { ...others, [field]: typed } }
}

/** What can be done with cells. The same object until undo or redo, so that rows need not be drawn anew. */
export interface CellActions {
  /** Takes in what is typed, as soon as it is valid. */
  type: (row: string, field: Field, typed: string, before: number | undefined) => void
  /** Ends typing; what is wrong stays, with its reason. */
  leave: (row: string, field: Field) => void
  /** Puts a cell back to a value, as Escape does. */
  revert: (row: string, field: Field, value: number | undefined) => void
  /** Fills cells from one on with a block of a spreadsheet, as one step; false where it is a single cell. */
  paste: (rows: readonly string[], field: Field, text: string) => boolean
}

/** What is typed in the grid, kept apart from the scenario until it is valid; undo and redo drop it. */
export const useCells = (): { drafts: Drafts; actions: CellActions } => {
  const edit = useEditor((state) => state.edit)
  const revision = useEditor((state) => state.revision)
  const [kept, setKept] = useState({ revision, drafts: NONE })
  const actions = useMemo((): CellActions => {
    const update = (change: (drafts: Drafts) => Drafts): void =>
      setKept((now) => ({ revision, drafts: change(now.revision === revision ? now.drafts : NONE) }))
    const commit = (row: string, field: Field, value: number | undefined): void =>
      edit(`adoption.${row}.${field}`, (old) => withCell(old, row, field, value))
    return {
      type: (row, field, typed, before) => {
        update((drafts) => withDraft(drafts, row, field, typed))
        const content = parseCell(typed, BOUNDS[field])
        if ('value' in content && content.value !== before) commit(row, field, content.value)
      },
      leave: (row, field) =>
        update((drafts) => {
          const typed = drafts[row]?.[field]
          if (typed === undefined || 'problem' in parseCell(typed, BOUNDS[field])) return drafts
          return withDraft(drafts, row, field, null)
        }),
      revert: (row, field, value) => {
        update((drafts) => withDraft(drafts, row, field, null))
        commit(row, field, value)
      },
      paste: (rows, field, text) => {
        const block = parseBlock(text)
        if (block.length === 1 && block[0].length === 1) return false
        const first = FIELDS.findIndex((one) => one.field === field)
        const cells = block.slice(0, rows.length).flatMap((line, down) =>
          FIELDS.slice(first, first + line.length).map((one, across) => ({
            ...{ row: rows[down], field: one.field, typed: line[across] },
            content: parseCell(line[across], one.bounds),
          })),
        )
        edit(`adoption.paste.${Date.now()}`, (old) =>
          cells.reduce(
            (next, cell) => ('value' in cell.content ? withCell(next, cell.row, cell.field, cell.content.value) : next),
            old,
          ),
        )
        update((drafts) =>
          cells.reduce(
            (next, cell) => withDraft(next, cell.row, cell.field, 'problem' in cell.content ? cell.typed : null),
            drafts,
          ),
        )
        return true
      },
    }
  }, [edit, revision])
  return { drafts: kept.revision === revision ? kept.drafts : NONE, actions }
}
