import type { robustnessMethods } from '../contract/robustness.ts'
import type { RobustnessManager } from '../robustness/manager.ts'
import type { HandlersOf } from './handlers.ts'

/** Whether a scenario's conclusions hold. */
export const robustnessHandlers = (robustness: RobustnessManager): HandlersOf<keyof typeof robustnessMethods> => ({
  'robustness.plan': async ({ scenario }) => ({ changes: await robustness.plan(scenario) }),
  'robustness.start': ({ id, scenario }) => robustness.start(id, scenario),
  'robustness.cancel': ({ id }) => {
    robustness.cancel(id)
    return {}
  },
})
