import { describe, expect, test } from 'vitest'
import { Streams } from '../../../simulation/random/streams.ts'
import { chiSquareTest, correlation } from './goodness-of-fit.ts'

const outputs = (streams: Streams, step: number, process: number, node: number): number[] => {
  const generator = streams.at(step, process, node)
  return [generator.uniform(), generator.uniform(), generator.uniform(), generator.uniform()]
}

/** First output of every step from −20 to 179, process below 8 and node below 64, in this order. */
const firstOutputs = (streams: Streams): Float64Array => {
  const first = new Float64Array(200 * 8 * 64)
  for (let i = 0; i < first.length; i += 1) {
    first[i] = streams.at((i >> 9) - 20, (i >> 6) & 7, i & 63).uniform53()
  }
  return first
}

describe('streams', () => {
  test('same seeds, step, process and node: the same numbers, whatever was drawn before', () => {
    const streams = new Streams(1, 2)
    const wanted = outputs(streams, -3, 4, 500)
    outputs(streams, 9, 4, 500)
    expect(outputs(streams, -3, 4, 500)).toEqual(wanted)
    expect(outputs(new Streams(1, 2), -3, 4, 500)).toEqual(wanted)
  })

  test('other seeds, their order and their number count, also beyond 32 bits', () => {
    const seeds = [[1, 2], [2, 1], [1], [1, 2, 0], [1 + 2 ** 32, 2], [1, 3], []]
    const first = seeds.map((parts) => outputs(new Streams(...parts), 0, 0, 0).join())
    expect(new Set(first).size).toBe(seeds.length)
  })

  test('no two of many streams share a state', () => {
    const streams = new Streams(42)
    const states = new Set<string>()
    const far = [-(2 ** 31), -1000, 1000, 2 ** 31 - 1]
    const steps = [...Array.from({ length: 100 }, (_, i) => i - 50), ...far]
    for (const step of steps) {
      for (let process = 0; process < 10; process += 1) {
        for (let node = 0; node < 100; node += 1) states.add(outputs(streams, step, process, node).join())
      }
    }
    expect(states.size).toBe(steps.length * 1000)
  })

  test.each([[[1]], [[2, 3]], [[0]], [[]]])('neighbouring streams begin uniformly (seeds %j)', (seeds) => {
    const first = firstOutputs(new Streams(...seeds))
    const cells = 1024
    const observed = new Float64Array(cells)
    const pairs = new Float64Array(cells)
    for (let i = 0; i < first.length; i += 1) {
      observed[Math.floor(first[i] * cells)] += 1
      const next = first[(i + 1) % first.length]
      pairs[Math.floor(first[i] * 32) * 32 + Math.floor(next * 32)] += 1
    }
    const expected = observed.map(() => first.length / cells)
    expect(chiSquareTest(observed, expected)).toBeGreaterThan(1e-4)
    expect(chiSquareTest(pairs, expected)).toBeGreaterThan(1e-4)
  })

  test.each([
    ['node', 1],
    ['process', 64],
    ['step', 512],
  ])('first outputs of streams that differ by one %s are uncorrelated', (_, distance) => {
    const first = firstOutputs(new Streams(3))
    const r = correlation(first.subarray(0, -distance), first.subarray(distance))
    expect(Math.abs(r) * Math.sqrt(first.length)).toBeLessThan(4)
  })

  test('first outputs under neighbouring seeds are uncorrelated', () => {
    const r = correlation(firstOutputs(new Streams(3)), firstOutputs(new Streams(4)))
    expect(Math.abs(r) * Math.sqrt(200 * 8 * 64)).toBeLessThan(4)
  })
})
