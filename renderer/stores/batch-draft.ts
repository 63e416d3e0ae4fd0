import { create } from 'zustand'
import { call } from '../client.ts'
import { uploadFiles } from '../import/upload-files.ts'
import { MAX_BATCH_MEGABYTES, type Draft } from '../../main/contract.ts'

const MEGABYTE = 1024 * 1024

interface DraftStore {
  /** The share (0–1) of the files that has arrived, or that they are being read. */
  working: { uploading: number } | 'reading' | null
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
    set({ working: { uploading: 0 } })
    try {
      const id = await uploadFiles(files, (uploading) => set({ working: { uploading } }))
      set({ working: 'reading' })
      const draft = await call('batches.read', { draft: id })
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
    if (draft !== null) await call('batches.discard', { draft: draft.draft }).catch(() => undefined)
  },
}))
