import { create } from 'zustand'
import { call } from '../client.ts'
import { sameScenario } from '../results/same-scenario.ts'
import { advance, back, begin, forward, type History } from './history.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

const KEEP_AFTER_MS = 150
const MERGE_WITHIN_MS = 1000

interface EditorStore {
  id: number | null
  /** Which sample the scenario still is; null once it has a name of its own. */
  sample: string | null
  history: History<Scenario> | null
  /** The scenario as it was saved last. */
  saved: Scenario | null
  isChanged: boolean
  /** Counts undo and redo, so that fields drop what is half typed. */
  revision: number
  /** Whether the application has the changes, so that not even a crash loses them. */
  keeping: 'kept' | 'keeping' | 'failed'
  /** Why opening, keeping or saving failed. */
  error: unknown
  open: (id: number) => Promise<void>
  /** Changes the scenario; changes of one field in quick succession are one step of undo. */
  edit: (field: string, change: (scenario: Scenario) => Scenario) => void
  undo: () => void
  redo: () => void
  /** Goes back to what was saved last, as one step of undo. */
  revert: () => void
  /** Makes the scenario as it stands the saved one; false if that failed. */
  save: () => Promise<boolean>
  /** Keeps at once what is not kept yet; false if that failed. */
  flush: () => Promise<boolean>
}

const isSame = (a: Scenario, b: Scenario): boolean => a === b || (a.name === b.name && sameScenario(a, b))

/** The scenario being edited. Changes are kept as they are made, and become the scenario once they are saved. */
export const useEditor = create<EditorStore>((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What the application has. */
  let kept: Scenario | null = null
  /** Which sample the saved scenario is. */
  let savedSample: string | null = null
  let lastEdit = { field: '', at: 0 }
  let inFlight: Promise<boolean> | null = null
  /** Edits that could not be kept when another scenario was opened, by scenario; they return with it. */
  const unkept = new Map<number, Scenario>()

  /** What follows from the version shown and the one saved. */
  const standing = (present: Scenario, saved: Scenario): Pick<EditorStore, 'isChanged' | 'sample'> => ({
    isChanged: !isSame(present, saved),
    sample: present.name === saved.name ? savedSample : null,
  })

  const keep = async (): Promise<boolean> => {
    const { id, history, saved } = get()
    if (id === null || history === null || saved === null) return true
    const { present } = history
    if (present === kept) {
      // Undone and done again, for example.
      set({ keeping: 'kept' })
      return true
    }
    set({ keeping: 'keeping' })
    try {
      await call('scenarios.keepDraft', { id, draft: isSame(present, saved) ? null : present })
      if (get().id !== id) return true
      kept = present
      set({ error: null })
    } catch (error) {
      if (get().id === id) set({ keeping: 'failed', error })
      return false
    }
    return keep()
  }

  /** One exchange with the application at a time, in order. */
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const turn = (inFlight ?? Promise.resolve(true)).then(work)
    inFlight = turn
    return turn.finally(() => {
      if (inFlight === turn) inFlight = null
    })
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    timer = undefined
    return inTurn(keep)
  }

  const save = async (): Promise<boolean> => {
    const { id, history } = get()
    if (id === null || history === null) return true
    const { present } = history
    try {
      const { sample } = await call('scenarios.update', { id, scenario: present })
      if (get().id !== id) return true
      kept = present
      savedSample = sample
      set((now) => ({ saved: present, ...standing(now.history?.present ?? present, present), error: null }))
    } catch (error) {
      if (get().id === id) set({ keeping: 'failed', error })
      return false
    }
    return keep()
  }

  const show = (history: History<Scenario>): void => {
    const { saved } = get()
    set({ history, keeping: 'keeping', ...standing(history.present, saved ?? history.present) })
    timer ??= setTimeout(() => void flush(), KEEP_AFTER_MS)
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
    saved: null,
    isChanged: false,
    revision: 0,
    keeping: 'kept',
    error: null,
    open: async (id) => {
      const isKept = await flush()
      const left = get()
      if (!isKept && left.id !== null && left.id !== id && left.history !== null) {
        unkept.set(left.id, left.history.present)
      }
      if (left.id !== id) set({ id, history: null, saved: null, isChanged: false, error: null, keeping: 'kept' })
      try {
        const { scenario, draft, sample } = await call('scenarios.get', { id })
        const { id: opened, history } = get()
        if (opened !== id || (history !== null && history.present !== kept)) return
        const stored = draft ?? scenario
        // Coming back, the steps of undo remain, unless the scenario has been changed elsewhere.
        const isKnown = history !== null && kept !== null && isSame(kept, stored)
        const reopened = isKnown ? history : begin(scenario)
        savedSample = sample
        set({ history: reopened, saved: scenario, error: null, ...standing(reopened.present, scenario) })
        if (!isKnown) {
          kept = scenario
          if (draft !== null) {
            // Undo leads from the changes back to what was saved.
            show(advance(reopened, draft, false))
            kept = draft
          }
        }
        const other = unkept.get(id)
        unkept.delete(id)
        if (other !== undefined) show(advance(get().history ?? reopened, other, false))
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
      show(advance(history, change(history.present), merge))
    },
    undo: () => step(back),
    redo: () => step(forward),
    revert: () =>
      step((history) => {
        const { saved } = get()
        return saved === null || isSame(history.present, saved) ? history : advance(history, saved, false)
      }),
    save: () => {
      clearTimeout(timer)
      timer = undefined
      return inTurn(save)
    },
    flush,
  }
})
