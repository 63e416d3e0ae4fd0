import { withNewRoles } from '../dataset/network.ts'
import type { Dataset, Network } from '../dataset/types.ts'
import { assumedExposure } from '../demand/exposure.ts'
import { targetDemand, type TargetDemand } from '../demand/target-demand.ts'
import { checkAgainstDataset } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/schema.ts'
import { lastStep } from '../scenario/time.ts'
import type { Warning } from '../warnings.ts'

/**
 * A scenario made ready to run on a dataset: a network of nodes (the occupations, then the new roles)
 * with the state at step 0 of the warm-up and the demand of every step. Immutable; engines share it.
 */
export interface Model {
  dataset: Dataset
  scenario: Scenario
  nodes: number
  network: Network
  /** People per node at the start: E, U = δu·E, V = δv·E. */
  initial: { employment: Float64Array; unemployment: Float64Array; vacancies: Float64Array }
  /** D0 = E + U per node, zero for new roles. */
  baselineDemand: Float64Array
  target: TargetDemand
  /** Share of all jobs in each industry. */
  economyShares: Float64Array
  /** Step t = 0 counted from the end of the warm-up: −warmupSteps. */
  firstStep: number
  lastStep: number
  warnings: Warning[]
}

const padded = (values: Float64Array, length: number): Float64Array => {
  const out = new Float64Array(length)
  out.set(values)
  return out
}

const economyShares = ({ occupations, industries, industryShares }: Dataset): Float64Array => {
  const shares = new Float64Array(industries.length)
  const everyone = occupations.reduce((sum, { employment }) => sum + employment, 0)
  occupations.forEach(({ employment }, i) => {
    for (let k = 0; k < shares.length; k++) {
      shares[k] += (employment / everyone) * industryShares[i * shares.length + k]
    }
  })
  return shares
}

/**
 * The model of a scenario on a dataset.
 * @throws ScenarioError where the scenario names what the dataset does not have
 */
export const buildModel = (dataset: Dataset, scenario: Scenario): Model => {
  checkAgainstDataset(scenario, dataset)
  const { separationRate, openingRate, warmupSteps } = scenario.frictions
  const nodes = dataset.occupations.length + dataset.newRoles.length
  const employment = Float64Array.from(dataset.occupations, (occupation) => occupation.employment)
  const unemployment = employment.map((people) => separationRate * people)
  const baseline = employment.map((people, i) => people + unemployment[i])
  const exposure = assumedExposure(dataset, scenario)
  const warnings = [...exposure.warnings]
  if (dataset.newRoles.length === 0 && scenario.reinstatement.newRoleShare > 0) {
    warnings.push({ code: 'no-new-roles' })
  }
  return {
    dataset,
    scenario,
    nodes,
    network: withNewRoles(dataset.mobility, dataset.newRoles, scenario.reinstatement.newRoleMobility),
    initial: {
      employment: padded(employment, nodes),
      unemployment: padded(unemployment, nodes),
      vacancies: padded(
        employment.map((people) => openingRate * people),
        nodes,
      ),
    },
    baselineDemand: padded(baseline, nodes),
    target: targetDemand(dataset, scenario, exposure, baseline),
    economyShares: economyShares(dataset),
    firstStep: -warmupSteps,
    lastStep: lastStep(scenario.horizonYears),
    warnings,
  }
}

/** The same model had AI never come: demand stays at D0. Runs of both are compared step by step. */
export const withoutAI = (model: Model): Model => {
  const { steps, nodes } = model.target
  const demand = new Float64Array(steps * nodes)
  for (let t = 0; t < steps; t++) demand.set(model.baselineDemand, t * nodes)
  const none = (values: Float64Array): Float64Array => new Float64Array(values.length)
  return {
    ...model,
    target: {
      ...model.target,
      demand,
      adoption: none(model.target.adoption),
      automated: none(model.target.automated),
      reinstated: none(model.target.reinstated),
      inNewRoles: none(model.target.inNewRoles),
    },
  }
}

/** Target demand of every node at a step from the end of the warm-up; D0 during the warm-up. */
export const demandAt = (model: Model, step: number): Float64Array =>
  step < 0
    ? model.baselineDemand
    : model.target.demand.subarray(step * model.nodes, (step + 1) * model.nodes)
