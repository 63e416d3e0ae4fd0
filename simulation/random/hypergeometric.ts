import type { Generator } from './generator.ts'
import { logFactorialBend } from './log-factorial.ts'

/** Size of the smallest of the four groups up to which its members are asked one by one. */
const ONE_BY_ONE_TO = 16

/** 2·√(2/e) and 3 − 2·√(3/e): the width of the hat (Stadlober 1990). */
const WIDTH_PER_DEVIATION = 1.7155277699214135
const WIDTH_AT_LEAST = 0.8989161620588988

/** Each marked one in turn is among those drawn with the probability left to it. */
const oneByOne = (generator: Generator, marked: number, others: number, drawn: number): number => {
  let pool = marked + others
  let places = drawn
  for (const last = others; pool > last; pool -= 1) {
    places -= Number(generator.uniform53() * pool < places)
  }
  return drawn - places
}

/** Algorithm HRUA, for marked ≤ drawn ≤ half of all. */
const byRatioOfUniforms = (generator: Generator, marked: number, others: number, drawn: number): number => {
  const all = marked + others
  const share = marked / all
  const mean = drawn * share
  const variance = (mean * (others / all) * (all - drawn)) / (all - 1)
  const centre = mean + 0.5
  const width = WIDTH_PER_DEVIATION * Math.sqrt(variance + 0.5) + WIDTH_AT_LEAST
  const mode = Math.floor(((drawn + 1) / (all + 2)) * (marked + 1))
  const rest = others - drawn
  const slope = Math.log(((marked - mode + 1) / (mode + 1)) * ((drawn - mode + 1) / (rest + mode + 1)))
  for (;;) {
    const u = 1 - generator.uniform53()
    const hits = Math.floor(centre + (width * (generator.uniform53() - 0.5)) / u)
    if (hits < 0 || hits > marked) continue
    const logDensity =
      (hits - mode) * slope -
      logFactorialBend(hits, mode) -
      logFactorialBend(marked - hits, marked - mode) -
      logFactorialBend(drawn - hits, drawn - mode) -
      logFactorialBend(rest + hits, rest + mode)
    // By bounds of 2 ln u (Stadlober 1990), which spare most logarithms and change no decision.
    if (u * (4 - u) - 3 <= logDensity) return hits
    if (u * (u - logDensity) >= 1) continue
    if (2 * Math.log(u) <= logDensity) return hits
  }
}

/** Common members of two groups chosen independently, the larger at most half of all. */
const common = (generator: Generator, smaller: number, larger: number, all: number): number =>
  smaller <= ONE_BY_ONE_TO
    ? oneByOne(generator, smaller, all - smaller, larger)
    : byRatioOfUniforms(generator, smaller, all - smaller, larger)

/**
 * How many marked ones are among `drawn` taken without replacement from `marked` and `others`: an exact draw.
 * All three are whole numbers, their sums below 2^53, drawn ≤ marked + others. One by one where a group is
 * small, otherwise ratio of uniforms (Stadlober 1990, "The ratio of uniforms approach for generating discrete
 * random variates"). 20–100 ns one by one, otherwise 100–250, whatever the size.
 */
export const hypergeometric = (
  generator: Generator,
  marked: number,
  others: number,
  drawn: number,
): number => {
  const all = marked + others
  const fewerDrawn = Math.min(drawn, all - drawn)
  const fewerMarked = Math.min(marked, others)
  const met = common(generator, Math.min(fewerMarked, fewerDrawn), Math.max(fewerMarked, fewerDrawn), all)
  const markedMet = marked > others ? fewerDrawn - met : met
  return drawn > fewerDrawn ? marked - markedMet : markedMet
}
