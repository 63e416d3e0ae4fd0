import { create } from 'zustand'
import { call } from '../client.ts'
import type { Advertisement, Response } from '../../main/contract.ts'

interface ClassifyStore {
  text: string
  /** Texts to try; null until asked for. */
  advertisements: Advertisement[] | null
  /** Which of them was put into the box last, as it was then. */
  filled: string | null
  /** What the reader had written before a sample took its place. */
  replaced: string | null
  /** What was classified last, and the text it was. */
  result: { text: string; classification: Response<'classify.text'> } | null
  working: boolean
  /** The box was empty. */
  empty: boolean
  error: unknown
  loadAdvertisements: () => Promise<void>
  write: (text: string) => void
  /** Puts a sample into the box; what the reader wrote can be put back. */
  fill: (sample: string) => void
  putBack: () => void
  submit: () => Promise<void>
}

/** The text to classify and its scores; they stay while the reader is on another page. */
export const useClassify = create<ClassifyStore>((set, get) => ({
  text: '',
  advertisements: null,
  filled: null,
  replaced: null,
  result: null,
  working: false,
  empty: false,
  error: null,
  loadAdvertisements: async () => {
    if (get().advertisements !== null) return
    try {
      set({ advertisements: await call('classify.advertisements', {}) })
    } catch (error) {
      set({ error })
    }
  },
  write: (text) => set({ text, empty: false, error: null }),
  fill: (sample) =>
    set(({ text, filled, replaced }) => ({
      text: sample,
      filled: sample,
      replaced: text.trim() === '' || text === filled ? replaced : text,
      empty: false,
      error: null,
    })),
  putBack: () => set(({ text, replaced }) => ({ text: replaced ?? text, replaced: null, filled: null, empty: false })),
  submit: async () => {
    const { text, working } = get()
    if (working) return
    if (text.trim() === '') {
      set({ empty: true })
      return
    }
    set({ working: true, error: null })
    try {
      set({ result: { text, classification: await call('classify.text', { text }) }, working: false })
    } catch (error) {
      set({ error, working: false })
    }
  },
}))
