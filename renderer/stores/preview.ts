import { create } from 'zustand'
import { call } from '../client.ts'
import type { PreviewView } from '../../main/contract.ts'
import { sameScenario } from '../results/same-scenario.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { useEditor } from './editor.ts'

/** What a version of a scenario comes to in expected values. */
export interface Previewed {
  scenario: Scenario
  view: PreviewView
}

interface PreviewStore {
  /** The scenario that they are of. */
  of: number | null
  /** Of the scenario as it stands, or as it stood a moment ago; null before the first answer. */
  now: Previewed | null
  /** Of the scenario as it was saved last; null where that is the one above. */
  saved: Previewed | null
  /** Why the last version could not be previewed. */
  error: unknown
}

const EMPTY: PreviewStore = { of: null, now: null, saved: null, error: null }

/** Previews of the scenario being edited. */
export const usePreview = create<PreviewStore>(() => EMPTY)

const isOf = (previewed: Previewed | null, scenario: Scenario): boolean =>
  previewed !== null && (previewed.scenario === scenario || sameScenario(previewed.scenario, scenario))

/** Follows the scenario being edited: one question at a time, always about its newest version. The result ends that. */
export const followPreview = (): (() => void) => {
  let isAsking = false
  let hasEnded = false
  let failed: Scenario | null = null

  const preview = async (scenario: Scenario): Promise<Previewed> => {
    const { now, saved } = usePreview.getState()
    const known = [now, saved].find((one) => isOf(one, scenario))
    return known ?? { scenario, view: await call('scenarios.preview', { scenario }) }
  }

  const ask = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    try {
      for (;;) {
        const { id, history, saved, isChanged } = useEditor.getState()
        if (hasEnded || history === null || saved === null || history.present === failed) return
        const { present } = history
        const before = usePreview.getState()
        if (!isOf(before.now, present)) {
          try {
            const now = await preview(present)
            // What was shown of the saved version until now stays, to be compared with.
            const kept = isOf(before.now, saved) ? before.now : before.saved
            if (useEditor.getState().id === id) usePreview.setState({ now, saved: kept, error: null })
          } catch (error) {
            failed = present
            if (useEditor.getState().id === id) usePreview.setState({ error })
          }
        } else if (isChanged && !isOf(before.saved, saved)) {
          // Where the saved version cannot be previewed, there is nothing to compare with.
          const other = await preview(saved).catch(() => null)
          if (other === null) return
          if (useEditor.getState().id === id) usePreview.setState({ saved: other })
        } else return
      }
    } finally {
      isAsking = false
    }
  }

  const stop = useEditor.subscribe((editor, before) => {
    if (editor.id !== before.id) usePreview.setState({ ...EMPTY, of: editor.id })
    void ask()
  })
  const { id } = useEditor.getState()
  if (usePreview.getState().of !== id) usePreview.setState({ ...EMPTY, of: id })
  void ask()
  return () => {
    hasEnded = true
    stop()
  }
}
