import { expect, it } from 'vitest'
import { encodeHalf } from '../../../simulation/text/half.ts'

it('numbers are rounded to the nearest half-precision number', () => {
  const bits = [...encodeHalf([0, 1, -2, 0.5, 65504, 1e6, 2 ** -14, 2 ** -24, 2 ** -26, 1 / 3])]
  const expected = [0, 0x3c00, 0xc000, 0x3800, 0x7bff, 0x7c00, 0x0400, 0x0001, 0, 0x3555]
  expect(bits).toEqual(expected)
})
