import { edgesOf } from '../dataset/network.ts'
import type { Dimension } from '../metrics/series.ts'
import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { yearOfStep } from '../scenario/time.ts'
import type { Warning } from '../warnings.ts'
import { quantile } from './quantile.ts'
import type { Replicate } from './replicate.ts'

/** A measured quantity over the steps: its mean over the replicates and the band that holds 90 % of them. */
export interface SeriesBand {
  metric: string
  dimension: Dimension
  key: string
  mean: number[]
  p05: number[]
  p50: number[]
  p95: number[]
}

/** Values of every node at every recorded step, averaged over replicates; row-major steps × nodes, in people. */
export interface NodeTable {
  codes: string[]
  demand: Float64Array
  employment: Float64Array
  unemployment: Float64Array
  vacancies: Float64Array
  longTermUnemployment: Float64Array
}

/** What a run of all its replicates found. */
export interface RunResult {
  replicates: number
  /** Recorded steps, counted from the end of the warm-up, and the calendar year of each. */
  steps: number[]
  years: number[]
  series: SeriesBand[]
  nodes: NodeTable
  /** Hires from occupation to occupation over the whole horizon, mean over replicates, in people. */
  flows: { from: string; to: string; workers: number }[]
  warnings: Warning[]
}

const bands = (replicates: readonly Replicate[]): SeriesBand[] =>
  replicates[0].series.map(({ metric, dimension, key, values }, s) => {
    const band: SeriesBand = { metric, dimension, key, mean: [], p05: [], p50: [], p95: [] }
    const column = new Float64Array(replicates.length)
    for (let t = 0; t < values.length; t++) {
      let sum = 0
      replicates.forEach(({ series }, r) => (sum += column[r] = series[s].values[t]))
      band.mean.push(sum / replicates.length)
      column.sort()
      band.p05.push(quantile(column, 0.05))
      band.p50.push(quantile(column, 0.5))
      band.p95.push(quantile(column, 0.95))
    }
    return band
  })

/** Codes of the model's nodes: the occupations', then the new roles' ids. */
export const nodeCodes = ({ dataset }: Model): string[] => [
  ...dataset.occupations.map(({ code }) => code),
  ...dataset.newRoles.map(({ id }) => id),
]

/** The result of a run from its replicates, in their order (at least one). */
export const summarise = (model: Model, replicates: readonly Replicate[], warnings: readonly Warning[]): RunResult => {
  const codes = nodeCodes(model)
  const mean = (pick: (trajectory: Trajectory) => Float64Array): Float64Array => {
    if (replicates.length === 1) return pick(replicates[0].trajectory)
    const sum = new Float64Array(pick(replicates[0].trajectory).length)
    for (const { trajectory } of replicates) pick(trajectory).forEach((value, position) => (sum[position] += value))
    return sum.map((value) => value / replicates.length)
  }
  const { firstStep, steps } = replicates[0].trajectory
  const flows = mean((trajectory) => trajectory.flows)
  const numbers = Array.from({ length: steps }, (_, t) => firstStep + t)
  return {
    replicates: replicates.length,
    steps: numbers,
    years: numbers.map((step) => yearOfStep(model.scenario.startYear, step)),
    series: bands(replicates),
    nodes: {
      codes,
      demand: mean((trajectory) => trajectory.demand),
      employment: mean((trajectory) => trajectory.employment),
      unemployment: mean((trajectory) => trajectory.unemployment),
      vacancies: mean((trajectory) => trajectory.vacancies),
      longTermUnemployment: mean((trajectory) => trajectory.longTermUnemployment),
    },
    flows: edgesOf(model.network)
      .map(({ from, to }, e) => ({ from: codes[from], to: codes[to], workers: flows[e] }))
      .filter(({ workers }) => workers > 0),
    warnings: [...model.warnings, ...warnings],
  }
}
