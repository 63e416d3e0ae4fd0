import type { Pair } from '../model/engine.ts'
import type { Trajectory } from '../model/trajectory.ts'
import type { Dimension, Measured } from './quantity.ts'
import { sumsFromStepZero } from './sums.ts'

/** A run and the same run without AI, as far as they are measured. */
export type Runs = Pick<Pair, 'scenario' | 'baseline'>

/** The same values of a run and of the same run without AI. */
export interface Both {
  scenario: Float64Array
  baseline: Float64Array
}

/** Computes the same of both runs. */
export const both = ({ scenario, baseline }: Runs, of: (trajectory: Trajectory) => Float64Array): Both => ({
  scenario: of(scenario),
  baseline: of(baseline),
})

/** Row-major rows × steps values of both runs, added up since step 0. */
export const cumulative = ({ scenario: { steps, firstStep } }: Runs, values: Both): Both => ({
  scenario: sumsFromStepZero(values.scenario, steps, firstStep),
  baseline: sumsFromStepZero(values.baseline, steps, firstStep),
})

/** A quantity of everybody, in the run beside the same run without AI. */
export const total = (metric: string, { scenario, baseline }: Both): Measured => ({
  metric,
  dimension: 'total',
  key: 'all',
  at: 'steps',
  scenario,
  baseline,
})

/**
 * A quantity by the keys of a breakdown, beside the same run without AI.
 *
 * @param values row-major keys × times; what is measured are views into them
 */
export const byKey = (
  metric: string,
  dimension: Dimension,
  keys: readonly string[],
  { scenario, baseline }: Both,
  at: Measured['at'] = 'steps',
): Measured[] => {
  const times = scenario.length / keys.length
  return keys.map((key, k) => ({
    metric,
    dimension,
    key,
    at,
    scenario: scenario.subarray(k * times, (k + 1) * times),
    baseline: baseline.subarray(k * times, (k + 1) * times),
  }))
}
