import { describe, expect, test } from 'vitest'
import { assumedExposure } from '../../../simulation/demand/exposure.ts'
import { drawExposure, intervalWarnings } from '../../../simulation/demand/exposure-draw.ts'
import type { Dataset } from '../../../simulation/dataset/types.ts'
import { buildModel } from '../../../simulation/model/model.ts'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const EVERY = 4

/** A market whose exposures all have an interval of ±0.1, but one. */
const market = (): Dataset => {
  const dataset = randomDataset(12, { occupations: 40 })
  const table = dataset.exposure.get('random')
  if (table === undefined) throw new Error('the made-up market has a source')
  const beta = table.e1.map((e1, i) => e1 + table.e2[i] / 2)
  const interval = {
    low: beta.map((value) => Math.max(0, value - 0.1)),
    high: beta.map((value) => Math.min(1, value + 0.1)),
    intervalKnown: new Uint8Array(40).fill(1, 1),
  }
  return { ...dataset, exposure: new Map([['random', { ...table, ...interval }]]) }
}

const scenario = parseScenario({
  name: 'draws',
  exposure: { source: 'random', drawIntervals: true, overrides: { o3: { e1: 0.3, e2: 0.3 } } },
})

describe('draws of the exposure', () => {
  const dataset = market()
  const assumed = assumedExposure(dataset, scenario)
  const draws = Array.from({ length: 2000 }, (_, seed) => drawExposure(dataset, scenario, assumed, newGenerator(seed)))
  const betaOf = ({ e1, e2 }: { e1: Float64Array; e2: Float64Array }, i: number): number => e1[i] + e2[i] / 2

  test('lie in the interval nine times in ten, and stay shares', () => {
    let inside = 0
    let all = 0
    const table = dataset.exposure.get('random')
    for (const draw of draws) {
      for (let i = 1; i < 40; i += EVERY) {
        expect(Math.min(draw.e1[i], draw.e2[i])).toBeGreaterThanOrEqual(0)
        expect(draw.e1[i] + draw.e2[i]).toBeLessThanOrEqual(1 + 1e-12)
        const [low, high] = [table?.low[i] ?? 0, table?.high[i] ?? 0]
        // An interval cut off at 0 or 1 holds its side whole.
        if (low === 0 || high === 1) continue
        all += 1
        if (betaOf(draw, i) >= low && betaOf(draw, i) <= high) inside += 1
      }
    }
    expect(inside / all).toBeGreaterThan(0.88)
    expect(inside / all).toBeLessThan(0.92)
  })

  test('have a part of their error in common', () => {
    const deviations = draws.map((draw) => [1, 2].map((i) => betaOf(draw, i) - betaOf(assumed, i)))
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    const [a, b] = [0, 1].map((k) => deviations.map((pair) => pair[k]))
    const covariance = mean(a.map((value, k) => (value - mean(a)) * (b[k] - mean(b))))
    const spread = (values: number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))
    expect(covariance / spread(a) / spread(b)).toBeGreaterThan(0.06)
    expect(covariance / spread(a) / spread(b)).toBeLessThan(0.22)
  })

  test('leave overrides and what has no interval as they are, and say how many have none', () => {
    for (const draw of draws.slice(0, 20)) {
      expect([draw.e1[3], draw.e2[3]]).toEqual([0.3, 0.3])
      expect([draw.e1[0], draw.e2[0]]).toEqual([assumed.e1[0], assumed.e2[0]])
    }
    expect(intervalWarnings(dataset, scenario)).toEqual([{ code: 'no-intervals', source: 'random', occupations: 1 }])
  })

  test('differ from replicate to replicate and repeat with the seed', () => {
    const demand = (replicate: number): Float64Array => buildModel(dataset, scenario, replicate).target.demand
    expect(demand(1)).toEqual(demand(1))
    expect(demand(1)).not.toEqual(demand(2))
  })
})
