import { create } from 'zustand'
import { saveFile } from '../charts/export/save.ts'
import { call, onReconnect, subscribe } from '../client.ts'
import { fetchExported } from '../import/save-results.ts'
import { piecesOf } from '../import/upload-files.ts'
import type { BackupContent, BackupItem, BackupWork } from '../../main/contract.ts'

interface BackupsStore {
  /** Newest first; null until asked for. */
  items: BackupItem[] | null
  /** What there is now. */
  now: BackupContent | null
  work: BackupWork | null
  /** The share (0–1) of a file that has arrived; null when none is on its way. */
  arriving: number | null
  /** Why the list is not here, or why what was tried last failed. */
  error: unknown
  load: () => Promise<void>
  create: () => Promise<void>
  /** Once it is done, the page is read anew. */
  restore: (id: string) => Promise<void>
  stop: () => Promise<void>
  remove: (id: string) => Promise<void>
  bringBack: (id: string) => Promise<void>
  /** Hands a backup to the reader as one file. */
  save: (id: string) => Promise<void>
  /** Takes in such a file. */
  take: (file: File) => Promise<void>
  clear: () => void
}

const upload = async (given: File, tell: (share: number) => void): Promise<string> => {
  let file: string | null = null
  for await (const { offset, bytes, end } of piecesOf(given)) {
    ;({ file } = await call('backups.upload', { file, offset, bytes }))
    tell(end / Math.max(1, given.size))
  }
  return file ?? ''
}

/** All backups, and what is being done about one, wherever the reader is. */
export const useBackups = create<BackupsStore>((set, get) => {
  let isStopped = false
  const wasStopped = (): boolean => isStopped
  /** What was stopped by the reader has not failed. */
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    isStopped = false
    set({ error: null })
    try {
      await work()
    } catch (error) {
      if (!wasStopped()) set({ error })
    } finally {
      set({ arriving: null })
    }
  }
  const loaded = async (): Promise<void> => {
    const { backups, now, work } = await call('backups.list', {})
    set({ items: backups, now, work })
  }
  return {
    items: null,
    now: null,
    work: null,
    arriving: null,
    error: null,
    load: () => attempt(loaded),
    create: () =>
      attempt(async () => {
        await call('backups.create', {})
        await loaded()
      }),
    restore: (id) => attempt(() => call('backups.restore', { id })),
    stop: async () => {
      isStopped = true
      await call('backups.stop', {})
    },
    remove: async (id) => {
      await call('backups.remove', { id })
      await loaded()
    },
    bringBack: async (id) => {
      await call('backups.bringBack', { id })
      await loaded()
    },
    save: (id) =>
      attempt(async () => {
        const { file } = await call('backups.export', { id })
        const pieces = await fetchExported('backups.exported', file)
        const day = get().items?.find((item) => item.id === id)?.createdAt.slice(0, 10) ?? id
        saveFile(new Blob(pieces, { type: 'application/zip' }), `workshift-backup-${day}.zip`)
      }),
    take: (given) =>
      attempt(async () => {
        set({ arriving: 0 })
        const file = await upload(given, (arriving) => set({ arriving }))
        set({ arriving: null })
        await call('backups.import', { file })
        await loaded()
      }),
    clear: () => set({ error: null }),
  }
})

/** Follows the application's events about backups; the result ends that. */
export const followBackups = (): (() => void) => {
  const again = (): void => {
    // What nobody has asked for need not be kept up to date.
    if (useBackups.getState().items !== null) void useBackups.getState().load()
  }
  const ends = [
    subscribe('backups.changed', ({ work }) => {
      const before = useBackups.getState().work
      useBackups.setState({ work })
      if (work === null && before !== null && useBackups.getState().error === null) again()
    }),
    // Every page and store may show what is no longer so; the page begins anew, at the same place.
    subscribe('store.replaced', () => window.location.reload()),
    onReconnect(again),
  ]
  return () => ends.forEach((end) => end())
}
