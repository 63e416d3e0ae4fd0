import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { multivariateHypergeometric } from '../../../simulation/random/multivariate-hypergeometric.ts'
import { chiSquareTest, correlation, hypergeometricDistribution } from './goodness-of-fit.ts'

const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0)

/** The p-value of one entry's counts against their hypergeometric distribution. */
const marginalFit = (taken: Float64Array, count: number, others: number, drawn: number): number => {
  const { first, probabilities } = hypergeometricDistribution(count, others, drawn)
  const observed = new Float64Array(probabilities.length)
  for (const k of taken) observed[k - first] += 1
  return chiSquareTest(
    observed,
    probabilities.map((probability) => probability * taken.length),
  )
}

/** One dominant count, one empty, small ones on both sides of 12. */
const counts = Float64Array.from({ length: 30 }, (_, i) => (i === 7 ? 300 : i === 12 ? 0 : i % 16))
const pool = sum(counts)

describe('multivariate hypergeometric', () => {
  test.each([1, 10, pool / 4, pool / 2, pool - 10].map(Math.floor))(
    '%i drawn: sums, marginals and correlations are exact',
    (drawn) => {
      const generator = newGenerator(drawn)
      const draws = 20_000
      const watched = [1, 7, 15, 27, 28]
      const seen = watched.map(() => new Float64Array(draws))
      const out = new Float64Array(30)
      for (let draw = 0; draw < draws; draw += 1) {
        multivariateHypergeometric(generator, drawn, counts, 0, 30, out)
        if (sum(out) !== drawn) throw new Error(`${sum(out)} of ${drawn} drawn`)
        if (out.some((taken, i) => taken < 0 || taken > counts[i])) throw new Error('too many taken')
        watched.forEach((entry, i) => (seen[i][draw] = out[entry]))
      }
      watched.forEach((entry, i) => {
        expect(marginalFit(seen[i], counts[entry], pool - counts[entry], drawn)).toBeGreaterThan(1e-4)
      })
      for (const [i, j] of [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]) {
        const p = counts[watched[i]] / pool
        const q = counts[watched[j]] / pool
        const expected = -Math.sqrt((p * q) / ((1 - p) * (1 - q)))
        expect(Math.abs(correlation(seen[i], seen[j]) - expected) * Math.sqrt(draws)).toBeLessThan(4.5)
      }
    },
  )

  test('large counts: sums and marginals', () => {
    const large = Float64Array.of(2000, 30, 5, 0, 1_000_000, 40_000)
    const drawn = 500_000
    const generator = newGenerator(2)
    const taken = large.map(() => 0)
    const seen = Array.from(large, () => new Float64Array(20_000))
    for (let draw = 0; draw < 20_000; draw += 1) {
      multivariateHypergeometric(generator, drawn, large, 0, 6, taken)
      if (sum(taken) !== drawn) throw new Error(`${sum(taken)} of ${drawn} drawn`)
      taken.forEach((k, i) => (seen[i][draw] = k))
    }
    for (const i of [0, 1, 2, 4, 5]) {
      expect(marginalFit(seen[i], large[i], sum(large) - large[i], drawn)).toBeGreaterThan(1e-4)
    }
  })

  test('a trillion: sums', () => {
    const large = Float64Array.of(1e12, 3e11, 7, 2e12, 1e6)
    const out = new Float64Array(5)
    const generator = newGenerator(4)
    for (let draw = 0; draw < 1000; draw += 1) {
      multivariateHypergeometric(generator, 1.5e12, large, 0, 5, out)
      expect(sum(out)).toBe(1.5e12)
      expect(out.every((taken, i) => taken >= 0 && taken <= large[i])).toBe(true)
    }
  })

  test('none, all, and only within its range', () => {
    const out = new Float64Array(30).fill(-1)
    multivariateHypergeometric(newGenerator(1), 0, counts, 0, 30, out)
    expect(sum(out)).toBe(0)
    multivariateHypergeometric(newGenerator(1), pool, counts, 0, 30, out)
    expect(out).toEqual(counts)
    out.fill(-1)
    multivariateHypergeometric(newGenerator(1), 4, counts, 3, 6, out)
    expect(sum(out.subarray(3, 6))).toBe(4)
    expect([...out.subarray(0, 3), ...out.subarray(6)].every((taken) => taken === -1)).toBe(true)
  })
})
