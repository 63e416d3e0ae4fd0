import { create } from 'zustand'
import { discardDraft, takeIn, type Taking } from '../import/file-draft.ts'
import { MAX_BATCH_MEGABYTES, type Draft } from '../../main/contract.ts'

const MEGABYTE = 1024 * 1024

interface DraftStore {
  working: Taking
  draft: Draft | null
  /** Which column has the descriptions; null where all files are texts. */
  column: string | null
  name: string
  /** Megabytes of files that are too many at once. */
  tooLarge: number | null
  error: unknown
  /** Takes files in and reads them. @param name makes a name for the batch */
  give: (files: readonly File[], name: string) => Promise<void>
  choose: (column: string) => void
  rename: (name: string) => void
  /** Forgets the files; those that became a batch are gone already. */
  discard: () => Promise<void>
}

const NOTHING = { working: null, draft: null, column: null, name: '', tooLarge: null, error: null }

/** The files of a batch to be; they stay while the reader is on another page. */
export const useBatchDraft = create<DraftStore>((set, get) => ({
  ...NOTHING,
  give: async (files, name) => {
    if (get().working !== null) return
    await get().discard()
    const megabytes = files.reduce((sum, { size }) => sum + size, 0) / MEGABYTE
    if (megabytes > MAX_BATCH_MEGABYTES) {
      set({ tooLarge: megabytes })
      return
    }
    try {
      const draft = await takeIn(files, (working) => set({ working }))
      set({ working: null, draft, column: draft.column, name })
    } catch (error) {
      set({ ...NOTHING, error })
    }
  },
  choose: (column) => set({ column }),
  rename: (name) => set({ name }),
  discard: async () => {
    const { draft } = get()
    set(NOTHING)
    await discardDraft(draft)
  },
}))
