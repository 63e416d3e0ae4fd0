import { yearSteps } from '../../simulation/metrics/quantity.ts'
import { lastStep, yearOfStep } from '../../simulation/scenario/time.ts'
import type { FlowView } from '../contract.ts'
import type { resultMethods } from '../contract/results.ts'
import type { YearlyFlows } from '../store/flows.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** The hires of all years, where there were any. */
const flowsOverHorizon = (codes: readonly string[], flows: YearlyFlows): FlowView['flows'] => {
  const { from, to, workers, baseline } = flows
  const edges = from.length
  const total = (values: Float32Array, e: number): number => {
    let sum = 0
    for (let at = e; at < values.length; at += edges) sum += values[at]
    return sum
  }
  return Array.from({ length: edges }, (_, e) => ({
    ...{ from: codes[from[e]], to: codes[to[e]] },
    ...{ workers: total(workers, e), baseline: total(baseline, e) },
  })).filter((flow) => flow.workers > 0 || flow.baseline > 0)
}

/** What a run found; empty while it has no result. */
export const resultHandlers = ({ store }: HandlerContext): HandlersOf<keyof typeof resultMethods> => ({
  'runs.get': ({ id, only }) => {
    const { item, scenario, firstStep } = store.runs.get(id)
    const length = firstStep === null ? 0 : lastStep(scenario.horizonYears) - firstStep + 1
    const steps = Array.from({ length }, (_, t) => (firstStep ?? 0) + t)
    const years = steps.map((step) => yearOfStep(scenario.startYear, step))
    return { run: item, scenario, steps, years, series: store.series.list(id, item.replicatesDone, only) }
  },

  'runs.occupations': ({ id, metrics }) => {
    const { scenario } = store.runs.get(id)
    const series = store.occupationSeries.list(id, metrics)
    const steps = series.length === 0 ? [] : yearSteps(lastStep(scenario.horizonYears))
    return { yearSteps: steps, years: steps.map((step) => yearOfStep(scenario.startYear, step)), series }
  },

  'runs.flows': ({ id }) => {
    const flows = store.flows.get(store.runs.get(id).item.id)
    return { flows: flows === null ? [] : flowsOverHorizon(store.nodes.get(id), flows) }
  },

  'runs.yearlyFlows': ({ id }) => {
    const flows = store.flows.get(store.runs.get(id).item.id)
    return { flows: flows === null ? null : { codes: store.nodes.get(id), ...flows } }
  },

  'runs.careers': ({ id }) => ({ careers: store.careers.get(store.runs.get(id).item.id) }),
})
