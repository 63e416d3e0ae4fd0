import { edgesOf } from '../dataset/network.ts'
import { yearSteps } from '../metrics/quantity.ts'
import { wageDistributions } from '../metrics/wages.ts'
import type { Career, CareerEvent } from '../model/careers.ts'
import { nodeCodes, type Model } from '../model/model.ts'
import { yearOfStep } from '../scenario/time.ts'
import type { Warning } from '../warnings.ts'
import { bandsOf, type SeriesBand } from './bands.ts'
import type { Ensemble, ReplicateFailure } from './ensemble.ts'
import { replicateFigures, type ReplicateFigure } from './figures.ts'
import type { KeptValues } from './replicate.ts'

/** Hires from node to node (indices) over the horizon, mean over replicates, in people. */
export interface Flow {
  from: number
  to: number
  workers: number
  /** The same without AI. */
  baseline: number
}

/** One entry of a worker's history; the wage is a year's while employed, null otherwise or where unknown. */
export interface CareerEntry extends Omit<CareerEvent, 'node'> {
  occupation: string
  wage: number | null
}

/** What a run of its replicates found. */
export interface RunResult {
  replicates: number
  failures: ReplicateFailure[]
  /** Recorded steps, counted from the end of the warm-up, and the calendar year of each. */
  steps: number[]
  years: number[]
  /** The steps of those series that are measured by the year. */
  yearSteps: number[]
  series: SeriesBand[]
  /** Headline quantities of every replicate by itself, for comparisons with other runs. */
  figures: ReplicateFigure[]
  /** Codes of the nodes: the occupations', then the new roles' ids. */
  codes: string[]
  /** Means over replicates of every node's values at every recorded step, row-major steps × nodes, in people. */
  nodes: { scenario: KeptValues; baseline: KeptValues }
  flows: Flow[]
  /** Histories of workers drawn at random, from the entry that holds at step 0. */
  careers: CareerEntry[][]
  warnings: Warning[]
}

const meansOf = ({ flows, ...sums }: KeptValues, count: number): KeptValues => {
  const mean = (values: Float64Array): Float64Array => values.map((sum) => sum / count)
  return {
    demand: mean(sums.demand),
    employment: mean(sums.employment),
    unemployment: mean(sums.unemployment),
    vacancies: mean(sums.vacancies),
    longTermUnemployment: mean(sums.longTermUnemployment),
    flows: mean(flows),
  }
}

const flowsOf = ({ network }: Model, scenario: Float64Array, baseline: Float64Array): Flow[] => {
  const edges = edgesOf(network)
  const total = (flows: Float64Array, e: number): number => {
    let sum = 0
    for (let at = e; at < flows.length; at += edges.length) sum += flows[at]
    return sum
  }
  return edges
    .map(({ from, to }, e) => ({ from, to, workers: total(scenario, e), baseline: total(baseline, e) }))
    .filter(({ workers, baseline: without }) => workers > 0 || without > 0)
}

const careersOf = (model: Model, codes: readonly string[], careers: readonly Career[]): CareerEntry[][] => {
  if (careers.length === 0) return []
  const wages = wageDistributions(model)
  return careers.map(({ rank, history }) => {
    const first = history.findLastIndex(({ step }) => step <= 0)
    return history.slice(Math.max(0, first)).map(({ step, status, cause, node }) => ({
      ...{ step, status, cause, occupation: codes[node] },
      wage: status === 'employed' ? wages.at(node, rank) : null,
    }))
  })
}

/** The result of a run from the replicates that are in (at least one). */
export const summarise = (model: Model, ensemble: Ensemble, firstStep: number, warnings: readonly Warning[]): RunResult => {
  const { sums, values, failures, careers } = ensemble
  if (sums === null) throw new Error('no replicate is in, so there is nothing to summarise')
  const codes = nodeCodes(model)
  const nodes = { scenario: meansOf(sums.scenario, values.length), baseline: meansOf(sums.baseline, values.length) }
  const steps = Array.from({ length: model.lastStep - firstStep + 1 }, (_, t) => firstStep + t)
  return {
    replicates: values.length,
    failures,
    steps,
    years: steps.map((step) => yearOfStep(model.scenario.startYear, step)),
    yearSteps: yearSteps(model.lastStep),
    series: bandsOf(ensemble),
    figures: replicateFigures(ensemble, yearSteps(model.lastStep), firstStep),
    codes,
    nodes,
    flows: flowsOf(model, nodes.scenario.flows, nodes.baseline.flows),
    careers: careersOf(model, codes, careers),
    warnings: [...model.warnings, ...warnings],
  }
}
