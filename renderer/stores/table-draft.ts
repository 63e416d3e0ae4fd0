import { create } from 'zustand'
import { call } from '../client.ts'
import { discardDraft, takeIn, type Taking } from '../import/file-draft.ts'
import type { Draft, LabelledTable } from '../../main/contract.ts'

/** Which columns of a table have the texts and the labels. */
export interface LabelColumns {
  text: string
  label: string
}

/** A table on its way in. */
export interface TableDraft {
  working: Taking
  draft: Draft | null
  columns: LabelColumns | null
  /** What the chosen columns hold; null until it is known. */
  found: LabelledTable | null
  name: string
  error: unknown
  /** Takes tables in and reads them. */
  give: (files: readonly File[]) => Promise<void>
  choose: (columns: LabelColumns) => Promise<void>
  rename: (name: string) => void
  discard: () => Promise<void>
  /** Forgets the tables, which have been used. */
  clear: () => void
}

const NOTHING = { working: null, draft: null, columns: null, found: null, name: '', error: null }

const LABEL = /^(label|class|category|标签|类别|分类)$/i

/** The column that most likely has the labels: one that is called so, else the last but the texts'. */
const likelyLabel = (columns: readonly string[], text: string): string | null => {
  const others = columns.filter((column) => column !== text)
  return others.find((column) => LABEL.test(column.trim())) ?? others.at(-1) ?? null
}

const tableDraft = () =>
  create<TableDraft>((set, get) => ({
    ...NOTHING,
    give: async (files) => {
      if (get().working !== null) return
      await get().discard()
      set({ name: files[0].name.replace(/\.\w+$/, '').slice(0, 200) })
      try {
        const draft = await takeIn(files, (working) => set({ working }))
        set({ working: null, draft })
        const text = draft.column
        const label = text === null ? null : likelyLabel(draft.columns, text)
        if (text !== null && label !== null) await get().choose({ text, label })
      } catch (error) {
        set({ ...NOTHING, error })
      }
    },
    choose: async (columns) => {
      const { draft } = get()
      if (draft === null) return
      set({ columns, found: null, error: null })
      try {
        const found = await call('models.checkTable', { draft: draft.draft, columns })
        if (get().columns === columns) set({ found })
      } catch (error) {
        set({ error })
      }
    },
    rename: (name) => set({ name }),
    discard: async () => {
      const { draft } = get()
      set(NOTHING)
      await discardDraft(draft)
    },
    clear: () => set(NOTHING),
  }))

/** The table of a model to be. */
export const useTrainingTable = tableDraft()

/** The table of corrections to be taken in. */
export const useCorrectionTable = tableDraft()
