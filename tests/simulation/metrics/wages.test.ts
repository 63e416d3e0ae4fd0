import { describe, expect, test } from 'vitest'
import { wageDistributions } from '../../../simulation/metrics/wages.ts'
import { ONE_ROLE, smallMarket } from './market.ts'

const HEADER = 'code,title,employment,wage_mean,wage_p10,wage_p25,wage_median,wage_p75,wage_p90'
const KNOWN = 'a,A,60,40750,20000,26000,36000,50000,70000'

const marketWith = (a: string, b: string, more: Record<string, string[]> = {}) =>
  wageDistributions(smallMarket({ 'occupations.csv': [HEADER, a, b], ...more }))

describe('the distribution of wages in an occupation', () => {
  test('is linear between the percentiles and below them, and reaches up to the published mean', () => {
    const { at } = marketWith(KNOWN, 'b,B,40,,,,,,')
    expect(at(0, 0.1)).toBeCloseTo(20_000, 6)
    expect(at(0, 0.375)).toBeCloseTo(31_000, 6)
    expect(at(0, 0.9)).toBeCloseTo(70_000, 6)
    expect(at(0, 0)).toBeCloseTo(16_000, 6)
    // Up to the 90th percentile a mean of 32,750; the last tenth must earn 80,000 to make it 40,750.
    expect(at(0, 0.95)).toBeCloseTo(80_000, 6)
    expect(at(0, 1)).toBeCloseTo(90_000, 6)
  })

  test('keeps the published mean over its twentieths', () => {
    const { at } = marketWith(KNOWN, 'b,B,40,,,,,,')
    const twentieths = Array.from({ length: 20 }, (_, k) => at(0, (k + 0.5) / 20) ?? NaN)
    expect(twentieths.reduce((sum, wage) => sum + wage, 0) / 20).toBeCloseTo(40_750, 6)
  })

  test('never falls above the highest percentile, where the published mean is too low for them', () => {
    const { at } = marketWith('a,A,60,38000,20000,26000,36000,50000,70000', 'b,B,40,,,,,,')
    expect([at(0, 0.95), at(0, 1)]).toEqual([70_000, 70_000])
  })

  test('never goes below zero under the lowest percentile', () => {
    const { at } = marketWith('a,A,60,38000,1000,10000,36000,50000,70000', 'b,B,40,,,,,,')
    expect(at(0, 0)).toBe(0)
    expect(at(0, 0.05)).toBe(500)
  })

  test('is one wage for all, the mean, without percentiles; unknown without any wage', () => {
    const { at } = marketWith('a,A,60,38000,,,,,', 'b,B,40,,,,,,')
    expect([at(0, 0), at(0, 0.5), at(0, 1)]).toEqual([38_000, 38_000, 38_000])
    expect(at(1, 0.5)).toBeNull()
  })
})

describe('the distribution of wages in a new role', () => {
  const roleAt = (wageMean: string) => ({
    ...ONE_ROLE,
    'new_roles.csv': ['id,title,weight,wage_mean', `r,R,1,${wageMean}`],
  })

  test('has the shape of its feeders, weighted, at its own mean', () => {
    // A quarter 40,750 spread as above, three quarters 20,000 for all: a mean of 25,187.50, here doubled.
    const { at } = marketWith(KNOWN, 'b,B,40,20000,,,,,', roleAt('50375'))
    expect(at(2, 0.375)).toBeCloseTo(2 * (0.25 * 31_000 + 0.75 * 20_000), 6)
    expect(at(2, 1)).toBeCloseTo(2 * (0.25 * 90_000 + 0.75 * 20_000), 6)
  })

  test('has the mean of its feeders, where it has none of its own', () => {
    const { at } = marketWith(KNOWN, 'b,B,40,20000,,,,,', roleAt(''))
    expect(at(2, 0.375)).toBeCloseTo(0.25 * 31_000 + 0.75 * 20_000, 6)
  })

  test('follows those feeders whose wages are known, and else pays all the same', () => {
    expect(marketWith(KNOWN, 'b,B,40,,,,,,', roleAt('')).at(2, 0.375)).toBeCloseTo(31_000, 6)
    expect(marketWith('a,A,60,,,,,,', 'b,B,40,,,,,,', roleAt('50000')).at(2, 0.9)).toBe(50_000)
    expect(marketWith('a,A,60,,,,,,', 'b,B,40,,,,,,', roleAt('')).at(2, 0.9)).toBeNull()
  })
})
