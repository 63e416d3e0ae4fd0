import { z } from 'zod'
import { comparisonSchema } from '../comparisons/schemas.ts'
import { id, type MethodTable } from './table.ts'

/** What ended runs found, beside one another. */
export const comparisonMethods = {
  /** Headline quantities of runs by the year, and how far each is from the first. */
  'runs.compare': { request: z.strictObject({ ids: z.array(id).min(2).max(4) }), response: comparisonSchema },
} satisfies MethodTable

export type { Comparison, ComparedFigure, Difference } from '../comparisons/schemas.ts'
