import { expect, test } from 'vitest'
import { timeLeft } from '../../../renderer/pages/batches/time-left.ts'

test('the time left is told in seconds while it is short, then in minutes, and not at all while nothing is known', () => {
  expect(timeLeft(1000, 100)).toEqual({ unit: 'seconds', number: 10 })
  expect(timeLeft(10_000, 100)).toEqual({ unit: 'minutes', number: 2 })
  expect(timeLeft(10, 0)).toBe(null)
})
