import { create } from 'zustand'
import { call } from '../client.ts'
import type { PastText } from '../../main/contract.ts'

/** As many as a page shows without scrolling. */
export const PAST_TEXTS_PER_PAGE = 8

interface PastTextsStore {
  words: string
  /** From 1. */
  page: number
  /** The page that is shown, newest first; null until asked for. */
  rows: PastText[] | null
  matching: number
  /** All that are kept; null until asked for. */
  total: number | null
  error: unknown
  load: () => Promise<void>
  look: (change: { words?: string; page?: number }) => Promise<void>
  remove: (id: number) => Promise<void>
  restore: (ids: number[]) => Promise<void>
  /** Deletes all. @returns what `restore` needs to undo it */
  clear: () => Promise<number[]>
}

/** Single texts that were classified before. */
export const usePastTexts = create<PastTextsStore>((set, get) => ({
  words: '',
  page: 1,
  rows: null,
  matching: 0,
  total: null,
  error: null,
  load: async () => {
    const { words, page } = get()
    const offset = (page - 1) * PAST_TEXTS_PER_PAGE
    try {
      const answer = await call('history.list', { words, offset, limit: PAST_TEXTS_PER_PAGE })
      if (get().words !== words || get().page !== page) return
      const last = Math.max(1, Math.ceil(answer.matching / PAST_TEXTS_PER_PAGE))
      if (page > last) await get().look({ page: last })
      else set({ ...answer, error: null })
    } catch (error) {
      set({ error })
    }
  },
  look: async (change) => {
    set({ page: 1, ...change })
    await get().load()
  },
  remove: async (id) => {
    await call('history.delete', { ids: [id] })
    await get().load()
  },
  restore: async (ids) => {
    await call('history.restore', { ids })
    await get().load()
  },
  clear: async () => {
    const { ids } = await call('history.clear', {})
    await get().look({ words: '' })
    return ids
  },
}))
