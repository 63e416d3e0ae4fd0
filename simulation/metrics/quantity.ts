import { z } from 'zod'
import { STEPS_PER_YEAR } from '../scenario/time.ts'

/** What a value is counted by: everybody, or one key of a breakdown. */
export const dimensionSchema = z.enum([
  'total',
  'industry',
  'major',
  'role',
  'occupation',
  'sex',
  'race',
  'ethnicity',
  'education',
  'age',
  'wage_fifth',
  'skill',
])

export type Dimension = z.output<typeof dimensionSchema>

/** Something a run measures. Rates and shares are 0–1, counts are people or jobs, wages are a year's. */
export interface Quantity {
  metric: string
  dimension: Dimension
  /** The industry's code, the major group's, the role's id, the occupation's code …; `all` for a total. */
  key: string
  /** Whether it has a value at every recorded step, or only at the steps of `yearSteps`. */
  at: 'steps' | 'years'
}

/** A quantity's values in a run and, where it exists without AI, in the same run without AI. */
export interface Measured extends Quantity {
  scenario: Float64Array
  baseline: Float64Array | null
}

/** The last step of each year of the horizon, after step 0. */
export const yearSteps = (lastStep: number): number[] => {
  const steps = [0]
  for (let year = 1; Math.round(year * STEPS_PER_YEAR) < lastStep; year++) steps.push(Math.round(year * STEPS_PER_YEAR))
  if (lastStep > 0) steps.push(lastStep)
  return steps
}
