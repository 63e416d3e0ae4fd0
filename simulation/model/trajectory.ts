import { demandAt, type Model } from './model.ts'

/** Values of every node at every recorded step, row-major steps × nodes, in people (or jobs). */
export interface Trajectory {
  /** The first recorded step, counted from the end of the warm-up: 0, or −warmupSteps with the warm-up. */
  firstStep: number
  steps: number
  nodes: number
  demand: Float64Array
  employment: Float64Array
  unemployment: Float64Array
  vacancies: Float64Array
  longTermUnemployment: Float64Array
  /** People whom a shrinking demand separated in the step: (1 − δu)·min(E, γ·max(0, gap)). */
  displaced: Float64Array
  /** Hires along each edge of the model's network, summed over the steps from 0 on. */
  flows: Float64Array
}

/** The state of an engine at the end of one step, as it is recorded. All arrays have one value per node. */
export interface Snapshot {
  employment: Float64Array
  unemployment: Float64Array
  vacancies: Float64Array
  longTermUnemployment: Float64Array
  displaced: Float64Array
}

/** How a run is watched and stopped, and what of it is kept. */
export interface RunOptions {
  includeWarmup?: boolean
  /** Called after every step with the share of steps done. Throwing from it ends the run. */
  onProgress?: (share: number) => void
}

/** Room for a run's values, filled by `record` step by step. */
export const newTrajectory = (model: Model, includeWarmup: boolean): Trajectory => {
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
    vacancies: room(),
    longTermUnemployment: room(),
    displaced: room(),
    flows: new Float64Array(model.network.column.length),
  }
}

/** Writes a step's state into the trajectory, unless the step lies before its first. */
export const record = (trajectory: Trajectory, model: Model, step: number, state: Snapshot): void => {
  if (step < trajectory.firstStep) return
  const offset = (step - trajectory.firstStep) * trajectory.nodes
  trajectory.demand.set(demandAt(model, step), offset)
  trajectory.employment.set(state.employment, offset)
  trajectory.unemployment.set(state.unemployment, offset)
  trajectory.vacancies.set(state.vacancies, offset)
  trajectory.longTermUnemployment.set(state.longTermUnemployment, offset)
  trajectory.displaced.set(state.displaced, offset)
}
