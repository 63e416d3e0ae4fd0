import { STEPS_PER_YEAR } from '../scenario/time.ts'
import type { Model } from './model.ts'
import type { MarketState } from './state.ts'

/** The quantities that a run records for every node, in people (or jobs). */
export const RECORDED = [
  'employment',
  'unemployment',
  'searching',
  'vacancies',
  'longTermUnemployment',
  'displaced',
  'found',
  'hires',
] as const

/**
 * What one run went through: values of every node at every recorded step, row-major steps × nodes, in people.
 * `displaced` are those whom a shrinking demand separated in the step, `found` those of the node who found work
 * (anywhere), `hires` those who were hired into it.
 */
export interface Trajectory extends Record<(typeof RECORDED)[number], Float64Array> {
  /** The first recorded step, counted from the end of the warm-up: 0, or −warmupSteps with the warm-up. */
  firstStep: number
  steps: number
  nodes: number
  demand: Float64Array
  /** Hires into a higher job zone than the one left, one value per recorded step. */
  upgrades: Float64Array
  /** Hires along each edge of the model's network in each year from step 0 on, row-major years × edges. */
  flows: Float64Array
}

/** The year of the horizon, from 0, to which a step ≥ 0 belongs; year y ends with step round((y + 1)·52/6.75). */
export const yearOfHorizon = (step: number): number => Math.max(0, Math.ceil((step - 0.5) / STEPS_PER_YEAR) - 1)

/** How many years, the last perhaps in part, the steps from 0 to the last one make. */
export const yearsOfHorizon = (lastStep: number): number => yearOfHorizon(lastStep) + 1

/**
 * Room for a run's values, filled by `record` step by step.
 *
 * @param hasFlows whether hires are kept edge by edge, and upgrades with them
 */
export const newTrajectory = (model: Model, includeWarmup: boolean, hasFlows = true): Trajectory => {
  const firstStep = includeWarmup ? model.firstStep : 0
  const steps = model.lastStep - firstStep + 1
  const room = (): Float64Array => new Float64Array(steps * model.nodes)
  return {
    firstStep,
    steps,
    nodes: model.nodes,
    demand: room(),
    employment: room(),
    unemployment: room(),
    searching: room(),
    vacancies: room(),
    longTermUnemployment: room(),
    displaced: room(),
    found: room(),
    hires: room(),
    upgrades: new Float64Array(steps),
    flows: new Float64Array(hasFlows ? yearsOfHorizon(model.lastStep) * model.network.column.length : 0),
  }
}

/** Where the hires of a step are added up, edge by edge; null during the warm-up, and where they are not kept. */
export const flowsOf = (trajectory: Trajectory, model: Model, step: number): Float64Array | null => {
  if (step < 0 || trajectory.flows.length === 0) return null
  const edges = model.network.column.length
  const year = yearOfHorizon(step)
  return trajectory.flows.subarray(year * edges, (year + 1) * edges)
}

/** Writes a step's state into the trajectory, unless the step lies before its first. */
export const record = (
  trajectory: Trajectory,
  step: number,
  state: MarketState,
  demand: Float64Array,
  peoplePerUnit: number,
): void => {
  if (step < trajectory.firstStep) return
  const row = step - trajectory.firstStep
  const offset = row * trajectory.nodes
  trajectory.demand.set(demand, offset)
  for (const quantity of RECORDED) {
    const values = trajectory[quantity]
    values.set(state[quantity], offset)
    if (peoplePerUnit === 1) continue
    for (let i = offset; i < offset + trajectory.nodes; i++) values[i] *= peoplePerUnit
  }
  trajectory.upgrades[row] = state.upgrades * peoplePerUnit
}
