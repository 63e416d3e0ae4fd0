/**
 * A bijection of 32-bit words whose every output bit depends on every input bit (Wellons 2018,
 * "hash-prospector").
 */
export const mixed = (word: number): number => {
  let z = word
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return z ^ (z >>> 15)
}

const splitmix32 = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state) >>> 0
  }
}

/** Folds several whole numbers (seed, replicate, stream) into one 32-bit seed, each changing all bits. */
const foldSeeds = (parts: readonly number[]): number =>
  parts.reduce((seed, part) => splitmix32(seed ^ splitmix32(part)())(), 0x6a09e667)

/**
 * A stream of random numbers; the only source of randomness in the house.
 * Xoshiro128** (Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators"), seeded by SplitMix.
 * A class with plain fields, since the engines draw from hundreds of streams in their hottest loops.
 */
export class Generator {
  private a: number
  private b: number
  private c: number
  private d: number

  constructor(seed: number) {
    const next = splitmix32(seed)
    this.a = next() | 0
    this.b = next() | 0
    this.c = next() | 0
    this.d = next() | 1
  }

  /** The next output, 32 random bits. */
  private next(): number {
    const { a, b } = this
    const x = Math.imul(b, 5)
    const c = this.c ^ a
    const d = this.d ^ b
    this.b = b ^ c
    this.a = a ^ d
    this.c = c ^ (b << 9)
    this.d = (d << 11) | (d >>> 21)
    return Math.imul((x << 7) | (x >>> 25), 9)
  }

  /** Uniform on [0, 1), in steps of 2^−32. */
  uniform(): number {
    return (this.next() >>> 0) * 2 ** -32
  }

  /** Uniform on [0, 1), in steps of 2^−53: one output gives the upper 27 bits, the next the lower 26. */
  uniform53(): number {
    const upper = this.next() >>> 5
    const lower = this.next() >>> 6
    return (upper * 2 ** 26 + lower) * 2 ** -53
  }

  /** Continues from the given 128-bit state: four words of 32 bits, not all zero. */
  restart(a: number, b: number, c: number, d: number): void {
    this.a = a | 0
    this.b = b | 0
    this.c = c | 0
    this.d = d | 0
  }

  /** Uniform whole number from 0 to bound − 1, for bounds up to 2^32. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound)
  }
}

/** A generator seeded by whole numbers: the same numbers, the same stream; any other, an unrelated one. */
export const newGenerator = (...seeds: readonly number[]): Generator => new Generator(foldSeeds(seeds))

/** A whole number with the given mean: its floor, or one more with the probability of its fraction. */
export const roundedAtRandom = (generator: Generator, mean: number): number => {
  const whole = Math.floor(mean)
  return generator.uniform() < mean - whole ? whole + 1 : whole
}
