import { describe, expect, test } from 'vitest'
import { binomial } from '../../../simulation/random/binomial.ts'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { binomialDistribution, chiSquareTest, goodnessOfFit } from './goodness-of-fit.ts'

describe('the chi-square test of the samplers', () => {
  test('knows the tabled critical values', () => {
    // Two cells, one degree of freedom: 3.8415 is the 5 % point, 10.828 the 0.1 % point.
    const deviation = (statistic: number): number => Math.sqrt((statistic * 500) / 2)
    for (const [statistic, p] of [
      [3.841459, 0.05],
      [10.827566, 0.001],
    ]) {
      const d = deviation(statistic)
      expect(chiSquareTest([500 + d, 500 - d], [500, 500])).toBeCloseTo(p, 6)
    }
    // Eleven cells, ten degrees of freedom: 18.307 is the 5 % point.
    const far = Math.sqrt((18.307038 * 100) / 2)
    const observed = Array.from({ length: 11 }, (_, i) => (i === 0 ? 100 + far : i === 1 ? 100 - far : 100))
    expect(chiSquareTest(observed, Array.from({ length: 11 }, () => 100))).toBeCloseTo(0.05, 6)
  })

  test('finds a probability that is 2 % off', () => {
    const generator = newGenerator(1)
    const draw = (): number => binomial(generator, 140, 0.1)
    expect(goodnessOfFit(draw, 100_000, binomialDistribution(140, 0.1))).toBeGreaterThan(1e-4)
    expect(goodnessOfFit(draw, 100_000, binomialDistribution(140, 0.102))).toBeLessThan(1e-4)
  })

  test('finds a value that cannot be', () => {
    expect(goodnessOfFit(() => 3, 100, binomialDistribution(2, 0.5))).toBe(0)
  })
})
