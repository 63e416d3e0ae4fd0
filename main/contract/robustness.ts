import { z } from 'zod'
import { changeSchema } from '../../simulation/robustness/variants.ts'
import { scenarioSchema } from '../../simulation/scenario/schema.ts'
import { robustnessCheckSchema } from '../robustness/schemas.ts'
import { nothing, type MethodTable } from './table.ts'

/** Whether a scenario’s conclusions hold. */
export const robustnessMethods = {
  /** What `robustness.start` would change of a scenario, one at a time. */
  'robustness.plan': {
    request: z.strictObject({ scenario: scenarioSchema }),
    response: z.object({ changes: z.array(changeSchema) }),
  },
  /**
   * Reruns a scenario, stored or not, with every exposure source and the main assumptions at both ends: which of its
   * conclusions hold. The id is the asker's own name for the check, which `robustness.progress` tells of.
   */
  'robustness.start': {
    request: z.strictObject({ id: z.string().min(1).max(100), scenario: scenarioSchema }),
    response: robustnessCheckSchema,
  },
  /** Ends a check, whose `robustness.start` then fails. */
  'robustness.cancel': { request: z.strictObject({ id: z.string() }), response: nothing },
} satisfies MethodTable

export type { RobustnessCheck } from '../robustness/schemas.ts'
