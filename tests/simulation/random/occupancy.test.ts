import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { occupancy } from '../../../simulation/random/occupancy.ts'
import { goodnessOfFit, momentErrors, type Distribution } from './goodness-of-fit.ts'

/** By throwing the balls in every possible way. */
const enumerated = (balls: number, urns: number): Distribution => {
  const probabilities = new Float64Array(Math.min(balls, urns) + 1)
  const ways = urns ** balls
  for (let way = 0; way < ways; way += 1) {
    const hit = new Set<number>()
    for (let ball = 0; ball < balls; ball += 1) hit.add(Math.floor(way / urns ** ball) % urns)
    probabilities[hit.size] += 1 / ways
  }
  return { first: 0, probabilities }
}

/** Ball by ball: the next one hits an empty urn or not. */
const recursive = (balls: number, urns: number): Distribution => {
  const probabilities = new Float64Array(Math.min(balls, urns) + 1)
  probabilities[0] = 1
  for (let ball = 0; ball < balls; ball += 1) {
    for (let k = probabilities.length - 1; k >= 0; k -= 1) {
      const fresh = k > 0 ? (probabilities[k - 1] * (urns - k + 1)) / urns : 0
      probabilities[k] = (probabilities[k] * k) / urns + fresh
    }
  }
  return { first: 0, probabilities }
}

describe('occupancy', () => {
  test.each([
    [1, 1],
    [3, 1],
    [2, 2],
    [3, 3],
    [5, 3],
    [6, 4],
    [9, 3],
    [12, 2],
  ])('%i balls in %i urns as in every possible way', (balls, urns) => {
    const generator = newGenerator(balls, urns)
    const fit = goodnessOfFit(() => occupancy(generator, balls, urns), 50_000, enumerated(balls, urns))
    expect(fit).toBeGreaterThan(1e-4)
  })

  test.each([
    [14, 9],
    [40, 5],
    [20, 16],
    [25, 16],
    [300, 16],
    [30, 20],
    [22, 64],
    [700, 64],
    [35, 100],
    [140, 85],
    [140, 150],
    [600, 85],
    [25, 256],
    [300, 256],
    [1500, 256],
    [3000, 256],
    [90, 1000],
    [3000, 1000],
    [5000, 1000],
    [9000, 1000],
    [200, 100_000],
    [1400, 3000],
  ])('%i balls in %i urns follow the exact distribution', (balls, urns) => {
    const generator = newGenerator(balls, urns)
    const fit = goodnessOfFit(() => occupancy(generator, balls, urns), 50_000, recursive(balls, urns))
    expect(fit).toBeGreaterThan(1e-4)
  })

  test.each([
    [14_000, 8000],
    [100_000, 200_000],
    [200_000, 30_000],
  ])('%i balls in %i urns have the right mean and variance', (balls, urns) => {
    const generator = newGenerator(3)
    const empty = Math.exp(balls * Math.log1p(-1 / urns))
    const twoEmpty = Math.exp(balls * Math.log1p(-2 / urns))
    const variance = urns * (urns - 1) * twoEmpty + urns * empty - (urns * empty) ** 2
    const errors = momentErrors(() => occupancy(generator, balls, urns), 2000, urns * (1 - empty), variance)
    expect(Math.abs(errors.mean)).toBeLessThan(4)
    expect(Math.abs(errors.variance)).toBeLessThan(4)
  })

  test('no balls hit none; a trillion balls hit all of a thousand urns', () => {
    const generator = newGenerator(1)
    for (const urns of [0, 1, 100, 1e12]) expect(occupancy(generator, 0, urns)).toBe(0)
    expect(occupancy(generator, 1e12, 1000)).toBe(1000)
    expect(occupancy(generator, 1, 1e12)).toBe(1)
  })
})
