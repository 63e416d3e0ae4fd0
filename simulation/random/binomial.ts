import type { Generator } from './generator.ts'
import { logFactorialBend } from './log-factorial.ts'

/** Mean from which rejection is faster than inversion; rejection's constants hold from 10 (Hörmann 1993). */
const REJECTION_FROM = 10

/** No count this high is seen at means below REJECTION_FROM: its probability is below 1e−60. */
const INVERSION_TO = 110

/** Algorithm BINV (Kachitvichyanukul and Schmeiser 1988, "Binomial random variate generation"). */
const byInversion = (generator: Generator, trials: number, p: number): number => {
  let u = generator.uniform53()
  // Bernoulli's inequality: no success has at least this probability.
  if (u < 1 - trials * p) return 0
  const odds = p / (1 - p)
  const none = Math.exp(trials * Math.log1p(-p))
  const highest = Math.min(trials, INVERSION_TO)
  for (;;) {
    let successes = 0
    let probability = none
    while (u >= probability) {
      u -= probability
      successes += 1
      if (successes > highest) break
      probability *= ((trials - successes + 1) * odds) / successes
    }
    if (successes <= highest) return successes
    u = generator.uniform53()
  }
}

/**
 * Algorithm BTRS (Hörmann 1993, "The generation of binomial random variates"), for means from 10 and p to ½.
 */
const byTransformedRejection = (generator: Generator, trials: number, p: number): number => {
  const deviation = Math.sqrt(trials * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = trials * p + 0.5
  const sureBelow = 0.92 - 4.2 / b
  for (;;) {
    const u = generator.uniform53() - 0.5
    const v = generator.uniform53()
    const distance = 0.5 - Math.abs(u)
    const successes = Math.floor(((2 * a) / distance + b) * u + centre)
    if (distance >= 0.07 && v <= sureBelow) return successes
    if (successes < 0 || successes > trials) continue
    const mode = Math.floor((trials + 1) * p)
    const height = (v * (2.83 + 5.1 / b) * deviation) / (a / (distance * distance) + b)
    const slope = Math.log((p * (trials - mode + 1)) / ((1 - p) * (mode + 1)))
    const logDensity =
      (successes - mode) * slope -
      logFactorialBend(successes, mode) -
      logFactorialBend(trials - successes, trials - mode)
    if (Math.log(height) <= logDensity) return successes
  }
}

const upToHalf = (generator: Generator, trials: number, p: number): number => {
  if (p <= 0 || trials <= 0) return 0
  return trials * p < REJECTION_FROM
    ? byInversion(generator, trials, p)
    : byTransformedRejection(generator, trials, p)
}

/**
 * How many of `trials` independent trials succeed, each with probability p: an exact draw.
 * Trials: a whole number from 0 to 10^15; p: any number, those outside 0–1 counting as 0 or 1. 20–100 ns,
 * whatever the size.
 *
 * @throws RangeError where p is no number, which no draw could end on
 */
export const binomial = (generator: Generator, trials: number, p: number): number => {
  if (Number.isNaN(p)) throw new RangeError('the probability of a binomial draw is not a number')
  return p > 0.5 ? trials - upToHalf(generator, trials, 1 - p) : upToHalf(generator, trials, p)
}
