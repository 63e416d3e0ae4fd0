import type { Fit } from '../../../simulation/text/occupation-fit.ts'
import { evidence, type MatchSettings } from '../../../simulation/text/occupation-match.ts'

/** A description's fit with each occupation, and which is right (its place in the order of the occupations). */
export interface Example {
  readonly fit: Fit
  readonly right: number
}

type Learned = Pick<MatchSettings, 'weights' | 'growth'>

const START = [Math.log(25), Math.log(20), Math.log(20), Math.log(0.2), 0.3]
const STEPS = 120
const RATE = 0.08
/** Decay of Adam's two averages. */
const [FIRST, SECOND] = [0.9, 0.99]

const learned = ([whole, sentence, attraction, employment, growth]: readonly number[]): Learned => ({
  weights: {
    whole: Math.exp(whole),
    sentence: Math.exp(sentence),
    attraction: Math.exp(attraction),
    employment: Math.exp(employment),
  },
  growth,
})

/** The mean over examples of −ln of the right occupation's probability, as its gradient by the five parameters. */
const gradient = (
  parameters: readonly number[],
  examples: readonly Example[],
  attraction: Float64Array,
  logShares: Float64Array,
): number[] => {
  const { weights, growth } = learned(parameters)
  const sums = [0, 0, 0, 0, 0]
  const odds = new Float64Array(attraction.length)
  for (const { fit, right } of examples) {
    const { whole, sentence, knownTerms } = fit
    const strength = evidence(knownTerms, growth)
    const power = Math.log(evidence(knownTerms, 1))
    let total = 0
    for (let i = 0; i < odds.length; i++) {
      const fits = weights.whole * whole[i] + weights.sentence * sentence[i] - weights.attraction * attraction[i]
      total += odds[i] = Math.exp(strength * fits + weights.employment * logShares[i])
    }
    for (let i = 0; i < odds.length; i++) {
      const error = odds[i] / total - Number(i === right)
      const wholePart = strength * weights.whole * whole[i]
      const sentencePart = strength * weights.sentence * sentence[i]
      const attractionPart = -strength * weights.attraction * attraction[i]
      sums[0] += error * wholePart
      sums[1] += error * sentencePart
      sums[2] += error * attractionPart
      sums[3] += error * weights.employment * logShares[i]
      sums[4] += error * power * (wholePart + sentencePart + attractionPart)
    }
  }
  return sums.map((sum) => sum / examples.length)
}

/** Weights that make the right occupations likeliest (multinomial logit), by Adam on all examples at once. */
export const fitWeights = (examples: readonly Example[], attraction: Float64Array, logShares: Float64Array): Learned => {
  const parameters = [...START]
  const mean = parameters.map(() => 0)
  const square = parameters.map(() => 0)
  for (let step = 1; step <= STEPS; step++) {
    gradient(parameters, examples, attraction, logShares).forEach((slope, k) => {
      mean[k] = FIRST * mean[k] + (1 - FIRST) * slope
      square[k] = SECOND * square[k] + (1 - SECOND) * slope * slope
      const [direction, size] = [mean[k] / (1 - FIRST ** step), Math.sqrt(square[k] / (1 - SECOND ** step))]
      parameters[k] -= (RATE * (1 - step / (STEPS + 1)) * direction) / (size + 1e-9)
    })
  }
  return learned(parameters)
}

/** How well the examples' texts fit each occupation that they do not describe: mean fit of the whole text. */
export const meanAttraction = (examples: readonly Example[], occupations: number): Float64Array => {
  const [sums, counts] = [new Float64Array(occupations), new Float64Array(occupations)]
  for (const { fit, right } of examples) {
    for (let i = 0; i < occupations; i++) {
      if (i === right) continue
      sums[i] += fit.whole[i]
      counts[i] += 1
    }
  }
  return sums.map((sum, i) => sum / counts[i])
}
