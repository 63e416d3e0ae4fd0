import type { Dataset } from '../dataset/types.ts'
import type { Scenario } from '../scenario/schema.ts'
import { adoptionOf } from '../scenario/schema.ts'
import { lastStep } from '../scenario/time.ts'
import { adoptionAt } from './adoption.ts'
import { baselineDemandOverTime } from './baseline-growth.ts'
import type { AssumedExposure } from './exposure.ts'
import { toolMaturityAt } from './tool-maturity.ts'

/**
 * Target demand of every node (occupations, then new roles) at every step from 0 to the horizon's last,
 * in jobs, row-major steps × nodes; and what it was made of.
 */
export interface TargetDemand {
  steps: number
  nodes: number
  demand: Float64Array
  /** Demand had AI never come: D0_i(t), zero for new roles. */
  withoutAI: Float64Array
  /** A_k(t), row-major steps × industries, 0–1. */
  adoption: Float64Array
  /** R(t), displaced work in jobs. */
  automated: Float64Array
  /** ρ(1 − ν)·R(t): displaced work that comes back in existing occupations, in jobs. */
  reinstated: Float64Array
  /** ρ·ν·R(t): displaced work that comes back in new roles, in jobs. */
  inNewRoles: Float64Array
}

/** Σ_k w_ik·A_k, the share of occupation i's jobs in industries that have adopted. */
const reach = (dataset: Dataset, occupation: number, adoption: Float64Array): number => {
  const width = dataset.industries.length
  let sum = 0
  for (let k = 0; k < width; k++) sum += dataset.industryShares[occupation * width + k] * adoption[k]
  return sum
}

/** 1 − a*_i: what is left of an occupation with every adoption at its ceiling and m at its end. */
const leftInTheEnd = (dataset: Dataset, scenario: Scenario, exposure: AssumedExposure): Float64Array => {
  const ceilings = Float64Array.from(dataset.industries, ({ code }) => adoptionOf(scenario, code).ceiling)
  const maturity = scenario.toolMaturity.end
  return Float64Array.from(dataset.occupations, (_, i) => {
    const x = exposure.e1[i] + maturity * exposure.e2[i]
    return 1 - exposure.substitution[i] * x * reach(dataset, i, ceilings)
  })
}

/**
 * DESIGN.md, "Target demand":
 * D_i(t) = D0_i(1 − a_i(t)) + ρ(1 − ν)R(t)φ_i for an occupation, D_r(t) = ρνR(t)ω_r for a new role,
 * with a_i(t) = s_i·x_i(t)·Σ_k w_ik·A_k(t), x_i(t) = e1_i + m(t)·e2_i, R(t) = Σ_j D0_j·a_j(t) and
 * φ_i = D0_i(1 − a*_i)/Σ_j D0_j(1 − a*_j). Where the baseline grows, D0 is that of the step.
 *
 * @param baseline D0 of each occupation, in jobs
 */
export const targetDemand = (
  dataset: Dataset,
  scenario: Scenario,
  exposure: AssumedExposure,
  baseline: Float64Array,
): TargetDemand => {
  const occupations = dataset.occupations.length
  const industries = dataset.industries.map(({ code }) => code)
  const nodes = occupations + dataset.newRoles.length
  const steps = lastStep(scenario.horizonYears) + 1
  const rho = scenario.reinstatement.share
  const nu = dataset.newRoles.length > 0 ? scenario.reinstatement.newRoleShare : 0
  const left = leftInTheEnd(dataset, scenario, exposure)
  const growing = baselineDemandOverTime(dataset, scenario, baseline, steps)
  const demand = new Float64Array(steps * nodes)
  const withoutAI = new Float64Array(steps * nodes)
  const adoption = new Float64Array(steps * industries.length)
  const automated = new Float64Array(steps)
  const reinstated = new Float64Array(steps)
  const inNewRoles = new Float64Array(steps)
  for (let t = 0; t < steps; t++) {
    const now = adoption.subarray(t * industries.length, (t + 1) * industries.length)
    const d0 = growing.subarray(t * occupations, (t + 1) * occupations)
    const row = demand.subarray(t * nodes, (t + 1) * nodes)
    const m = toolMaturityAt(scenario.toolMaturity, t)
    withoutAI.set(d0, t * nodes)
    adoptionAt(scenario, industries, t, now)
    let leftInAll = 0
    for (let i = 0; i < occupations; i++) {
      const x = exposure.e1[i] + m * exposure.e2[i]
      const a = exposure.substitution[i] * x * reach(dataset, i, now)
      automated[t] += d0[i] * a
      row[i] = d0[i] * (1 - a)
      leftInAll += d0[i] * left[i]
    }
    reinstated[t] = rho * (1 - nu) * automated[t]
    inNewRoles[t] = rho * nu * automated[t]
    const perJobLeft = leftInAll > 0 ? reinstated[t] / leftInAll : 0
    for (let i = 0; i < occupations; i++) row[i] += perJobLeft * (d0[i] * left[i])
    dataset.newRoles.forEach(({ weight }, r) => (row[occupations + r] = inNewRoles[t] * weight))
  }
  return { steps, nodes, demand, withoutAI, adoption, automated, reinstated, inNewRoles }
}
