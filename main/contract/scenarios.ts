import { z } from 'zod'
import { scenarioSchema } from '../../simulation/scenario/schema.ts'
import { previewSchema, reasonsSchema, subjectSchema } from '../preview/schemas.ts'
import { id, nothing, timestamp, type MethodTable } from './table.ts'

const scenarioItem = z.object({
  id,
  name: z.string(),
  /** Which of the six samples it still is, for a name in the reader's language; null once renamed. */
  sample: z.string().nullable(),
  createdAt: timestamp,
  updatedAt: timestamp,
  /** Whether it holds changes that have not been saved. */
  hasDraft: z.boolean(),
  /** The newest run that finished, if any. */
  lastRun: z.object({ id, finishedAt: timestamp }).nullable(),
})

const scenarioRecord = z.object({
  id,
  sample: z.string().nullable(),
  createdAt: timestamp,
  updatedAt: timestamp,
  /** As it was saved last. */
  scenario: scenarioSchema,
  /** With the changes made since then; null where there are none. */
  draft: scenarioSchema.nullable(),
})

/** What is wrong with one field of a scenario, by its path, as `adoption.industries.52.ceiling`. */
const scenarioProblem = z.object({ path: z.string(), message: z.string() })

/** The list of scenarios, and what each comes to while it is being changed. */
export const scenarioMethods = {
  /** Newest change first. */
  'scenarios.list': { request: nothing, response: z.array(scenarioItem) },
  'scenarios.get': { request: z.strictObject({ id }), response: scenarioRecord },
  'scenarios.create': { request: z.strictObject({ scenario: scenarioSchema }), response: scenarioRecord },
  /** Saves a scenario; a draft of it is thereby done with. */
  'scenarios.update': { request: z.strictObject({ id, scenario: scenarioSchema }), response: scenarioRecord },
  /** Keeps changes that are not saved yet, or none. */
  'scenarios.keepDraft': { request: z.strictObject({ id, draft: scenarioSchema.nullable() }), response: nothing },
  'scenarios.duplicate': { request: z.strictObject({ id, name: z.string() }), response: scenarioRecord },
  'scenarios.rename': { request: z.strictObject({ id, name: z.string() }), response: scenarioRecord },
  /** Can be undone by `scenarios.restore`. */
  'scenarios.delete': { request: z.strictObject({ id }), response: nothing },
  'scenarios.restore': { request: z.strictObject({ id }), response: nothing },
  /** Adds those of the six samples that are not in the list. */
  'scenarios.addSamples': { request: nothing, response: z.object({ added: z.number() }) },
  /** What a scenario comes to in expected values, at once; it need not be in the list. */
  'scenarios.preview': { request: z.strictObject({ scenario: scenarioSchema }), response: previewSchema },
  /** What is behind a number of a scenario, in expected values. */
  'scenarios.reasons': {
    request: z.strictObject({ scenario: scenarioSchema, subject: subjectSchema }),
    response: reasonsSchema,
  },
  /**
   * Keeps the scenario that a file's text says, whole or not at all. Without a record the problems are why not; with
   * one they say what is not here, or was left out because the dataset lacks it and `leaveOut` asked for that.
   */
  'scenarios.import': {
    request: z.strictObject({ text: z.string(), leaveOut: z.boolean() }),
    response: z.object({
      record: scenarioRecord.nullable(),
      problems: z.array(scenarioProblem),
      /** Whether it would be kept if what the dataset lacks were left out. */
      canLeaveOut: z.boolean(),
    }),
  },
} satisfies MethodTable

export type ScenarioItem = z.output<typeof scenarioItem>
export type ScenarioRecord = z.output<typeof scenarioRecord>
export type ScenarioProblem = z.output<typeof scenarioProblem>
export type PreviewView = z.output<typeof previewSchema>
export type Subject = z.output<typeof subjectSchema>
export type ReasonsView = z.output<typeof reasonsSchema>
