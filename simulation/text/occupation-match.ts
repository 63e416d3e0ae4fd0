import { z } from 'zod'
import type { DescribedOccupation, Fit } from './occupation-fit.ts'
import { occupationFit } from './occupation-fit.ts'
import type { Language } from './segment.ts'

/** What the search has learned of how to weigh its evidence: `occupation-match.json`, fitted by `npm run train`. */
export const matchSettingsSchema = z.object({
  /** Weights in the logit of an occupation: of the fit of whole texts, of sentences, of `attraction`, of ln employment. */
  weights: z.object({ whole: z.number(), sentence: z.number(), attraction: z.number(), employment: z.number() }),
  /** Evidence grows with this power of a text's number of known terms. */
  growth: z.number(),
  /** Evidence in each language against English: a text says more or less for its number of terms. */
  scale: z.object({ en: z.number(), zh: z.number() }),
  /** How well texts fit each occupation, by its code, whatever they describe: general words attract. */
  attraction: z.record(z.string(), z.number()),
  /** What makes a score of a probability's logit: intercept + slope · logit is the score's. */
  calibration: z.object({ intercept: z.number(), slope: z.number() }),
})

export type MatchSettings = z.output<typeof matchSettingsSchema>

/** An occupation that a text may describe. */
export interface MatchedOccupation {
  readonly code: string
  readonly title: string
  /** How alike the text's sentences and the occupation's closest duties are: mean cosine of TF-IDF, 0–1. */
  readonly similarity: number
  /** Probability that this is the right occupation, 0–1. */
  readonly score: number
  /** `score` less that of the occupation that follows. */
  readonly gap: number
  /** Whether `score` or `gap` is so low that someone should check. */
  readonly isUncertain: boolean
}

/** Number of terms to which `growth` relates the number of a text's terms; only a unit. */
const TYPICAL_TERMS = 60
/** Terms beyond this many bring no further evidence: long texts say the same again, and much that is no duty. */
const MOST_TERMS = 300
/** A text of fewer known terms, pairs counted half, is a word or two. */
const FEWEST_TERMS = 3

/**
 * Below this probability, or with less than `CERTAIN_GAP` between it and the next, an occupation is uncertain.
 * Source: measured with `trainOccupationMatch` on 791 lists of O*NET tasks of occupations held out in five folds. Of all
 * tasks of an occupation 68 % are certain, and the first guess is right in 83 % of these, 39 % of the others; of half
 * of its tasks 56 % are certain, right in 78 % and 39 %; of three tasks 23 %, right in 68 % and 29 %. Thirty English
 * advertisements: 40 % certain, right in 83 % and 61 %; thirty Chinese ones: 27 %, right in 100 % and 41 %.
 */
export const CERTAIN_SCORE = 0.5
/** Difference of two probabilities; source as for `CERTAIN_SCORE`. */
export const CERTAIN_GAP = 0.2

/** Scores that are the probabilities themselves. */
export const UNCALIBRATED: MatchSettings['calibration'] = { intercept: 0, slope: 1 }

const calibrated = (probability: number, { intercept, slope }: MatchSettings['calibration']): number =>
  1 / (1 + Math.exp(-intercept) * ((1 - probability) / probability) ** slope)

/** Each occupation's share of employment; none is 0, since a reported 0 stands for a few people. */
export const employmentShares = (occupations: readonly Pick<DescribedOccupation, 'employment'>[]): Float64Array => {
  const people = Float64Array.from(occupations, ({ employment }) => Math.max(employment, 1))
  const total = people.reduce((sum, some) => sum + some, 0)
  return people.map((some) => some / total)
}

/** How far evidence counts in a text of so many known terms. */
export const evidence = (knownTerms: number, growth: number): number =>
  (Math.min(knownTerms, MOST_TERMS) / TYPICAL_TERMS) ** growth

/** The probability of each occupation, in their order; they sum to 1. */
export const probabilities = (
  { whole, sentence, knownTerms }: Fit,
  shares: ArrayLike<number>,
  attraction: ArrayLike<number>,
  { weights, growth }: Pick<MatchSettings, 'weights' | 'growth'>,
  scale = 1,
): Float64Array => {
  const strength = scale * evidence(knownTerms, growth)
  const logits = whole.map(
    (fit, i) =>
      strength * (weights.whole * fit + weights.sentence * sentence[i] - weights.attraction * attraction[i]) +
      weights.employment * Math.log(shares[i]),
  )
  const highest = logits.reduce((a, b) => Math.max(a, b), -Infinity)
  const odds = logits.map((logit) => Math.exp(logit - highest))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((odd) => odd / sum)
}

/**
 * A search for the occupation that a text describes, given as its sentences (best only those that say what is done).
 * Likeliest first, at most `limit`; none where the text has no word that any occupation's duties or titles have.
 */
export const occupationMatcher = (
  occupations: readonly DescribedOccupation[],
  language: Language,
  settings: MatchSettings,
): ((sentences: readonly string[], limit?: number) => MatchedOccupation[]) => {
  const fitOf = occupationFit(occupations, language)
  const shares = employmentShares(occupations)
  const attraction = occupations.map(({ code }) => settings.attraction[code] ?? 0)

  return (sentences, limit = 5) => {
    const fit = fitOf(sentences)
    if (fit.knownTerms === 0) return []
    const given = probabilities(fit, shares, attraction, settings, settings.scale[language])
    const scores = given.map((probability) => calibrated(probability, settings.calibration))
    const ranked = [...scores.keys()].sort((i, j) => scores[j] - scores[i] || i - j)
    return ranked.slice(0, limit).map((i, place) => {
      const { code, title } = occupations[i]
      const gap = scores[i] - (place + 1 < ranked.length ? scores[ranked[place + 1]] : 0)
      const isUncertain = scores[i] < CERTAIN_SCORE || gap < CERTAIN_GAP || fit.knownTerms < FEWEST_TERMS
      return { code, title, similarity: Math.min(1, fit.sentence[i]), score: scores[i], gap, isUncertain }
    })
  }
}
