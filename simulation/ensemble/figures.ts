import type { Dimension } from '../metrics/quantity.ts'
import { reported } from './bands.ts'
import type { Ensemble } from './ensemble.ts'

/** A headline quantity of every replicate at the year steps, row-major replicates × years. */
export interface ReplicateFigure {
  metric: string
  dimension: Dimension
  key: string
  values: Float64Array
}

/** What is kept of every replicate: without it, the band of a difference between two runs cannot be known. */
const HEADLINES: Partial<Record<string, readonly Dimension[]>> = {
  unemployment_rate: ['total'],
  long_term_unemployment_rate: ['total'],
  vacancy_rate: ['total'],
  cumulative_displaced_workers_difference: ['total', 'industry'],
  new_role_jobs: ['total'],
  reinstated_jobs: ['total'],
  employment: ['total'],
  employment_difference: ['total'],
  wage_gini: ['total'],
}

/** Whether a reported quantity is one of those that runs are compared by. */
export const isHeadline = ({ metric, dimension }: { metric: string; dimension: Dimension }): boolean =>
  HEADLINES[metric]?.includes(dimension) === true

/**
 * The headline quantities of every replicate that is in, in the order of their numbers.
 * @param yearSteps the steps at which they are kept
 * @param firstStep the first recorded one
 */
export const replicateFigures = (
  { quantities, values }: Ensemble,
  yearSteps: readonly number[],
  firstStep: number,
): ReplicateFigure[] => {
  const figures: ReplicateFigure[] = []
  for (const { quantity, metric, pick } of reported(quantities)) {
    const { dimension, key, at } = quantity
    if (!isHeadline({ metric, dimension })) continue
    const kept = new Float64Array(values.length * yearSteps.length)
    values.forEach((replicate, r) =>
      yearSteps.forEach((step, year) => {
        kept[r * yearSteps.length + year] = pick(replicate, at === 'years' ? year : step - firstStep)
      }),
    )
    figures.push({ metric, dimension, key, values: kept })
  }
  return figures
}
