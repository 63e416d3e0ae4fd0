import { describe, expect, test } from 'vitest'
import { binomial } from '../../../simulation/random/binomial.ts'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { binomialDistribution, goodnessOfFit, momentErrors } from './goodness-of-fit.ts'

const DRAWS = 50_000

/** Means on both sides of the switch from inversion to rejection at 10, and far from it. */
const cases = [1, 2, 5, 19, 20, 21, 25, 140, 1000, 14_000, 1_000_000].flatMap((trials) =>
  [0.003, 0.5, 2, 9.5, 9.999, 10, 10.5, 13, 30, 70, 400, 5000, 300_000]
    .map((mean) => mean / trials)
    .filter((p) => p <= 0.5)
    .flatMap((p) => [
      { trials, p },
      { trials, p: 1 - p },
    ]),
)

describe('binomial', () => {
  test.each(cases)('$trials trials of $p follow the exact distribution', ({ trials, p }) => {
    const generator = newGenerator(trials, Math.round(p * 1e9))
    expect(
      goodnessOfFit(() => binomial(generator, trials, p), DRAWS, binomialDistribution(trials, p)),
    ).toBeGreaterThan(1e-4)
  })

  test.each([
    [21, 0.48],
    [140, 0.1],
    [140, 0.45],
    [100_000, 0.3],
  ])('%i trials of %d: rejection takes neither too many nor too few anywhere', (trials, p) => {
    const generator = newGenerator(trials)
    const draw = (): number => binomial(generator, trials, p)
    expect(goodnessOfFit(draw, 4_000_000, binomialDistribution(trials, p))).toBeGreaterThan(1e-4)
  })

  test.each([
    [1e9, 1e-10],
    [1e9, 9e-9],
    [1e9, 1.1e-8],
    [1e9, 0.016],
    [1e9, 0.7],
    [1e12, 5e-12],
    [1e12, 1e-11],
    [1e12, 1e-6],
    [1e12, 0.016],
    [1e12, 0.5],
    [1e12, 1 - 2 ** -30],
    [1e15, 0.25],
  ])('%d trials of %d have the right mean and variance', (trials, p) => {
    const generator = newGenerator(8)
    const variance = trials * p * (1 - p)
    const errors = momentErrors(() => binomial(generator, trials, p), DRAWS, trials * p, variance)
    expect(Math.abs(errors.mean)).toBeLessThan(4)
    // The square of a rare count varies more than that of a normal number: by 1 + 1/(2·variance).
    expect(Math.abs(errors.variance)).toBeLessThan(4 * Math.sqrt(1 + 1 / (2 * variance)))
  })

  test('a trillion rare events are Poisson', () => {
    const generator = newGenerator(9)
    for (const mean of [0.2, 4, 12, 60]) {
      const draw = (): number => binomial(generator, 1e12, mean / 1e12)
      expect(goodnessOfFit(draw, DRAWS, binomialDistribution(1e12, mean / 1e12))).toBeGreaterThan(1e-4)
    }
  })

  test('nothing tried, nothing gained; impossible and certain successes', () => {
    const generator = newGenerator(1)
    expect(binomial(generator, 0, 0.3)).toBe(0)
    expect(binomial(generator, 0, 1)).toBe(0)
    for (const trials of [1, 30, 1e12]) {
      for (const p of [0, -0.1]) expect(binomial(generator, trials, p)).toBe(0)
      for (const p of [1, 1.1]) expect(binomial(generator, trials, p)).toBe(trials)
    }
  })

  test('equal seeds give equal bits', () => {
    const draws = (): number[] => {
      const generator = newGenerator(3, 4)
      return Array.from({ length: 1000 }, (_, i) => binomial(generator, (i * 7919) % 10_007, (i % 101) / 100))
    }
    expect(draws()).toEqual(draws())
  })
})
