import { nodeCodes, type Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { both, byKey, type Runs } from './beside.ts'
import { yearSteps, type Measured } from './quantity.ts'

/** What a trajectory recorded of every node at the given steps, row-major nodes × steps. */
const atSteps = (values: Float64Array, { firstStep, nodes }: Trajectory, steps: readonly number[]): Float64Array => {
  const out = new Float64Array(nodes * steps.length)
  steps.forEach((step, y) => {
    const offset = (step - firstStep) * nodes
    for (let i = 0; i < nodes; i++) out[i * steps.length + y] = values[offset + i]
  })
  return out
}

/** What happened to every node from step 0 to each of the given steps, these included; row-major nodes × steps. */
const upToSteps = (values: Float64Array, { firstStep, nodes }: Trajectory, steps: readonly number[]): Float64Array => {
  const out = new Float64Array(nodes * steps.length)
  const sums = new Float64Array(nodes)
  let next = 0
  steps.forEach((step, y) => {
    for (; next <= step; next++) {
      const offset = (next - firstStep) * nodes
      for (let i = 0; i < nodes; i++) sums[i] += values[offset + i]
    }
    for (let i = 0; i < nodes; i++) out[i * steps.length + y] = sums[i]
  })
  return out
}

/**
 * The employed, the unemployed (by last occupation) and those displaced since step 0, by occupation and new role,
 * at the end of each year beside the baseline.
 */
export const occupations = (model: Model, pair: Runs): Measured[] => {
  const keys = nodeCodes(model)
  const steps = yearSteps(model.lastStep)
  const employed = both(pair, (trajectory) => atSteps(trajectory.employment, trajectory, steps))
  const unemployed = both(pair, (trajectory) => atSteps(trajectory.unemployment, trajectory, steps))
  const displaced = both(pair, (trajectory) => upToSteps(trajectory.displaced, trajectory, steps))
  return [
    ...byKey('employment', 'occupation', keys, employed, 'years'),
    ...byKey('unemployment', 'occupation', keys, unemployed, 'years'),
    ...byKey('cumulative_displaced_workers', 'occupation', keys, displaced, 'years'),
  ]
}
