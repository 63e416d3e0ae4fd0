import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAddedOccupations } from '../../../simulation/dataset/added-occupations.ts'
import { edgesOf, withNewRoles } from '../../../simulation/dataset/network.ts'
import type { Dataset } from '../../../simulation/dataset/types.ts'
import { runReplicate } from '../../../simulation/ensemble/replicate.ts'
import { meanfield } from '../../../simulation/meanfield/engine.ts'
import { measure } from '../../../simulation/metrics/measure.ts'
import { simulatePair } from '../../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../../simulation/scenario/schema.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

type Added = NonNullable<ScenarioInput['addedOccupations']>[number]

/** An occupation with the same exposure as the one it is split off from. */
const neutral = (dataset: Dataset, code: string, like: string, share: number): Added => {
  const i = dataset.occupations.findIndex((occupation) => occupation.code === like)
  const table = dataset.exposure.get('random')
  const { employment } = dataset.occupations[i]
  return { code, title: code, like, employment: employment * share, e1: table?.e1[i] ?? 0, e2: table?.e2[i] ?? 0 }
}

/** Values of a split run's nodes, those of parts added up to what they were parts of. */
const together = ({ origins, nodes }: Model, values: Float64Array, nodesBefore: number): Float64Array => {
  const out = new Float64Array((values.length / nodes) * nodesBefore)
  values.forEach((value, at) => (out[Math.floor(at / nodes) * nodesBefore + origins[at % nodes]] += value))
  return out
}

/** The greatest difference, relative where the value is above `least`. */
const worstOf = (actual: ArrayLike<number>, expected: ArrayLike<number>, least: number): number => {
  let worst = Math.abs(actual.length - expected.length)
  for (let at = 0; at < expected.length; at++) {
    const difference = Math.abs(actual[at] - expected[at]) / Math.max(least, Math.abs(expected[at]))
    worst = Number.isFinite(difference) ? Math.max(worst, difference) : Infinity
  }
  return worst
}

const PER_NODE = ['demand', 'employment', 'unemployment', 'vacancies', 'longTermUnemployment', 'displaced', 'hires'] as const

const share = fc.double({ min: 0, max: 1, noNaN: true })

const anyMarket = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  newRoles: fc.integer({ min: 0, max: 3 }),
  parts: fc.array(fc.record({ of: fc.integer({ min: 0, max: 7 }), share: fc.double({ min: 0.001, max: 0.33, noNaN: true }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  baselineGrowth: fc.constantFrom('none' as const, 'projections' as const),
  reinstatement: fc.record({ share, newRoleShare: share, newRoleMobility: share }),
  durationYears: fc.double({ min: 0.2, max: 30, noNaN: true }),
  substitutionShare: share,
  adjustmentRate: share,
  longTermSteps: fc.integer({ min: 1, max: 8 }),
  seatsPerYear: fc.constantFrom(0, 2000, 20_000),
})

describe('an occupation split off from another', () => {
  test('with the same exposure changes nothing at any step, whatever the market and the scenario', () => {
    fc.assert(
      fc.property(anyMarket, ({ seed, newRoles, parts, durationYears, adjustmentRate, longTermSteps, seatsPerYear, ...levers }) => {
        const dataset = randomDataset(seed, { occupations: 8, industries: 3, newRoles })
        const given: ScenarioInput = {
          name: 'any',
          horizonYears: 6,
          exposure: { source: 'random' },
          adoption: { default: { durationYears } },
          ...levers,
          frictions: { warmupSteps: 30, adjustmentRate, longTermSteps },
          retraining: { seatsPerYear, startYear: 2026, months: 6 },
        }
        const addedOccupations = parts.map((part, a) => neutral(dataset, `a${a}`, `o${part.of}`, part.share))
        const whole = buildModel(dataset, parseScenario(given))
        const split = buildModel(dataset, parseScenario({ ...given, addedOccupations }))
        const [expected, actual] = [whole, split].map((model) => simulatePair(meanfield(model), model, { includeWarmup: true }))
        for (const run of ['scenario', 'baseline'] as const) {
          for (const name of PER_NODE) {
            const values = together(split, actual[run][name], whole.nodes)
            expect(worstOf(values, expected[run][name], 1), `${run} ${name}`).toBeLessThan(1e-9)
          }
        }
        const measured = new Map(measure(split, actual).map((one) => [`${one.metric} ${one.dimension} ${one.key}`, one]))
        for (const { metric, dimension, key, scenario } of measure(whole, expected)) {
          const one = measured.get(`${metric} ${dimension} ${key}`)
          const isSplit = dimension === 'occupation' && parts.some(({ of }) => key === `o${of}`)
          if (isSplit) continue
          expect(worstOf(one?.scenario ?? [], scenario, 1e-3), `${metric} ${dimension} ${key}`).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('may take all the people of the other', () => {
    const dataset = randomDataset(3, { occupations: 6, newRoles: 1 })
    const given = { name: 'a', exposure: { source: 'random' }, retraining: { seatsPerYear: 1000 } }
    const addedOccupations = [neutral(dataset, 'all', 'o0', 1)]
    const [whole, split] = [given, { ...given, addedOccupations }].map((one) => buildModel(dataset, parseScenario(one)))
    const [expected, actual] = [whole, split].map((model) => simulatePair(meanfield(model), model).scenario)
    expect(worstOf(together(split, actual.employment, whole.nodes), expected.employment, 1)).toBeLessThan(1e-9)
    expect(worstOf(together(split, actual.unemployment, whole.nodes), expected.unemployment, 1)).toBeLessThan(1e-9)
  })

  test('takes over everything but what it states, and its people are no longer the other’s', () => {
    const dataset = randomDataset(4, { occupations: 5, industries: 2, newRoles: 2 })
    const { wages, employment } = dataset.occupations[0]
    const added = { code: 'a', title: 'Prompt writer', like: 'o0', employment: employment / 4, e1: 0.3, e2: 0.6, automation: 0.9 }
    const scenario = parseScenario({ name: 'a', addedOccupations: [{ ...added, wageMean: 2 * (wages?.mean ?? 0) }] })
    const split = withAddedOccupations(dataset, scenario)
    expect(split.occupations.map(({ code }) => code)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'a'])
    expect(split.occupations[0].employment).toBeCloseTo((employment * 3) / 4, 9)
    expect(split.occupations[5].wages?.quantiles[2].wage).toBeCloseTo(2 * (wages?.quantiles[2].wage ?? 0), 6)
    expect(split.occupations[5]).toMatchObject({ major: dataset.occupations[0].major, employment: employment / 4 })
    expect([...split.industryShares.subarray(10)]).toEqual([...split.industryShares.subarray(0, 2)])
    expect(split.exposure.get('random')?.e1[5]).toBe(0.3)
    expect(split.exposure.get('random')?.automation[5]).toBe(0.9)
    expect(split.exposure.get('random')?.intervalKnown[5]).toBe(0)
    const weights = split.newRoles[0].feeders.map(({ occupation, weight }) => [occupation, Number(weight.toFixed(9))])
    expect(weights).toEqual([[0, 0.5], [5, 0.166666667], [3, 0.333333333]])
  })

  test('its rows and columns of the network still are shares of those who leave', () => {
    const dataset = randomDataset(5, { occupations: 7, newRoles: 2 })
    const addedOccupations = ['o1', 'o1', 'o4'].map((like, a) => neutral(dataset, `a${a}`, like, 0.3))
    const split = withAddedOccupations(dataset, parseScenario({ name: 'a', addedOccupations }))
    for (const network of [split.mobility, withNewRoles(split.mobility, split.newRoles, 0.3)]) {
      const sums = new Float64Array(network.size)
      for (const { from, probability } of edgesOf(network)) sums[from] += probability
      for (const sum of sums) expect(sum).toBeCloseTo(1, 12)
    }
    const { network } = buildModel(dataset, parseScenario({ name: 'a', exposure: { source: 'random' }, addedOccupations }))
    const rows = new Float64Array(network.size)
    for (const { from, probability } of edgesOf(network)) rows[from] += probability
    for (const sum of rows) expect(sum).toBeCloseTo(1, 12)
  })

  test('loses more people the more exposed it is, at the cost of nobody it was split off from', () => {
    const dataset = randomDataset(6, { occupations: 6 })
    const displacedAt = (e1: number): number => {
      const addedOccupations = [{ ...neutral(dataset, 'a', 'o2', 0.5), e1, e2: 0 }]
      const scenario = { name: 'a', exposure: { source: 'random' }, substitutionShare: 1, reinstatement: { share: 0 }, addedOccupations }
      const model = buildModel(dataset, parseScenario({ ...scenario, engine: { kind: 'meanfield' } }))
      const { quantities, values } = runReplicate(model, 0)
      let offset = 0
      for (const { metric, dimension, key, length, hasBaseline } of quantities) {
        if (metric === 'cumulative_displaced_workers' && dimension === 'occupation' && key === 'a') return values[offset + length - 1]
        offset += hasBaseline ? 2 * length : length
      }
      return NaN
    }
    expect(displacedAt(0.9)).toBeGreaterThan(displacedAt(0.5))
    expect(displacedAt(0.5)).toBeGreaterThan(displacedAt(0))
  })

  test('has its own exposure whatever the source, unless an override says otherwise', () => {
    const dataset = randomDataset(7, { occupations: 4 })
    const addedOccupations = [{ ...neutral(dataset, 'a', 'o1', 0.2), e1: 0.25, e2: 0.5 }]
    const warned = buildModel(
      dataset,
      parseScenario({ name: 'a', exposure: { source: 'random', drawIntervals: true }, addedOccupations }),
    )
    const without = buildModel(dataset, parseScenario({ name: 'a', exposure: { source: 'random', drawIntervals: true } }))
    expect(warned.warnings).toEqual(without.warnings)
    const overridden = parseScenario({
      name: 'a',
      exposure: { source: 'random', overrides: { a: { e1: 0, e2: 0 } } },
      reinstatement: { share: 0 },
      addedOccupations,
    })
    const { target, baselineDemand, nodes } = buildModel(dataset, overridden)
    expect(target.demand[(target.steps - 1) * nodes + 4]).toBeCloseTo(baselineDemand[4], 6)
  })
})
