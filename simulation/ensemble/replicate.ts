import { runAgents } from '../agents/run.ts'
import { runMeanfield } from '../meanfield/run.ts'
import { measure } from '../metrics/measure.ts'
import type { Series } from '../metrics/series.ts'
import { withoutAI, type Model } from '../model/model.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { RunOptions, Trajectory } from '../model/trajectory.ts'

/** One pair of runs, with AI and without, from the same random numbers. */
export interface Replicate {
  trajectory: Trajectory
  series: Series[]
}

/** How many replicates a scenario asks for: the mean field has no chance in it and needs one. */
export const replicatesOf = ({ engine }: Scenario): number =>
  engine.kind === 'meanfield' ? 1 : engine.replicates

/**
 * Runs a model and its counterpart without AI, and measures the one beside the other.
 *
 * @param replicate its number from 0, which seeds its random streams together with the scenario's seed
 */
export const runReplicate = (model: Model, replicate: number, options: RunOptions = {}): Replicate => {
  const { engine } = model.scenario
  const run = (half: number, variant: Model): Trajectory => {
    const halfOptions: RunOptions = {
      includeWarmup: options.includeWarmup ?? false,
      onProgress: (share) => options.onProgress?.((half + share) / 2),
    }
    return engine.kind === 'meanfield'
      ? runMeanfield(variant, halfOptions)
      : runAgents(variant, [engine.seed, replicate], halfOptions)
  }
  const baseline = run(0, withoutAI(model))
  const trajectory = run(1, model)
  return { trajectory, series: measure(model, trajectory, baseline) }
}
