import type { Model } from '../model/model.ts'
import { both, byKey, cumulative, total, type Both, type Runs } from './beside.ts'
import type { Measured } from './quantity.ts'
import { sumsOverNodes } from './sums.ts'

/** The recorded steps' adoption of each industry, row-major steps × industries; none during the warm-up. */
const adoptionOf = ({ dataset, target }: Model, firstStep: number, steps: number): Float64Array => {
  const width = dataset.industries.length
  const adoption = new Float64Array(steps * width)
  const from = Math.max(0, -firstStep)
  adoption.set(target.adoption.subarray((firstStep + from) * width, (firstStep + steps) * width), from * width)
  return adoption
}

/**
 * Displaced people by industry, row-major industries × steps.
 *
 * The baseline's own displacement is spread by where the occupation works (w_ik); what the scenario changes
 * is attributed by where AI is used (w_ik·A_k, the part of D0_i·s_i·x_i·w_ik·A_k that varies with k), so that
 * ordinary churning is not laid at the door of the one industry that adopts. An occupation whose industries have
 * not adopted anything is spread by w_ik in both. People who lose a new role again belong to no industry's
 * adoption; they follow the whole economy's shares.
 */
const displacedByIndustry = (model: Model, { scenario, baseline }: Runs): Both => {
  const { industryShares, industries, occupations } = model.dataset
  const { steps, nodes } = scenario
  const width = industries.length
  const adoption = adoptionOf(model, scenario.firstStep, steps)
  const out = { scenario: new Float64Array(steps * width), baseline: new Float64Array(steps * width) }
  // Summed over occupations: what is spread by w_ik in either run, and change_i/Σ_k w_ik·A_k by w_ik.
  const before = new Float64Array(width)
  const unadopted = new Float64Array(width)
  const perAdoption = new Float64Array(width)
  for (let t = 0; t < steps; t++) {
    before.fill(0)
    unadopted.fill(0)
    perAdoption.fill(0)
    let [rolesBefore, rolesAfter] = [0, 0]
    for (let i = 0; i < occupations.length; i++) {
      const displacedBefore = baseline.displaced[t * nodes + i]
      const change = scenario.displaced[t * nodes + i] - displacedBefore
      const row = i * width
      if (change === 0) {
        if (displacedBefore === 0) continue
        for (let k = 0; k < width; k++) before[k] += displacedBefore * industryShares[row + k]
        continue
      }
      let reach = 0
      for (let k = 0; k < width; k++) reach += industryShares[row + k] * adoption[t * width + k]
      const changed = reach > 0 ? perAdoption : unadopted
      const scale = reach > 0 ? change / reach : change
      for (let k = 0; k < width; k++) {
        const share = industryShares[row + k]
        before[k] += displacedBefore * share
        changed[k] += scale * share
      }
    }
    for (let i = occupations.length; i < nodes; i++) {
      rolesBefore += baseline.displaced[t * nodes + i]
      rolesAfter += scenario.displaced[t * nodes + i]
    }
    for (let k = 0; k < width; k++) {
      const changed = unadopted[k] + perAdoption[k] * adoption[t * width + k]
      out.baseline[k * steps + t] = before[k] + rolesBefore * model.economyShares[k]
      out.scenario[k * steps + t] = before[k] + changed + rolesAfter * model.economyShares[k]
    }
  }
  return out
}

/**
 * People displaced, in all and by industry, beside the baseline: in each step, and `cumulative_` since step 0,
 * whose last step is the total of the horizon (with a band of its own: quantiles of steps cannot be added up).
 */
export const displaced = (model: Model, pair: Runs): Measured[] => {
  const everywhere = both(pair, (trajectory) => sumsOverNodes(trajectory.displaced, trajectory.nodes))
  const byIndustry = displacedByIndustry(model, pair)
  const industries = model.dataset.industries.map(({ code }) => code)
  return [
    total('displaced_workers', everywhere),
    total('cumulative_displaced_workers', cumulative(pair, everywhere)),
    ...byKey('displaced_workers', 'industry', industries, byIndustry),
    ...byKey('cumulative_displaced_workers', 'industry', industries, cumulative(pair, byIndustry)),
  ]
}
