import { create } from 'zustand'
import { call } from '../client.ts'
import { uploadFiles } from '../import/upload-files.ts'
import type { Advertisement, DocumentText, Response } from '../../main/contract.ts'

/** A file that is no single text: what it is instead, and its name. */
export type RefusedFile = (Exclude<DocumentText, { kind: 'text' }> | { kind: 'files'; files: number }) & { name: string }

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
  /** A file is being read. */
  reading: boolean
  /** The file given last, if it could not be put into the box. */
  refused: RefusedFile | null
  loadAdvertisements: () => Promise<void>
  write: (text: string) => void
  /** Puts a sample into the box; what the reader wrote can be put back. */
  fill: (sample: string) => void
  putBack: () => void
  /** Puts a file's text into the box and classifies it. */
  take: (files: readonly File[]) => Promise<void>
  /** Puts a text and what was once said of it back, without asking again; asks again where that is not known. */
  show: (text: string, classification: Response<'classify.text'> | null) => Promise<void>
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
  reading: false,
  refused: null,
  loadAdvertisements: async () => {
    if (get().advertisements !== null) return
    try {
      set({ advertisements: await call('classify.advertisements', {}) })
    } catch (error) {
      set({ error })
    }
  },
  write: (text) => set({ text, empty: false, error: null, refused: null }),
  fill: (sample) =>
    set(({ text, filled, replaced }) => ({
      text: sample,
      filled: sample,
      replaced: text.trim() === '' || text === filled ? replaced : text,
      empty: false,
      error: null,
      refused: null,
    })),
  take: async (files) => {
    if (get().reading || files.length === 0) return
    const { name } = files[0]
    set({ refused: null, error: null })
    if (files.length > 1) {
      set({ refused: { kind: 'files', files: files.length, name } })
      return
    }
    set({ reading: true })
    try {
      const found = await call('classify.document', { draft: await uploadFiles(files, () => undefined) })
      set({ reading: false })
      if (found.kind !== 'text') {
        set({ refused: { ...found, name } })
        return
      }
      get().fill(found.text)
      await get().submit()
    } catch (error) {
      set({ error, reading: false })
    }
  },
  show: async (text, classification) => {
    get().fill(text)
    if (classification === null) await get().submit()
    else set({ result: { text, classification } })
  },
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
