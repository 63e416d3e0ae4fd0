import { STEPS_PER_YEAR } from '../scenario/time.ts'
import type { Model } from './model.ts'

/** What both engines need to know of retraining (DESIGN.md, "Retraining"). */
export interface RetrainingPlan {
  /** Places for new trainees in one step; zero before the start year. */
  seatsAt: (step: number) => number
  /** Steps for which a trainee does not search, at least one. */
  durationSteps: number
  completionRate: number
  /** How close each edge's target is to its origin: A_ij/(1 + job zones between them), zero for staying put. */
  closeness: Float64Array
}

/** The plan of a model's scenario, or null where it offers no seats. */
export const retrainingPlan = ({ scenario, network, dataset }: Model): RetrainingPlan | null => {
  const { seatsPerYear, months, completionRate, startYear } = scenario.retraining
  if (seatsPerYear === 0) return null
  const firstStep = Math.max(0, (startYear - scenario.startYear) * STEPS_PER_YEAR)
  const zones = [...dataset.occupations, ...dataset.newRoles].map(({ jobZone }) => jobZone)
  const closeness = new Float64Array(network.column.length)
  for (let i = 0; i < network.size; i++) {
    for (let e = network.rowStart[i]; e < network.rowStart[i + 1]; e++) {
      const j = network.column[e]
      const [from, to] = [zones[i], zones[j]]
      const apart = from === null || to === null ? 0 : Math.abs(to - from)
      closeness[e] = i === j ? 0 : network.probability[e] / (1 + apart)
    }
  }
  return {
    seatsAt: (step) => (step < firstStep ? 0 : seatsPerYear / STEPS_PER_YEAR),
    durationSteps: Math.max(1, Math.round((months / 12) * STEPS_PER_YEAR)),
    completionRate,
    closeness,
  }
}

/**
 * Where trainees of each occupation would go: closeness times max(0, −gap_j), the jobs that demand lacks beyond
 * turnover. Writes each edge's cumulative weight within its row; a row that ends at zero has no target.
 */
export const cumulativeTargets = (plan: RetrainingPlan, model: Model, gap: Float64Array, out: Float64Array): void => {
  const { size, rowStart, column } = model.network
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      sum += plan.closeness[e] * Math.max(0, -gap[column[e]])
      out[e] = sum
    }
  }
}

/** The weight of all targets of occupation i, given the cumulative weights. */
export const totalTargets = (model: Model, cumulative: Float64Array, i: number): number => {
  const { rowStart } = model.network
  return rowStart[i + 1] > rowStart[i] ? cumulative[rowStart[i + 1] - 1] : 0
}
