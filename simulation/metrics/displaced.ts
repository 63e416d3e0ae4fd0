import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { besideBaseline, sumOverNodes, type Dimension, type Series } from './series.ts'

/**
 * Displaced people by industry, row-major steps × industries, for the run and its baseline.
 *
 * The baseline's own displacement is spread by where the occupation works (w_ik); what the scenario changes
 * is attributed by where AI is used (w_ik·A_k, the part of D0_i·s_i·x_i·w_ik·A_k that varies with k), so that
 * ordinary churning is not laid at the door of the one industry that adopts.
 */
export const displacedByIndustry = (
  model: Model,
  scenario: Trajectory,
  baseline: Trajectory,
): { scenario: Float64Array; baseline: Float64Array } => {
  const { industryShares, industries } = model.dataset
  const width = industries.length
  const occupations = model.dataset.occupations.length
  const out = {
    scenario: new Float64Array(scenario.steps * width),
    baseline: new Float64Array(scenario.steps * width),
  }
  const weights = new Float64Array(width)
  for (let t = 0; t < scenario.steps; t++) {
    const step = scenario.firstStep + t
    for (let i = 0; i < occupations; i++) {
      const before = baseline.displaced[t * scenario.nodes + i]
      const change = scenario.displaced[t * scenario.nodes + i] - before
      let total = 0
      for (let k = 0; k < width; k++) {
        const adopted = step < 0 ? 0 : model.target.adoption[step * width + k]
        weights[k] = industryShares[i * width + k] * adopted
        total += weights[k]
      }
      for (let k = 0; k < width; k++) {
        const share = industryShares[i * width + k]
        out.baseline[t * width + k] += before * share
        out.scenario[t * width + k] += before * share + change * (total > 0 ? weights[k] / total : share)
      }
    }
    // People who lose a new role again belong to no industry's adoption; they follow the whole economy's.
    for (let r = occupations; r < scenario.nodes; r++) {
      const lost = scenario.displaced[t * scenario.nodes + r]
      for (let k = 0; k < width; k++) out.scenario[t * width + k] += lost * model.economyShares[k]
    }
  }
  return out
}

/** Sums from step 0 on; the warm-up counts nothing. */
const sumsFromStepZero = (values: Float64Array, firstStep: number): Float64Array => {
  let sum = 0
  return values.map((value, t) => (firstStep + t < 0 ? 0 : (sum += value)))
}

/**
 * People displaced, in all and by industry, beside the baseline: in each step, and `cumulative_` since step 0,
 * whose last step is the total of the horizon (with a band of its own: quantiles of steps cannot be added up).
 */
export const displaced = (model: Model, scenario: Trajectory, baseline: Trajectory): Series[] => {
  const counted = (dimension: Dimension, key: string, a: Float64Array, b: Float64Array): Series[] => [
    ...besideBaseline('displaced_workers', dimension, key, a, b),
    ...besideBaseline(
      'cumulative_displaced_workers',
      dimension,
      key,
      sumsFromStepZero(a, scenario.firstStep),
      sumsFromStepZero(b, baseline.firstStep),
    ),
  ]
  const total = (trajectory: Trajectory): Float64Array => sumOverNodes(trajectory.displaced, trajectory.nodes)
  const byIndustry = displacedByIndustry(model, scenario, baseline)
  const width = model.dataset.industries.length
  const column = (values: Float64Array, k: number): Float64Array =>
    Float64Array.from({ length: scenario.steps }, (_, t) => values[t * width + k])
  return [
    ...counted('total', 'all', total(scenario), total(baseline)),
    ...model.dataset.industries.flatMap(({ code }, k) =>
      counted('industry', code, column(byIndustry.scenario, k), column(byIndustry.baseline, k)),
    ),
  ]
}
