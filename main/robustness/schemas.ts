import { z } from 'zod'
import { robustnessSchema } from '../../simulation/robustness/verdict.ts'
import { scenarioSchema } from '../../simulation/scenario/schema.ts'
import { warningSchema } from '../../simulation/warnings.ts'
import { modelReferenceSchema } from '../models/schemas.ts'

/** Whether a scenario's conclusions hold, and from what that was found. */
export const robustnessCheckSchema = robustnessSchema.extend({
  /** The scenario as it was when it was checked. */
  scenario: scenarioSchema,
  datasetHash: z.string(),
  appVersion: z.string(),
  /** Of the scenario and its variants, each once. */
  warnings: z.array(warningSchema),
  /** The text model that read what the dataset lacked; null where it lacked nothing. */
  model: modelReferenceSchema.nullable(),
})

export type RobustnessCheck = z.output<typeof robustnessCheckSchema>
