import { describe, expect, test } from 'vitest'
import { logFactorial, logFactorialBend } from '../../../simulation/random/log-factorial.ts'

/** ln of a large whole number, from its leading 64 bits. */
const logOf = (value: bigint): number => {
  const bits = Math.max(0, value.toString(2).length - 64)
  return Math.log(Number(value >> BigInt(bits))) + bits * Math.LN2
}

const factorial = (k: number): bigint => {
  let product = 1n
  for (let i = 2; i <= k; i += 1) product *= BigInt(i)
  return product
}

describe('log-factorials', () => {
  test.each([2, 3, 10, 63, 64, 170, 1000, 1023, 1024, 1025, 3000])('ln %i! to 15 digits', (k) => {
    const exact = logOf(factorial(k))
    expect(Math.abs(logFactorial(k) / exact - 1)).toBeLessThan(1e-15)
  })

  test('0! and 1! are 1', () => {
    expect([logFactorial(0), logFactorial(1)]).toEqual([0, 0])
  })

  test('grow by ln k', () => {
    for (const k of [1e4, 1e6, 1e8]) {
      const step = logFactorial(k) - logFactorial(k - 1)
      expect(Math.abs(step - Math.log(k))).toBeLessThan(1e-15 * logFactorial(k))
    }
  })

  test.each([
    [5, 3],
    [3, 60],
    [1000, 1020],
    [1020, 1030],
    [1030, 1020],
    [40, 1100],
    [5000, 4500],
    [1e6 + 1500, 1e6],
    [1e9 - 2500, 1e9],
    [1e12 + 3000, 1e12],
    [4e15 - 3000, 4e15],
  ])('the bend from ln %i! to ln %i! in full precision', (k, m) => {
    let bend = 0
    for (let i = m + 1; i <= k; i += 1) bend += Math.log1p((i - m - 1) / (m + 1))
    for (let i = k + 1; i <= m; i += 1) bend -= Math.log1p((i - m - 1) / (m + 1))
    expect(Math.abs(logFactorialBend(k, m) - bend)).toBeLessThan(2e-12 + 1e-12 * bend)
  })
})
