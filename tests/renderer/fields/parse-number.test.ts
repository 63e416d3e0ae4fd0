import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../../renderer/fields/parse-number.ts'

describe('numbers as they are typed', () => {
  test.each([
    ['0.7', 0.7],
    [' 1 ', 1],
    ['0', 0],
    [0.25, 0.25],
    ['1e-1', 0.1],
  ])('%j is %j', (typed, value) => {
    expect(parseNumber(typed, { min: 0, max: 1 })).toEqual({ value })
  })

  test.each(['', ' ', '-', 'abc', '1,5', 'Infinity'])('%j is no number', (typed) => {
    expect(parseNumber(typed, { min: 0, max: 1 })).toEqual({ problem: 'not-a-number' })
  })

  test('a share of 1.4 is out of range', () => {
    expect(parseNumber('1.4', { min: 0, max: 1 })).toEqual({ problem: 'out-of-range' })
  })

  test('half a replicate is not a whole one', () => {
    expect(parseNumber('2.5', { min: 1, max: 100, whole: true })).toEqual({ problem: 'not-whole' })
  })
})
