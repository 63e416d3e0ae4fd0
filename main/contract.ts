import { z } from 'zod'
import { backupWorkSchema } from './backups/schemas.ts'
import { batchItemSchema } from './batches/schemas.ts'
import { applicationMethods } from './contract/application.ts'
import { backupMethods } from './contract/backups.ts'
import { batchMethods } from './contract/batches.ts'
import { classifyMethods } from './contract/classify.ts'
import { comparisonMethods } from './contract/comparisons.ts'
import { correctionMethods } from './contract/corrections.ts'
import { datasetMethods } from './contract/datasets.ts'
import { historyMethods } from './contract/history.ts'
import { modelMethods } from './contract/models.ts'
import { occupationMethods } from './contract/occupations.ts'
import { presetMethods } from './contract/presets.ts'
import { resultMethods } from './contract/results.ts'
import { robustnessMethods } from './contract/robustness.ts'
import { earlyResult, runItem, runMethods } from './contract/runs.ts'
import { scenarioMethods } from './contract/scenarios.ts'
import { id, nothing, position, type MethodTable } from './contract/table.ts'
import { trainingStateSchema } from './models/schemas.ts'

/**
 * The one table of what the interface may ask of the application and what it is told (DESIGN.md, "The house").
 * Both hosts, the preload script and the renderer's client derive from it; no method is named a second time.
 * Each area has its part of it in contract/; this file puts them together.
 */

/** Every method: what it is asked with and what it answers. */
export const methods = {
  ...applicationMethods,
  ...datasetMethods,
  ...scenarioMethods,
  ...presetMethods,
  ...runMethods,
  ...resultMethods,
  ...comparisonMethods,
  ...occupationMethods,
  ...robustnessMethods,
  ...classifyMethods,
  ...historyMethods,
  ...batchMethods,
  ...correctionMethods,
  ...modelMethods,
  ...backupMethods,
} satisfies MethodTable

/** Every event the application sends unasked. */
export const events = {
  'run.progress': z.object({ id, scenarioId: id, share: z.number(), replicatesDone: z.number().int() }),
  /** More replicates are in. */
  'run.early': earlyResult,
  /** The run was paused, or goes on. */
  'run.changed': z.object({ run: runItem }),
  /** The run has ended, in whatever way its status says. */
  'run.ended': z.object({ run: runItem }),
  /** So many reruns of a check are done. */
  'robustness.progress': z.object({ id: z.string(), done: position, total: position }),
  'batch.progress': batchItemSchema.pick({ id: true, total: true, done: true, failed: true }).extend({
    rowsPerSecond: z.number(),
  }),
  /** The batch has ended, in whatever way its status says. */
  'batch.ended': z.object({ batch: batchItemSchema }),
  /** The training is further, or has ended in whatever way its status says. */
  'training.changed': z.object({ training: trainingStateSchema }),
  /** How far the work on a backup is; null when it has ended, so that the list may be another. */
  'backups.changed': z.object({ work: backupWorkSchema.nullable() }),
  /** Everything in the store may be another. */
  'store.replaced': nothing,
} satisfies Record<string, z.ZodType>

export type Method = keyof typeof methods
export type Request<M extends Method> = z.input<(typeof methods)[M]['request']>
export type ParsedRequest<M extends Method> = z.output<(typeof methods)[M]['request']>
export type Response<M extends Method> = z.output<(typeof methods)[M]['response']>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
/** Tells the interface of an event. */
export type Emit = <E extends EventName>(name: E, payload: EventPayload<E>) => void

export type * from './contract/application.ts'
export type * from './contract/backups.ts'
export type * from './contract/batches.ts'
export type * from './contract/classify.ts'
export type * from './contract/comparisons.ts'
export type * from './contract/corrections.ts'
export type * from './contract/datasets.ts'
export type * from './contract/history.ts'
export type * from './contract/models.ts'
export type * from './contract/occupations.ts'
export type * from './contract/presets.ts'
export type * from './contract/results.ts'
export type * from './contract/robustness.ts'
export type * from './contract/runs.ts'
export type * from './contract/scenarios.ts'

export { MAX_DATASET_MEGABYTES } from './contract/datasets.ts'
export { careerCauseSchema, careersSchema, careerStatusSchema } from './contract/results.ts'
export { failuresSchema, runStatusSchema } from './contract/runs.ts'

/** What a failed call carries: a message for the analyst, with one line per problem. */
export const failureSchema = z.object({ error: z.object({ name: z.string(), message: z.string() }) })

/** An answer as it crosses a host's boundary. */
export const answerSchema = z.union([z.object({ value: z.unknown() }), failureSchema])

/** The files of a batch may have so many megabytes together. */
export { MAX_BATCH_MEGABYTES } from './documents/document.ts'

/** What the interface needs of the scenario's own rules, beside its schema. */
export { logisticAdoption } from '../simulation/demand/adoption.ts'
export { STEPS_PER_YEAR, WEEKS_PER_STEP } from '../simulation/scenario/time.ts'
export { yearSteps } from '../simulation/metrics/quantity.ts'
export { adoptionOf, type AdoptionCurve } from '../simulation/scenario/schema.ts'

export const isMethod = (name: string): name is Method => Object.hasOwn(methods, name)
/** Whether a method's request may be as large as a dataset. */
export const carriesDataset = (name: string): boolean => isMethod(name) && 'carriesDataset' in methods[name]
export const isEvent = (name: string): name is EventName => Object.hasOwn(events, name)

/**
 * What a host gives the renderer: one call, one subscription. In Electron the preload script puts it on
 * `window.workshift`; in the browser host it is fetch (see renderer/client.ts).
 */
export interface Bridge {
  /** Resolves with an answer of `answerSchema`. */
  call: (method: string, request: unknown) => Promise<unknown>
  /** The listener gets every event's name and payload; the result ends the subscription. */
  subscribe: (listener: (name: string, payload: unknown) => void) => () => void
}
