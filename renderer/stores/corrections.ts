import { create } from 'zustand'
import { call } from '../client.ts'
import type { Correction, CorrectionCounts, CorrectionLabel, Request } from '../../main/contract.ts'

/** Which corrections are looked at. */
export interface CorrectionFilter {
  words: string
  label: CorrectionLabel | null
  /** From 1. */
  page: number
}

export const CORRECTIONS_PER_PAGE = 50

interface CorrectionsStore {
  /** What stands of the sentences that are looked at, by their text. */
  byText: ReadonlyMap<string, Correction>
  filter: CorrectionFilter
  /** The page that the filter shows; null until asked for. */
  rows: Correction[] | null
  matching: number
  counts: CorrectionCounts | null
  error: unknown
  /** Asks for what stands of some sentences. */
  look: (texts: readonly string[]) => Promise<void>
  correct: (correction: Request<'corrections.set'>) => Promise<Correction>
  undo: (correction: Correction) => Promise<void>
  load: () => Promise<void>
  show: (filter: Partial<CorrectionFilter>) => Promise<void>
  remove: (ids: number[]) => Promise<void>
  restore: (ids: number[]) => Promise<void>
}

/** What the analyst says of sentences, against the classifier. */
export const useCorrections = create<CorrectionsStore>((set, get) => {
  const put = (text: string, correction: Correction | null): void => {
    const byText = new Map(get().byText)
    if (correction === null) byText.delete(text)
    else byText.set(text, correction)
    set({ byText })
  }
  return {
    byText: new Map(),
    filter: { words: '', label: null, page: 1 },
    rows: null,
    matching: 0,
    counts: null,
    error: null,
    look: async (texts) => {
      try {
        const found = await call('corrections.of', { texts: [...texts] })
        set({ byText: new Map(found.map((correction) => [correction.text, correction])) })
      } catch (error) {
        set({ error })
      }
    },
    correct: async (correction) => {
      const made = await call('corrections.set', correction)
      put(made.text, made)
      return made
    },
    undo: async ({ id, text }) => put(text, (await call('corrections.undo', { ids: [id] })).at(0) ?? null),
    load: async () => {
      const { filter } = get()
      const { words, label, page } = filter
      const range = { offset: (page - 1) * CORRECTIONS_PER_PAGE, limit: CORRECTIONS_PER_PAGE }
      try {
        const answer = await call('corrections.list', { words, label, ...range })
        if (get().filter === filter) set({ ...answer, error: null })
      } catch (error) {
        set({ error })
      }
    },
    show: async (change) => {
      set(({ filter }) => ({ filter: { ...filter, page: 1, ...change } }))
      await get().load()
    },
    remove: async (ids) => {
      await call('corrections.delete', { ids })
      await get().load()
    },
    restore: async (ids) => {
      await call('corrections.restore', { ids })
      await get().load()
    },
  }
})
