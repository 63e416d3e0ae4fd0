import { UNCALIBRATED, type MatchSettings } from '../../../simulation/text/occupation-match.ts'

/** A first guess: the probability that it was given, and whether it was right. */
export interface Guess {
  readonly probability: number
  readonly isRight: boolean
}

const STEPS = 25
/** Probabilities of 0 and 1 have no logit. */
const EDGE = 1e-6

/** Turns the probabilities of held-out first guesses into shares of right ones (Platt 1999), by Newton's method. */
export const calibrate = (guesses: readonly Guess[]): MatchSettings['calibration'] => {
  let { intercept, slope } = UNCALIBRATED
  const points = guesses.map(({ probability, isRight }) => {
    const p = Math.min(1 - EDGE, Math.max(EDGE, probability))
    return { x: Math.log(p / (1 - p)), y: Number(isRight) }
  })
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0]
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-intercept - slope * x))
      const [error, spread] = [p - y, p * (1 - p)]
      g0 += error
      g1 += error * x
      h00 += spread
      h01 += spread * x
      h11 += spread * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    intercept -= (h11 * g0 - h01 * g1) / determinant
    slope -= (h00 * g1 - h01 * g0) / determinant
  }
  return { intercept, slope }
}
