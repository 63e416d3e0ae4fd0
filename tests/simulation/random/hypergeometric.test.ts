import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { hypergeometric } from '../../../simulation/random/hypergeometric.ts'
import { goodnessOfFit, hypergeometricDistribution, momentErrors } from './goodness-of-fit.ts'

const DRAWS = 50_000

/** Smallest group on both sides of the switch at 16, in every role; then larger ones. */
const cases = [
  ...[1, 2, 5, 15, 16, 17, 18, 25].flatMap((few) => [
    [few, 100, 50],
    [100, few, 50],
    [60, 70, few],
    [60, 70, 130 - few],
    [few, few, few],
    [few, 2 * few, few],
  ]),
  [17, 20, 18],
  [40, 41, 40],
  [50, 90, 70],
  [300, 100, 250],
  [100, 10_000, 1000],
  [1000, 1_000_000, 1000],
  [1000, 10_000_000, 1000],
  [500, 520, 511],
  [505, 520, 511],
  [3000, 9000, 6000],
  [9000, 3000, 11_000],
  [100_000, 200_000, 150_000],
  [2_000_000, 3_000_000, 1_000_000],
]

describe('hypergeometric', () => {
  test.each(cases)('%i marked, %i others, %i drawn: the exact distribution', (marked, others, drawn) => {
    const generator = newGenerator(marked, others, drawn)
    expect(
      goodnessOfFit(
        () => hypergeometric(generator, marked, others, drawn),
        DRAWS,
        hypergeometricDistribution(marked, others, drawn),
      ),
    ).toBeGreaterThan(1e-4)
  })

  test.each([
    [20, 60, 30],
    [200, 600, 300],
  ])('%i marked, %i others, %i drawn: rejection is exact everywhere', (marked, others, drawn) => {
    const generator = newGenerator(marked)
    const draw = (): number => hypergeometric(generator, marked, others, drawn)
    const distribution = hypergeometricDistribution(marked, others, drawn)
    expect(goodnessOfFit(draw, 2_000_000, distribution)).toBeGreaterThan(1e-4)
  })

  test.each([
    [1e9, 3e9, 2e9],
    [3e9, 1e9, 3.5e9],
    [1e12, 1e12, 1e12],
    [1e12, 2e12, 5e6],
    [5e6, 2e12, 1e12],
    [1e12, 1e7, 5e11],
  ])('%d marked, %d others, %d drawn have the right mean and variance', (marked, others, drawn) => {
    const generator = newGenerator(8)
    const all = marked + others
    const mean = drawn * (marked / all)
    const variance = (mean * (others / all) * (all - drawn)) / (all - 1)
    const errors = momentErrors(() => hypergeometric(generator, marked, others, drawn), DRAWS, mean, variance)
    expect(Math.abs(errors.mean)).toBeLessThan(4)
    expect(Math.abs(errors.variance)).toBeLessThan(4)
  })

  test('none, all and the forced are certain', () => {
    const generator = newGenerator(1)
    expect(hypergeometric(generator, 0, 50, 20)).toBe(0)
    expect(hypergeometric(generator, 50, 0, 20)).toBe(20)
    expect(hypergeometric(generator, 50, 60, 0)).toBe(0)
    expect(hypergeometric(generator, 50, 60, 110)).toBe(50)
    expect(hypergeometric(generator, 0, 0, 0)).toBe(0)
    expect(hypergeometric(generator, 1e12, 1, 1e12 + 1)).toBe(1e12)
  })
})
