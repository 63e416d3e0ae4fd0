import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'

const estimate = z.object({
  mean: z.number(),
  /** Of the mean over replicates. */
  standardError: z.number(),
  p05: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p95: z.number(),
})

/** How much higher a quantity is in a run than in the first, and how its band was found. */
export const differenceSchema = estimate.extend({
  origin: z.enum(['paired', 'independent', 'estimated']),
  /** How many differences of replicates the band rests on; 0 where it is estimated. */
  pairs: z.int(),
})

/** A quantity in each run (the first dimension) and year (the second); null where a run does not know it. */
export const comparedFigureSchema = z.object({
  metric: z.string(),
  dimension: dimensionSchema,
  key: z.string(),
  runs: z.array(z.array(estimate.nullable())),
  /** To the first run, whose own are 0; null also where the two cannot be compared. */
  differences: z.array(z.array(differenceSchema.nullable())),
})

/** Runs beside one another in the years of the first. */
export const comparisonSchema = z.object({
  ids: z.array(z.int()),
  years: z.array(z.number()),
  figures: z.array(comparedFigureSchema),
})

export type Difference = z.output<typeof differenceSchema>
export type ComparedFigure = z.output<typeof comparedFigureSchema>
export type Comparison = z.output<typeof comparisonSchema>
