import { agents } from '../../simulation/agents/engine.ts'
import { meanfield } from '../../simulation/meanfield/engine.ts'
import { simulate, type RunOptions } from '../../simulation/model/engine.ts'
import type { Model } from '../../simulation/model/model.ts'
import type { Trajectory } from '../../simulation/model/trajectory.ts'

/** A run of the mean field. */
export const runMeanfield = (model: Model, options?: RunOptions): Trajectory =>
  simulate(meanfield(model), model, options)

/** A run of the agents. */
export const runAgents = (model: Model, seeds: readonly number[], options?: RunOptions): Trajectory =>
  simulate(agents(model, seeds), model, options)

/** Σ over nodes of a trajectory's values in its t-th recorded step. */
export const sumAt = ({ nodes }: Trajectory, values: Float64Array, t: number): number =>
  values.subarray(t * nodes, (t + 1) * nodes).reduce((sum, value) => sum + value, 0)

/** The unemployed as a share of the labour force in the t-th recorded step. */
export const unemploymentRateAt = (run: Trajectory, t: number): number => {
  const jobless = sumAt(run, run.unemployment, t)
  return jobless / (jobless + sumAt(run, run.employment, t))
}
