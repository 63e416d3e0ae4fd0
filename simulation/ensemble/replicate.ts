import { agents } from '../agents/engine.ts'
import { meanfield } from '../meanfield/engine.ts'
import { measure } from '../metrics/measure.ts'
import type { Quantity } from '../metrics/quantity.ts'
import type { Career } from '../model/careers.ts'
import { simulatePair, type Pair, type RunOptions } from '../model/engine.ts'
import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import type { Scenario } from '../scenario/schema.ts'

/** A quantity as it stands in a replicate's values. */
export interface PackedQuantity extends Quantity {
  /** How many values it has, and whether those of the run without AI follow them. */
  length: number
  hasBaseline: boolean
}

/** What is kept of a trajectory, values of every node at every recorded step and the hires by year and edge. */
export const KEPT = ['demand', 'employment', 'unemployment', 'vacancies', 'longTermUnemployment', 'flows'] as const

export type KeptValues = Record<(typeof KEPT)[number], Float64Array>

/** What one replicate found; made of few large arrays, so that a worker thread can hand it over without copying. */
export interface Replicate {
  quantities: PackedQuantity[]
  /** Each quantity's values in the run, then, if it has them, those without AI, one after the other. */
  values: Float64Array
  scenario: KeptValues
  baseline: KeptValues
  careers: Career[]
}

/** How many replicates a scenario asks for: without draws of the exposure the mean field knows no chance. */
export const replicatesOf = ({ engine, exposure }: Scenario): number =>
  engine.kind === 'meanfield' && !exposure.drawIntervals ? 1 : engine.replicates

const kept = ({ demand, employment, unemployment, vacancies, longTermUnemployment, flows }: Trajectory): KeptValues => ({
  demand,
  employment,
  unemployment,
  vacancies,
  longTermUnemployment,
  flows,
})

const pack = (model: Model, pair: Pair): Pick<Replicate, 'quantities' | 'values'> => {
  const measured = measure(model, pair)
  const size = measured.reduce((sum, { scenario, baseline }) => sum + scenario.length + (baseline?.length ?? 0), 0)
  const values = new Float64Array(size)
  let offset = 0
  const append = (some: Float64Array): void => {
    values.set(some, offset)
    offset += some.length
  }
  const quantities = measured.map(({ metric, dimension, key, at, scenario, baseline }): PackedQuantity => {
    append(scenario)
    if (baseline !== null) append(baseline)
    return { metric, dimension, key, at, length: scenario.length, hasBaseline: baseline !== null }
  })
  return { quantities, values }
}

/**
 * Runs a model and its counterpart without AI, and measures the one beside the other.
 *
 * @param model of this replicate, where exposures are drawn
 * @param replicate its number from 0, which seeds its random streams together with the scenario's seed
 */
export const runReplicate = (model: Model, replicate: number, options: RunOptions = {}): Replicate => {
  const { engine } = model.scenario
  const followed = replicate === 0 ? engine.careers : 0
  const chosen = engine.kind === 'meanfield' ? meanfield(model) : agents(model, [engine.seed, replicate], followed)
  const pair = simulatePair(chosen, model, options)
  const careers = pair.followed.map(({ rank, history }) => ({ rank, history }))
  return { ...pack(model, pair), scenario: kept(pair.scenario), baseline: kept(pair.baseline), careers }
}
