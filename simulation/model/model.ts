import { nodeOrigins, withAddedOccupations } from '../dataset/added-occupations.ts'
import { splitNodes, withNewRoles } from '../dataset/network.ts'
import type { Dataset, Network } from '../dataset/types.ts'
import { assumedExposure } from '../demand/exposure.ts'
import { drawExposure, intervalWarnings } from '../demand/exposure-draw.ts'
import { targetDemand, type TargetDemand } from '../demand/target-demand.ts'
import { newGenerator } from '../random/generator.ts'
import { checkAgainstDataset } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/schema.ts'
import { lastStep } from '../scenario/time.ts'
import type { Warning } from '../warnings.ts'

/**
 * A scenario made ready to run on a dataset: a network of nodes (the occupations, then the new roles)
 * with the state at step 0 of the warm-up and the demand of every step. Immutable; engines share it.
 */
export interface Model {
  /** With the scenario's added occupations. */
  dataset: Dataset
  scenario: Scenario
  nodes: number
  network: Network
  /** What each node was before occupations were added: parts of the same one have the same number. */
  origins: readonly number[]
  /** 1 for each edge that leads into a higher job zone. */
  upward: Uint8Array
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

const upwardEdges = ({ occupations, newRoles }: Dataset, { size, rowStart, column }: Network): Uint8Array => {
  const zones = [...occupations, ...newRoles].map(({ jobZone }) => jobZone)
  const upward = new Uint8Array(column.length)
  for (let i = 0; i < size; i++) {
    const from = zones[i]
    if (from === null) continue
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) upward[e] = (zones[column[e]] ?? 0) > from ? 1 : 0
  }
  return upward
}

const outlookWarnings = ({ projections }: Dataset, { startYear, horizonYears }: Scenario): Warning[] => {
  if (projections === null) return [{ code: 'no-projections' }]
  return startYear + horizonYears > projections.endYear
    ? [{ code: 'beyond-projections', endYear: projections.endYear }]
    : []
}

/** The network with new roles that a dataset's mobility was last asked for, which previews ask for again and again. */
const lastNetworks = new WeakMap<Network, { roles: Dataset['newRoles']; mobility: number; network: Network }>()

const networkWithRoles = ({ mobility: given, newRoles: roles }: Dataset, mobility: number): Network => {
  const last = lastNetworks.get(given)
  if (last?.roles === roles && last.mobility === mobility) return last.network
  const network = withNewRoles(given, roles, mobility)
  lastNetworks.set(given, { roles, mobility, network })
  return network
}

/** Sets the exposure's random stream apart from the engine's. */
const EXPOSURE_STREAM = 0xe4905

/**
 * The model of a scenario on a dataset.
 *
 * @param given the dataset alone, without the occupations that the scenario adds
 * @param replicate the replicate whose exposures are drawn, where the scenario asks for draws
 * @throws ScenarioError where the scenario names what the dataset does not have
 */
export const buildModel = (given: Dataset, scenario: Scenario, replicate = 0): Model => {
  checkAgainstDataset(scenario, given)
  const dataset = withAddedOccupations(given, scenario)
  const { separationRate, openingRate, warmupSteps } = scenario.frictions
  const nodes = dataset.occupations.length + dataset.newRoles.length
  const employment = Float64Array.from(dataset.occupations, (occupation) => occupation.employment)
  const unemployment = employment.map((people) => separationRate * people)
  const baseline = employment.map((people, i) => people + unemployment[i])
  const assumed = assumedExposure(dataset, scenario)
  const exposure = scenario.exposure.drawIntervals
    ? drawExposure(dataset, scenario, assumed, newGenerator(scenario.engine.seed, replicate, EXPOSURE_STREAM))
    : assumed
  const warnings = [...assumed.warnings, ...intervalWarnings(dataset, scenario)]
  if (dataset.newRoles.length === 0 && scenario.reinstatement.newRoleShare > 0) {
    warnings.push({ code: 'no-new-roles' })
  }
  if (scenario.baselineGrowth === 'projections') warnings.push(...outlookWarnings(dataset, scenario))
  const origins = nodeOrigins(given, scenario)
  // Split once the roles are there: their part of a row must not grow with the number of an occupation's parts.
  const network = splitNodes(networkWithRoles(given, scenario.reinstatement.newRoleMobility), origins)
  return {
    dataset,
    scenario,
    nodes,
    network,
    origins,
    upward: upwardEdges(dataset, network),
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

/** Codes of the model's nodes: the occupations', then the new roles' ids. */
export const nodeCodes = ({ dataset }: Model): string[] => [
  ...dataset.occupations.map(({ code }) => code),
  ...dataset.newRoles.map(({ id }) => id),
]

/** Target demand of every node at a step from the end of the warm-up; during the warm-up that of its end. */
export const demandAt = (model: Model, step: number): Float64Array =>
  step < 0 ? model.baselineDemand : rowOf(model, model.target.demand, step)

/** The same had AI never come. */
export const demandWithoutAI = (model: Model, step: number): Float64Array =>
  step < 0 ? model.baselineDemand : rowOf(model, model.target.withoutAI, step)

const rowOf = ({ nodes }: Model, values: Float64Array, step: number): Float64Array =>
  values.subarray(step * nodes, (step + 1) * nodes)
