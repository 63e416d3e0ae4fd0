import { create } from 'zustand'
import { call } from '../client.ts'
import { uploadFiles } from '../import/upload-files.ts'
import type { Draft, LabelledTable } from '../../main/contract.ts'

/** Which columns of a table have the texts and the labels. */
export interface LabelColumns {
  text: string
  label: string
}

/** A table on its way in. */
export interface TableDraft {
  /** The share (0–1) of the files that has arrived, or that they are being read. */
  working: { uploading: number } | 'reading' | null
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
      set({ working: { uploading: 0 }, name: files[0].name.replace(/\.\w+$/, '').slice(0, 200) })
      try {
        const id = await uploadFiles(files, (uploading) => set({ working: { uploading } }))
        set({ working: 'reading' })
        const draft = await call('batches.read', { draft: id })
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
      if (draft !== null) await call('batches.discard', { draft: draft.draft }).catch(() => undefined)
    },
    clear: () => set(NOTHING),
  }))

/** The table of a model to be. */
export const useTrainingTable = tableDraft()

/** The table of corrections to be taken in. */
export const useCorrectionTable = tableDraft()
