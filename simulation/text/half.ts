/**
 * Numbers in half precision (IEEE 754 binary16), the bits of each in a 16-bit integer; rounds to the nearest.
 * Numbers beyond ±65504 become infinite.
 */
export const encodeHalf = (numbers: readonly number[]): Uint16Array<ArrayBuffer> => {
  const single = new Float32Array(numbers)
  const bits = new Uint32Array(single.buffer)
  return Uint16Array.from(bits, halfBits)
}

const halfBits = (bits: number): number => {
  const sign = (bits >>> 16) & 0x8000
  const exponent = ((bits >>> 23) & 0xff) - 127 + 15
  const fraction = bits & 0x7fffff
  if (exponent >= 31) return sign | 0x7c00
  if (exponent > 0) return (sign | (exponent << 10) | (fraction >>> 13)) + ((fraction >>> 12) & 1)
  if (exponent < -10) return sign
  // Below 2^−14 the leading one is written out and shifted right.
  const shift = 14 - exponent
  return sign | (((fraction | 0x800000) + (1 << (shift - 1))) >>> shift)
}
