import { create } from 'zustand'
import { call, subscribe } from '../client.ts'
import type { EventPayload, RobustnessCheck } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

/** How the check of one scenario stands. */
export interface CheckState {
  /** The one under way; null where there is none. */
  running: EventPayload<'robustness.progress'> | null
  /** The newest that ended well. */
  check: RobustnessCheck | null
  error: unknown
}

interface RobustnessStore {
  /** By scenario. */
  checks: Partial<Record<number, CheckState>>
  start: (scenarioId: number, scenario: Scenario) => Promise<void>
  cancel: (scenarioId: number) => Promise<void>
}

const NOTHING: CheckState = { running: null, check: null, error: null }

/** Checks of whether scenarios' conclusions hold; they go on and stay while the reader is elsewhere. */
export const useRobustness = create<RobustnessStore>((set, get) => {
  const change = (scenarioId: number, state: Partial<CheckState>): void =>
    set(({ checks }) => ({ checks: { ...checks, [scenarioId]: { ...NOTHING, ...checks[scenarioId], ...state } } }))
  return {
    checks: {},
    start: async (scenarioId, scenario) => {
      if (get().checks[scenarioId]?.running) return
      const id = `${scenarioId}-${Math.random()}`
      // What was cancelled meanwhile is nobody's any more.
      const isOurs = (): boolean => get().checks[scenarioId]?.running?.id === id
      change(scenarioId, { running: { id, done: 0, total: 0 }, error: null })
      try {
        const check = await call('robustness.start', { id, scenario })
        if (isOurs()) change(scenarioId, { running: null, check })
      } catch (error) {
        if (isOurs()) change(scenarioId, { running: null, error })
      }
    },
    cancel: async (scenarioId) => {
      const running = get().checks[scenarioId]?.running
      if (!running) return
      change(scenarioId, { running: null })
      await call('robustness.cancel', { id: running.id })
    },
  }
})

/** Follows how far checks are; the result ends that. */
export const followRobustness = (): (() => void) =>
  subscribe('robustness.progress', (heard) =>
    useRobustness.setState(({ checks }) => ({
      checks: Object.fromEntries(
        Object.entries(checks).map(([scenario, state]) => [
          scenario,
          state?.running?.id === heard.id ? { ...state, running: heard } : state,
        ]),
      ),
    })),
  )
