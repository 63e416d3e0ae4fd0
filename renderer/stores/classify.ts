import { create } from 'zustand'
import { call } from '../client.ts'
import type { Classification } from '../../main/contract.ts'

interface ClassifyStore {
  text: string
  /** What was classified last, and the text it was. */
  result: { text: string; classification: Classification } | null
  working: boolean
  /** The box was empty. */
  empty: boolean
  error: unknown
  write: (text: string) => void
  submit: () => Promise<void>
}

/** The text to classify and its scores; they stay while the reader is on another page. */
export const useClassify = create<ClassifyStore>((set, get) => ({
  text: '',
  result: null,
  working: false,
  empty: false,
  error: null,
  write: (text) => set({ text, empty: false, error: null }),
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
