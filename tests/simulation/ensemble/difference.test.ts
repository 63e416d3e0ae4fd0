import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOf, shareChances, type Outcome } from '../../../simulation/ensemble/difference.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'

/** A run's outcome from its replicates' values, numbered from 0 unless told otherwise. */
const outcomeOf = (values: number[], replicates = values.map((_, number) => number)): Outcome => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const standardError = values.length > 1 ? Math.sqrt(squares / (values.length - 1) / values.length) : 0
  return { replicates, values, mean, standardError }
}

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const samples = fc.array(amount, { minLength: 1, maxLength: 30 })

describe('the difference of two runs', () => {
  test('is exactly 0, without a band, of a run to itself', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const one = outcomeOf(values)
        const none = { mean: 0, standardError: 0, p05: 0, p25: 0, p50: 0, p75: 0, p95: 0 }
        expect(differenceOf(one, outcomeOf(values), true)).toEqual({ origin: 'paired', pairs: values.length, ...none })
        const old = { ...one, values: null }
        expect(differenceOf(old, old, true)).toEqual({ origin: 'estimated', pairs: 0, ...none })
      }),
    )
  })

  test('is exact where each replicate is shifted by the same, if they met the same chances', () => {
    const luck = [3, -1, 4, 1, -5, 9, 2, 6]
    const found = differenceOf(outcomeOf(luck.map((value) => value + 0.5)), outcomeOf(luck), true)
    expect(found).toMatchObject({ origin: 'paired', pairs: 8, mean: 0.5, standardError: 0, p05: 0.5, p95: 0.5 })
  })

  test('has a narrower band pair by pair than from all pairs, where both meet the same luck', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -0.05, max: 0.05, noNaN: true })), {
          minLength: 12,
          maxLength: 40,
        }),
        (drawn) => {
          const luck = drawn.map(([common], at) => common + (at % 2 === 0 ? 2 : -2))
          const reference = outcomeOf(luck)
          const run = outcomeOf(luck.map((value, at) => value + 1 + drawn[at][1]))
          const paired = differenceOf(run, reference, true)
          const independent = differenceOf(run, reference, false)
          expect(independent.origin).toBe('independent')
          expect(paired.p95 - paired.p05).toBeLessThan(independent.p95 - independent.p05)
          expect(paired.standardError).toBeLessThan(independent.standardError)
          expect(paired.mean).toBeCloseTo(independent.mean, 9)
        },
      ),
    )
  })

  test('has ordered quantiles, turns its sign with the order of the runs, and its mean is that of the means', () => {
    fc.assert(
      fc.property(samples, samples, fc.boolean(), (a, b, arePaired) => {
        const [one, other] = [outcomeOf(a), outcomeOf(b)]
        const found = differenceOf(one, other, arePaired)
        const turned = differenceOf(other, one, arePaired)
        const { p05, p25, p50, p75, p95 } = found
        const ordered = [p05, p25, p50, p75, p95]
        expect(ordered).toEqual(ordered.toSorted((x, y) => x - y))
        expect(turned.mean).toBeCloseTo(-found.mean, 4)
        expect(turned.p05).toBeCloseTo(-found.p95, 4)
        expect(turned.pairs).toBe(found.pairs)
        if (!arePaired) expect(found.mean).toBeCloseTo(one.mean - other.mean, 4)
      }),
    )
  })

  test('pairs the replicates that both runs have, and counts all pairs where there are none', () => {
    const run = outcomeOf([10, 20, 30], [0, 2, 3])
    const reference = outcomeOf([1, 2, 3], [0, 1, 3])
    expect(differenceOf(run, reference, true)).toMatchObject({ origin: 'paired', pairs: 2, mean: (9 + 27) / 2 })
    expect(differenceOf(run, outcomeOf([1], [7]), true)).toMatchObject({ origin: 'independent', pairs: 3, mean: 19 })
    expect(differenceOf(run, reference, false)).toMatchObject({ origin: 'independent', pairs: 9, mean: 18 })
  })

  test('of many replicates rests on evenly spread pairs that give the band of all of them', () => {
    const values = Array.from({ length: 1000 }, (_, r) => Math.sin(r * 12.9898) * 3)
    const others = Array.from({ length: 900 }, (_, r) => Math.sin(r * 78.233 + 1))
    const found = differenceOf(outcomeOf(values), outcomeOf(others), false)
    expect(found.pairs).toBeLessThanOrEqual(10_000)
    const all = Float64Array.from(values.flatMap((value) => others.map((other) => value - other))).sort()
    expect(Math.abs(found.p95 - all[Math.round(0.95 * all.length)])).toBeLessThan(0.1)
    expect(Math.abs(found.p05 - all[Math.round(0.05 * all.length)])).toBeLessThan(0.1)
  })

  test('is estimated from standard errors where a run kept no replicates', () => {
    const old = { ...outcomeOf([1, 2, 3, 4]), values: null }
    const found = differenceOf(old, outcomeOf([10]), true)
    const deviation = Math.sqrt(5 / 3)
    expect(found).toMatchObject({ origin: 'estimated', pairs: 0, mean: -7.5 })
    expect(found.p95 - found.mean).toBeCloseTo(1.6449 * deviation, 3)
    expect(found.p50 - found.p25).toBeCloseTo(0.6745 * deviation, 3)
  })
})

describe('two runs share their chances', () => {
  const chancesOf = (engine: object, exposure: object = {}, datasetHash = 'abc') => ({
    datasetHash,
    scenario: parseScenario({ name: 'chances', engine, exposure }),
  })
  const base = chancesOf({ kind: 'agents', workersPerAgent: 100, seed: 7, replicates: 5 })

  test('with seed, engine, sample, dataset and draws of the exposure alike, whatever else differs', () => {
    expect(shareChances(base, chancesOf({ kind: 'agents', workersPerAgent: 100, seed: 7, replicates: 90 }))).toBe(true)
    expect(shareChances(base, chancesOf({ kind: 'agents', workersPerAgent: 100, seed: 8 }))).toBe(false)
    expect(shareChances(base, chancesOf({ kind: 'agents', workersPerAgent: 10, seed: 7 }))).toBe(false)
    expect(shareChances(base, chancesOf({ kind: 'meanfield', workersPerAgent: 100, seed: 7 }))).toBe(false)
    expect(shareChances(base, chancesOf({ seed: 7 }, { drawIntervals: true }))).toBe(false)
    expect(shareChances(base, { ...base, datasetHash: 'def' })).toBe(false)
  })

  test('of the mean field, whose draws know no sample', () => {
    const drawn = (workersPerAgent: number) =>
      chancesOf({ kind: 'meanfield', seed: 7, workersPerAgent }, { drawIntervals: true })
    expect(shareChances(drawn(1), drawn(100))).toBe(true)
  })
})
