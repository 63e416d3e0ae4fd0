import { expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { chiSquareTest } from './goodness-of-fit.ts'

test('a seed gives the same stream in every version, since trained classifiers depend on it', () => {
  const generator = newGenerator(1, 2, 3)
  const words = Array.from({ length: 4 }, () => generator.uniform() * 2 ** 32)
  expect(words).toEqual([2317548428, 740514571, 2498101926, 1840613051])
  const other = newGenerator(2023)
  expect(Array.from({ length: 3 }, () => other.below(1000))).toEqual([169, 870, 43])
})

test('uniform53 is uniform in its highest, middle and lowest bits, and below 1', () => {
  const generator = newGenerator(7)
  const draws = 256_000
  let highest = 0
  const observed = [0, 19, 45].map(() => new Float64Array(256))
  for (let i = 0; i < draws; i += 1) {
    const u = generator.uniform53()
    highest = Math.max(highest, u)
    observed[0][Math.floor(u * 2 ** 8)] += 1
    observed[1][Math.floor(u * 2 ** 27) % 256] += 1
    observed[2][(u * 2 ** 53) % 256] += 1
  }
  expect(highest).toBeLessThan(1)
  const expected = Float64Array.from({ length: 256 }, () => draws / 256)
  for (const counts of observed) expect(chiSquareTest(counts, expected)).toBeGreaterThan(1e-4)
})

test('a restarted generator forgets its past', () => {
  const generator = newGenerator(5)
  const restarted = (): number[] => {
    generator.restart(1, -2, 3, 2 ** 31)
    return [generator.uniform(), generator.uniform53(), generator.uniform()]
  }
  const first = restarted()
  generator.uniform()
  expect(restarted()).toEqual(first)
})
