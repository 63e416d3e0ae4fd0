import { create } from 'zustand'
import { call } from '../client.ts'
import { advance, back, begin, forward, type History } from './history.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

const SAVE_AFTER_MS = 500
const MERGE_WITHIN_MS = 1000

interface EditorStore {
  id: number | null
  /** Which sample the scenario still is; null once it has a name of its own. */
  sample: string | null
  history: History<Scenario> | null
  /** Counts undo and redo, so that fields drop what is half typed. */
  revision: number
  saving: 'saved' | 'saving' | 'failed'
  /** Why opening or saving failed. */
  error: unknown
  open: (id: number) => Promise<void>
  /** Changes the scenario; changes of one field in quick succession are one step of undo. */
  edit: (field: string, change: (scenario: Scenario) => Scenario) => void
  undo: () => void
  redo: () => void
  /** Saves what is not saved yet; false if that failed. */
  flush: () => Promise<boolean>
}

/** The scenario being edited, saved by itself shortly after each change. */
export const useEditor = create<EditorStore>((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stored: Scenario | null = null
  let lastEdit = { field: '', at: 0 }
  let inFlight: Promise<boolean> | null = null
  /** Edits that could not be saved when another scenario was opened, by scenario; they return with it. */
  const unsaved = new Map<number, Scenario>()

  const save = async (): Promise<boolean> => {
    const { id, history } = get()
    if (id === null || history === null) return true
    if (history.present === stored) {
      // Undone and done again, for example.
      set({ saving: 'saved' })
      return true
    }
    const scenario = history.present
    set({ saving: 'saving' })
    try {
      const { sample } = await call('scenarios.update', { id, scenario })
      if (get().id !== id) return true
      stored = scenario
      set({ sample, error: null })
    } catch (error) {
      if (get().id === id) set({ saving: 'failed', error })
      return false
    }
    if (get().history?.present !== stored) return save()
    set({ saving: 'saved' })
    return true
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    inFlight ??= save().finally(() => (inFlight = null))
    return inFlight
  }

  const show = (history: History<Scenario>): void => {
    set({ history, saving: 'saving' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), SAVE_AFTER_MS)
  }

  const step = (move: (history: History<Scenario>) => History<Scenario>): void => {
    const { history, revision } = get()
    if (history === null) return
    const moved = move(history)
    if (moved === history) return
    lastEdit = { field: '', at: 0 }
    set({ revision: revision + 1 })
    show(moved)
  }

  return {
    id: null,
    sample: null,
    history: null,
    revision: 0,
    saving: 'saved',
    error: null,
    open: async (id) => {
      const isSaved = await flush()
      const left = get()
      if (!isSaved && left.id !== null && left.id !== id && left.history !== null) {
        unsaved.set(left.id, left.history.present)
      }
      if (left.id !== id) set({ id, history: null, error: null, saving: 'saved' })
      try {
        const { scenario, sample } = await call('scenarios.get', { id })
        const { id: opened, history } = get()
        if (opened !== id || (history !== null && history.present !== stored)) return
        // Coming back, the steps of undo remain, unless the scenario has been changed elsewhere.
        const isKnown = history !== null && JSON.stringify(stored) === JSON.stringify(scenario)
        if (!isKnown) stored = scenario
        const reopened = isKnown ? history : begin(scenario)
        set({ history: reopened, sample, error: null })
        const kept = unsaved.get(id)
        unsaved.delete(id)
        if (kept !== undefined) show(advance(reopened, kept, false))
      } catch (error) {
        if (get().id === id) set({ error })
      }
    },
    edit: (field, change) => {
      const { history } = get()
      if (history === null) return
      const now = Date.now()
      const merge = field === lastEdit.field && now - lastEdit.at < MERGE_WITHIN_MS
      lastEdit = { field, at: now }
      if (field === 'name') set({ sample: null })
      show(advance(history, change(history.present), merge))
    },
    undo: () => step(back),
    redo: () => step(forward),
    flush,
  }
})
