import { occupationFit, type DescribedOccupation } from '../../../simulation/text/occupation-fit.ts'
import { probabilities, type MatchSettings } from '../../../simulation/text/occupation-match.ts'
import type { Language } from '../../../simulation/text/segment.ts'
import type { Example } from './fit.ts'

/** Every second duty of each occupation as a text, judged by an index of the other duties and the titles. */
const halves = (occupations: readonly DescribedOccupation[], language: Language): Example[] =>
  [0, 1].flatMap((part) => {
    const fitOf = occupationFit(
      occupations.map((one) => ({ ...one, duties: one.duties.filter((_, k) => k % 2 !== part) })),
      language,
    )
    return occupations.map(({ duties }, right) => ({ fit: fitOf(duties.filter((_, k) => k % 2 === part)), right }))
  })

const SCALES = Array.from({ length: 41 }, (_, k) => 2 ** ((k - 20) / 10))

const bestScale = (
  occupations: readonly DescribedOccupation[],
  language: Language,
  attraction: Float64Array,
  shares: Float64Array,
  learned: Pick<MatchSettings, 'weights' | 'growth'>,
): number => {
  const examples = halves(occupations, language)
  const surprise = (scale: number): number =>
    examples.reduce(
      (sum, { fit, right }) => sum - Math.log(probabilities(fit, shares, attraction, learned, scale)[right] + 1e-12),
      0,
    )
  const surprises = SCALES.map(surprise)
  return SCALES[surprises.indexOf(Math.min(...surprises))]
}

/**
 * How far a Chinese text's evidence counts, as against an English one's. No Chinese descriptions of known occupation
 * are there to learn from, so both languages are asked for one half of the duties by the other half.
 */
export const chineseScale = (
  described: Readonly<Record<Language, readonly DescribedOccupation[]>>,
  attraction: Float64Array,
  shares: Float64Array,
  learned: Pick<MatchSettings, 'weights' | 'growth'>,
): number => {
  const scale = (language: Language): number => bestScale(described[language], language, attraction, shares, learned)
  return scale('zh') / scale('en')
}
