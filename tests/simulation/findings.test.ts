import { beforeAll, describe, expect, test } from 'vitest'
import { loadDatasetFolder } from '../../main/datasets/folder.ts'
import { networkFromEdges } from '../../simulation/dataset/network.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { buildModel, type Model } from '../../simulation/model/model.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../simulation/scenario/schema.ts'
import { STEPS_PER_YEAR } from '../../simulation/scenario/time.ts'
import { runAgents, runMeanfield, sumAt, unemploymentRateAt } from '../helpers/run.ts'

/** Findings of del Rio-Chanona et al. (2021), sections 4 and 5, on the bundled labour market. */
describe('the published findings', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = (await loadDatasetFolder('data/us-2023')).dataset
  })

  const modelOf = (scenario: Omit<ScenarioInput, 'name'>, market = dataset): Model =>
    buildModel(
      market,
      parseScenario({
        name: 'finding',
        exposure: { source: 'eloundou-people' },
        substitutionShare: 1,
        reinstatement: { share: 1, newRoleShare: 0 },
        engine: { workersPerAgent: 1 },
        ...scenario,
      }),
    )

  /** Demand that swings around D0 by the given share, as in a business cycle. */
  const cycling = (model: Model, amplitude: number, years: number): Model => {
    const demand = model.target.demand.map((_, at) => {
      const elapsed = Math.floor(at / model.nodes) / STEPS_PER_YEAR
      return model.baselineDemand[at % model.nodes] * (1 + amplitude * Math.sin((2 * Math.PI * elapsed) / years))
    })
    return { ...model, target: { ...model.target, demand } }
  }

  test('the Beveridge curve loops counter-clockwise through a business cycle', () => {
    const years = 10
    const model = cycling(modelOf({ horizonYears: 2 * years, adoption: { default: { ceiling: 0 } } }), 0.02, years)
    for (const run of [runMeanfield(model), runAgents(model, [1])]) {
      const path = Array.from({ length: run.steps }, (_, t) => {
        const vacancies = sumAt(run, run.vacancies, t)
        return { u: unemploymentRateAt(run, t), v: vacancies / (vacancies + sumAt(run, run.employment, t)) }
      })
      // The second cycle, free of the way into it; a closed path around its area counter-clockwise has a positive sum.
      const cycle = path.slice(Math.round(years * STEPS_PER_YEAR))
      const area = cycle.reduce((sum, { u, v }, t) => {
        const next = cycle[(t + 1) % cycle.length]
        return sum + (u * next.v - next.u * v) / 2
      }, 0)
      const extent = (values: number[]): number => Math.max(...values) - Math.min(...values)
      expect(area).toBeGreaterThan(0.05 * extent(cycle.map(({ u }) => u)) * extent(cycle.map(({ v }) => v)))
      // Along the curve unemployment and vacancies go opposite ways.
      const mean = (pick: (at: { u: number; v: number }) => number): number =>
        cycle.reduce((sum, at) => sum + pick(at), 0) / cycle.length
      expect(mean(({ u, v }) => u * v)).toBeLessThan(mean(({ u }) => u) * mean(({ v }) => v))
    }
  })

  test('the structure of the network raises long-term unemployment where work is automated', () => {
    const size = dataset.occupations.length
    const complete = networkFromEdges(
      size,
      Array.from({ length: size * size }, (_, at) => ({
        from: Math.floor(at / size),
        to: at % size,
        probability: 1 / size,
      })),
    )
    const automation = { horizonYears: 25, adoption: { default: { durationYears: 15 } } }
    const longTermRate = (market: Dataset): number => {
      const model = modelOf(automation, market)
      const run = runMeanfield(model)
      const last = model.target.demand.subarray((model.target.steps - 1) * model.nodes)
      // The fifth of occupations that lose most of their demand.
      const losers = Array.from({ length: size }, (_, i) => i)
        .sort((a, b) => last[a] / model.baselineDemand[a] - last[b] / model.baselineDemand[b])
        .slice(0, Math.round(size / 5))
      let longTerm = 0
      let force = 0
      for (let t = 0; t < run.steps; t++) {
        for (const i of losers) {
          longTerm += run.longTermUnemployment[t * run.nodes + i]
          force += run.unemployment[t * run.nodes + i] + run.employment[t * run.nodes + i]
        }
      }
      return longTerm / force
    }
    expect(longTermRate(dataset)).toBeGreaterThan(1.1 * longTermRate({ ...dataset, mobility: complete }))
  })

  test('faster adoption raises the peak of unemployment', () => {
    const peaks = [5, 10, 20, 30].map((durationYears) => {
      const run = runMeanfield(modelOf({ horizonYears: 35, adoption: { default: { durationYears } } }))
      return Math.max(...Array.from({ length: run.steps }, (_, t) => unemploymentRateAt(run, t)))
    })
    expect(peaks).toEqual(peaks.toSorted((a, b) => b - a))
    expect(peaks[0]).toBeGreaterThan(peaks[3] * 1.05)
  })
})
