import { z } from 'zod'
import { warningSchema } from '../../simulation/warnings.ts'
import { modelReferenceSchema } from '../models/schemas.ts'
import { seriesBandSchema } from '../results/packed-bands.ts'
import { id, nothing, numbers, timestamp, type MethodTable } from './table.ts'

/** How a run stands or ended. A paused or an interrupted one (the app ended meanwhile) can be resumed. */
export const runStatusSchema = z.enum(['running', 'paused', 'done', 'cancelled', 'failed', 'interrupted'])

/** Replicates that could not be run, numbered from 0, and why. */
export const failuresSchema = z.array(z.object({ replicate: z.number().int(), message: z.string() }))

export const runItem = z.object({
  id,
  scenarioId: id,
  status: runStatusSchema,
  startedAt: timestamp,
  finishedAt: timestamp.nullable(),
  /** Why it failed, for the analyst; null otherwise. */
  error: z.string().nullable(),
  engine: z.enum(['meanfield', 'agents']),
  replicates: z.number().int(),
  /** How many are in so far. */
  replicatesDone: z.number().int(),
  /** The others count without them. */
  failures: failuresSchema,
  seed: z.number(),
  datasetId: z.string(),
  datasetHash: z.string(),
  appVersion: z.string(),
  warnings: z.array(warningSchema),
  /** The text model that read what the dataset lacked; null where it lacked nothing. */
  model: modelReferenceSchema.nullable(),
})

/** What is known of a run while it goes on: the charts' own quantities over the replicates that are in. */
export const earlyResult = z.object({
  id,
  scenarioId: id,
  replicates: z.number().int(),
  steps: numbers,
  years: numbers,
  series: z.array(seriesBandSchema),
})

/** Starting, steering and listing runs; what they found is in results.ts. */
export const runMethods = {
  /** Starts a run of the scenario as it is stored now; progress and end come as events. */
  'runs.start': { request: z.strictObject({ scenarioId: id }), response: runItem },
  /** Lets the replicates under way finish and starts no other. */
  'runs.pause': { request: z.strictObject({ id }), response: nothing },
  /** Goes on with a paused or interrupted run; its result is the same as had it never stopped. */
  'runs.resume': { request: z.strictObject({ id }), response: runItem },
  /** Ends a run; what its finished replicates found is kept. */
  'runs.cancel': { request: z.strictObject({ id }), response: nothing },
  /** Newest first. */
  'runs.list': { request: z.strictObject({ scenarioId: id }), response: z.array(runItem) },
} satisfies MethodTable

export type RunItem = z.output<typeof runItem>
export type EarlyView = z.output<typeof earlyResult>
