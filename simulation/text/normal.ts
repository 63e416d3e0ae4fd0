import type { Generator } from '../random/generator.ts'

/** A draw from the standard normal distribution (Box and Muller 1958). */
export const normal = (generator: Generator): number =>
  Math.sqrt(-2 * Math.log(1 - generator.uniform())) * Math.cos(2 * Math.PI * generator.uniform())
