import { z } from 'zod'
import { scenarioSchema } from '../../simulation/scenario/schema.ts'

/** How a preset may be called: like a scenario. */
export const presetNameSchema = scenarioSchema.shape.name

/** How all industries adopt, as a scenario says it. */
export const adoptionSchema = scenarioSchema.shape.adoption

/** An adoption that an analyst keeps under a name, to apply it to other scenarios. */
export const presetSchema = z.object({
  id: z.number().int().positive(),
  name: z.string(),
  /** The dataset that its industries are of. */
  dataset: z.string(),
  adoption: adoptionSchema,
  createdAt: z.string(),
})

export type Preset = z.output<typeof presetSchema>

/** How a preset travels: a scenario that says nothing but its adoption. */
export type PresetFile = Pick<z.output<typeof scenarioSchema>, 'schemaVersion' | 'name' | 'dataset' | 'adoption'>
