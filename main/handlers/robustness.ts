import type { RobustnessManager } from '../robustness/manager.ts'
import type { HandlersOf } from './handlers.ts'

type RobustnessMethod = 'robustness.plan' | 'robustness.start' | 'robustness.cancel'

/** Whether a scenario's conclusions hold. */
export const robustnessHandlers = (robustness: RobustnessManager): HandlersOf<RobustnessMethod> => ({
  'robustness.plan': async ({ scenario }) => ({ changes: await robustness.plan(scenario) }),
  'robustness.start': ({ id, scenario }) => robustness.start(id, scenario),
  'robustness.cancel': ({ id }) => {
    robustness.cancel(id)
    return {}
  },
})
