import type { Generator } from './generator.ts'
import { hypergeometric } from './hypergeometric.ts'

/** Count up to which an entry's members are asked one by one. */
const ONE_BY_ONE_TO = 12

/**
 * Draws `drawn` individuals without replacement from all of counts[start..end) and writes how many came from
 * each entry to out[start..end): an exact multivariate hypergeometric draw. Counts are whole numbers with a
 * sum below 2^53 that is at least `drawn`.
 *
 * Entry by entry given what the earlier ones left (Devroye 1986, "Non-uniform random variate generation",
 * XI.1), the small ones by selection sampling (Fan, Muller and Rezucha 1962). Time: at most about 200 ns for
 * an entry.
 */
export const multivariateHypergeometric = (
  generator: Generator,
  drawn: number,
  counts: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void => {
  let pool = 0
  for (let entry = start; entry < end; entry += 1) pool += counts[entry]
  let places = drawn
  for (let entry = start; entry < end; entry += 1) {
    const count = counts[entry]
    let taken = 0
    if (count > ONE_BY_ONE_TO) taken = hypergeometric(generator, count, pool - count, places)
    else {
      for (let asked = 0; asked < count; asked += 1) {
        taken += Number(generator.uniform53() * (pool - asked) < places - taken)
      }
    }
    out[entry] = taken
    places -= taken
    pool -= count
  }
}
