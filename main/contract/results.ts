import { z } from 'zod'
import { scenarioSchema } from '../../simulation/scenario/schema.ts'
import { packedBandsSchema } from '../results/packed-bands.ts'
import { packedFlowsSchema } from '../results/packed-flows.ts'
import { runItem } from './runs.ts'
import { id, numbers, type MethodTable } from './table.ts'

const runResult = z.object({
  run: runItem,
  /** The scenario as it was when the run was made. */
  scenario: scenarioSchema,
  steps: numbers,
  years: numbers,
  /** Every quantity but those by occupation. */
  series: packedBandsSchema,
})

const occupationResult = z.object({
  /** The last step of each year, after step 0, and the calendar years they stand for. */
  yearSteps: numbers,
  years: numbers,
  /** Quantities by occupation and new role. */
  series: packedBandsSchema,
})

/** Hires from code to code over the horizon in people, with AI and without; mean over replicates. */
const flowResult = z.object({
  flows: z.array(z.object({ from: z.string(), to: z.string(), workers: z.number(), baseline: z.number() })),
})

/** What a followed worker does, and what brought them there. */
export const careerStatusSchema = z.enum(['employed', 'searching', 'training'])
export const careerCauseSchema = z.enum(['start', 'turnover', 'displaced', 'hired', 'seated', 'completed', 'dropped out'])

/** Histories of workers drawn at random; each entry holds from its step to the next entry's. */
export const careersSchema = z.array(
  z.array(
    z.object({
      step: z.number().int(),
      status: careerStatusSchema,
      cause: careerCauseSchema,
      occupation: z.string(),
      /** A year's wage while employed. */
      wage: z.number().nullable(),
    }),
  ),
)

const careerResult = z.object({ careers: careersSchema })

/** What a run found. */
export const resultMethods = {
  /** With every breakdown, or without any, which is far shorter. */
  'runs.get': { request: z.strictObject({ id, only: z.literal('totals').optional() }), response: runResult },
  /** Of all metrics, or of those named. */
  'runs.occupations': {
    request: z.strictObject({ id, metrics: z.array(z.string()).optional() }),
    response: occupationResult,
  },
  'runs.flows': { request: z.strictObject({ id }), response: flowResult },
  /** The same year by year; null for a run that kept none. */
  'runs.yearlyFlows': { request: z.strictObject({ id }), response: z.object({ flows: packedFlowsSchema.nullable() }) },
  'runs.careers': { request: z.strictObject({ id }), response: careerResult },
} satisfies MethodTable

export type RunView = z.output<typeof runResult>
export type OccupationView = z.output<typeof occupationResult>
export type FlowView = z.output<typeof flowResult>
export type Careers = z.output<typeof careersSchema>
export type CareerView = z.output<typeof careerResult>

export type { SeriesBand } from '../results/packed-bands.ts'
export type { PackedFlows } from '../results/packed-flows.ts'
