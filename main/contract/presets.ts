import { z } from 'zod'
import { adoptionSchema, presetNameSchema, presetSchema } from '../presets/schemas.ts'
import { id, nothing, type MethodTable } from './table.ts'

/** The analyst’s own presets of adoption. */
export const presetMethods = {
  /** The analyst's own, oldest first. */
  'presets.list': { request: nothing, response: z.array(presetSchema) },
  /** Refuses a name that is taken. */
  'presets.save': {
    request: z.strictObject({ name: presetNameSchema, dataset: z.string(), adoption: adoptionSchema }),
    response: presetSchema,
  },
  /** Keeps the preset that a file's text says; where its name is taken, a number follows it. */
  'presets.import': { request: z.strictObject({ file: z.string(), text: z.string() }), response: presetSchema },
  'presets.rename': { request: z.strictObject({ id, name: presetNameSchema }), response: presetSchema },
  /** Can be undone by `presets.restore`. */
  'presets.delete': { request: z.strictObject({ id }), response: nothing },
  'presets.restore': { request: z.strictObject({ id }), response: presetSchema },
} satisfies MethodTable

export type { Preset, PresetFile } from '../presets/schemas.ts'
