import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { multinomial } from '../../../simulation/random/multinomial.ts'
import { binomialDistribution, chiSquareTest, correlation } from './goodness-of-fit.ts'

/** One dominant weight, one without weight and many small ones, as in a row of the mobility network. */
const row = Float64Array.from({ length: 30 }, (_, i) => (i === 7 ? 130 : i === 12 ? 0 : 0.2 * (i + 1)))
const total = row.reduce((sum, weight) => sum + weight, 0)

const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0)

/** The p-value of one entry's counts against their binomial distribution. */
const marginalFit = (counts: Float64Array, trials: number, p: number): number => {
  const { first, probabilities } = binomialDistribution(trials, p)
  const observed = new Float64Array(probabilities.length)
  for (const count of counts) observed[count - first] += 1
  return chiSquareTest(
    observed,
    probabilities.map((probability) => probability * counts.length),
  )
}

describe('multinomial', () => {
  test.each([1, 3, 14, 140, 1000, 14_000, 1e6])('%i trials: exact sums, marginals, correlations', (trials) => {
    const generator = newGenerator(trials)
    const draws = 20_000
    const watched = [0, 1, 7, 20, 29]
    const seen = watched.map(() => new Float64Array(draws))
    const out = new Float64Array(30)
    for (let draw = 0; draw < draws; draw += 1) {
      multinomial(generator, trials, row, 0, 30, out)
      if (sum(out) !== trials || out[12] !== 0) throw new Error(`${sum(out)} of ${trials} distributed`)
      watched.forEach((entry, i) => (seen[i][draw] = out[entry]))
    }
    watched.forEach((entry, i) => {
      expect(marginalFit(seen[i], trials, row[entry] / total)).toBeGreaterThan(1e-4)
    })
    for (const [i, j] of [
      [0, 1],
      [2, 4],
      [3, 4],
      [1, 3],
    ]) {
      const p = row[watched[i]] / total
      const q = row[watched[j]] / total
      const expected = -Math.sqrt((p * q) / ((1 - p) * (1 - q)))
      expect(Math.abs(correlation(seen[i], seen[j]) - expected) * Math.sqrt(draws)).toBeLessThan(4.5)
    }
  })

  test.each([1e9, 1e12])('%d trials are all distributed', (trials) => {
    const generator = newGenerator(5)
    const weights = Float64Array.from({ length: 100 }, (_, i) => 10 ** (-i / 5))
    const out = new Float64Array(100)
    for (let draw = 0; draw < 1000; draw += 1) {
      multinomial(generator, trials, weights, 0, 100, out)
      expect(sum(out)).toBe(trials)
      expect(out.every((count) => count >= 0)).toBe(true)
    }
  })

  test('writes only within its range, and counts only the weights there', () => {
    const out = new Float64Array(30).fill(-1)
    multinomial(newGenerator(2), 50, row, 3, 6, out)
    expect(sum(out.subarray(3, 6))).toBe(50)
    expect([...out.subarray(0, 3), ...out.subarray(6)].every((count) => count === -1)).toBe(true)
  })

  test('the unit of the weights does not matter', () => {
    const drawn = (scale: number): Float64Array => {
      const out = new Float64Array(30)
      multinomial(
        newGenerator(3),
        140,
        row.map((weight) => weight * scale),
        0,
        30,
        out,
      )
      return out
    }
    expect(drawn(2 ** -900)).toEqual(drawn(1))
    expect(drawn(2 ** 900)).toEqual(drawn(1))
  })

  test('a single possible entry gets all; no trials give none', () => {
    const out = new Float64Array(3)
    for (const trials of [0, 5, 1e6]) {
      multinomial(newGenerator(4), trials, Float64Array.of(0, 2, 0), 0, 3, out)
      expect([...out]).toEqual([0, trials, 0])
    }
  })

  test('hundreds of small entries', () => {
    const entries = 532
    const weights = Float64Array.from({ length: entries }, (_, i) => 1 + (i % 3))
    const totals = new Float64Array(entries)
    const out = new Float64Array(entries)
    const generator = newGenerator(6)
    for (let draw = 0; draw < 200; draw += 1) {
      multinomial(generator, 1500, weights, 0, entries, out)
      totals.forEach((count, i) => (totals[i] = count + out[i]))
    }
    const all = sum(weights)
    expect(
      chiSquareTest(
        totals,
        weights.map((weight) => (weight / all) * 200 * 1500),
      ),
    ).toBeGreaterThan(1e-4)
  })
})
