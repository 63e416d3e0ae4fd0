import type { Prediction } from './network.ts'

/** Shares of E0, E1 and E2, sum 1. */
export type Shares = readonly [number, number, number]

/** How exposed work is to large language models: shares E0 (none), E1 (direct), E2 (with further tools). */
export interface Exposure {
  readonly e0: number
  readonly e1: number
  readonly e2: number
  /** Degree to which the work could be automated, 0 (T0, none) to 1 (T4, full). */
  readonly automation: number
}

/** β by the label that people give and by the one that GPT-4 gives. */
export interface BetaByRater {
  readonly people: number
  readonly gpt4: number
}

/** Places of the heads of exposure in `EXPOSURE_HEADS`. */
export const [PEOPLE, GPT4, AUTOMATION, KIND] = [0, 1, 2, 3]

/** β = e1 + e2/2, the exposure score of Eloundou et al. (2024). */
export const beta = ({ e1, e2 }: Pick<Exposure, 'e1' | 'e2'>): number => e1 + e2 / 2

/** β of one label's or one head's shares. */
export const betaOfShares = ([, e1, e2]: readonly number[]): number => beta({ e1, e2 })

/** β by each rater's head. */
export const betaByRater = (prediction: Prediction): BetaByRater => ({
  people: betaOfShares(prediction[PEOPLE]),
  gpt4: betaOfShares(prediction[GPT4]),
})

/**
 * The exposure that the classifier reports: the mean of the two heads, so that neither the people's nor
 * GPT-4's way of labelling prevails.
 */
export const exposureOf = (prediction: Prediction): Exposure => {
  const [people, gpt4] = [prediction[PEOPLE], prediction[GPT4]]
  return {
    e0: (people[0] + gpt4[0]) / 2,
    e1: (people[1] + gpt4[1]) / 2,
    e2: (people[2] + gpt4[2]) / 2,
    automation: prediction[AUTOMATION][0],
  }
}

/** The mean exposure of several sentences or tasks by their weights, which sum to 1; all alike where none are given. */
export const meanExposure = (
  parts: readonly Exposure[],
  weights: readonly number[] = parts.map(() => 1 / parts.length),
): Exposure => {
  const mean = (of: (part: Exposure) => number): number =>
    parts.reduce((sum, part, index) => sum + weights[index] * of(part), 0)
  return {
    e0: mean(({ e0 }) => e0),
    e1: mean(({ e1 }) => e1),
    e2: mean(({ e2 }) => e2),
    automation: mean(({ automation }) => automation),
  }
}
