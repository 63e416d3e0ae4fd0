import { create } from 'zustand'
import { call, onReconnect, subscribe } from '../client.ts'
import type { BatchItem, EventPayload } from '../../main/contract.ts'

/** How far a batch in progress is. */
export type BatchProgress = EventPayload<'batch.progress'>

interface BatchesStore {
  /** Newest first; null until asked for. */
  items: BatchItem[] | null
  error: unknown
  /** How far the batches in progress are, by batch; undefined until it is heard. */
  progress: Partial<Record<number, BatchProgress>>
  load: () => Promise<void>
  start: (draft: string, name: string, column: string | null) => Promise<BatchItem>
  cancel: (id: number) => Promise<void>
  resume: (id: number) => Promise<void>
  remove: (id: number) => Promise<void>
  restore: (id: number) => Promise<void>
}

const withBatch = (items: readonly BatchItem[], batch: BatchItem): BatchItem[] =>
  [batch, ...items.filter(({ id }) => id !== batch.id)].sort((a, b) => b.id - a.id)

/** All batches, kept up to date by the application's events wherever the reader is. */
export const useBatches = create<BatchesStore>((set, get) => {
  const take = (batch: BatchItem): BatchItem => {
    set(({ items, progress }) => ({
      items: withBatch(items ?? [], batch),
      progress: { ...progress, [batch.id]: undefined },
    }))
    return batch
  }
  return {
    items: null,
    error: null,
    progress: {},
    load: async () => {
      const before = get().items ?? []
      try {
        const answered = await call('batches.list', {})
        // What has been heard of a batch since the list was asked for is newer than the list.
        const heard = (get().items ?? []).filter((batch) => !before.includes(batch))
        set({ items: heard.reduce(withBatch, answered), error: null })
      } catch (error) {
        set({ error })
      }
    },
    start: async (draft, name, column) => take(await call('batches.start', { draft, name, column })),
    cancel: async (id) => {
      await call('batches.cancel', { id })
    },
    resume: async (id) => {
      take(await call('batches.resume', { id }))
    },
    remove: async (id) => {
      await call('batches.delete', { id })
      await get().load()
    },
    restore: async (id) => {
      take(await call('batches.restore', { id }))
    },
  }
})

/** Follows the application's events about batches; the result ends that. */
export const followBatches = (): (() => void) => {
  const ends = [
    subscribe('batch.progress', (heard) =>
      useBatches.setState(({ progress }) => ({ progress: { ...progress, [heard.id]: heard } })),
    ),
    subscribe('batch.ended', ({ batch }) =>
      useBatches.setState(({ items, progress }) => ({
        items: items === null ? null : withBatch(items, batch),
        progress: { ...progress, [batch.id]: undefined },
      })),
    ),
    onReconnect(() => void useBatches.getState().load()),
  ]
  return () => ends.forEach((end) => end())
}
