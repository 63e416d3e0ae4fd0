import type { MatchedOccupation } from './occupation-match.ts'

/** Matches found for a text, and the codes that would be right. */
export interface JudgedMatch {
  readonly found: readonly MatchedOccupation[]
  readonly right: readonly string[]
}

/** How often the search is right; shares 0–1 of the texts. */
export interface MatchFigures {
  readonly texts: number
  readonly top1: number
  readonly top5: number
  /** The first guess is right, among texts whose first guess is certain; NaN where there are none. */
  readonly top1Certain: number
  /** The same among the uncertain ones. */
  readonly top1Uncertain: number
  readonly shareCertain: number
  /** Mean of the first guess's probability: equal to `top1` where scores are calibrated. */
  readonly meanScore: number
}

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.filter(isOne).length / items.length

/** The figures of judged matches; `found` must hold at least five guesses where there are five. */
export const matchFigures = (matches: readonly JudgedMatch[]): MatchFigures => {
  const isFirstRight = ({ found, right }: JudgedMatch): boolean => found.length > 0 && right.includes(found[0].code)
  const isCertain = ({ found }: JudgedMatch): boolean => found.length > 0 && !found[0].isUncertain
  return {
    texts: matches.length,
    top1: share(matches, isFirstRight),
    top5: share(matches, ({ found, right }) => found.slice(0, 5).some(({ code }) => right.includes(code))),
    top1Certain: share(matches.filter(isCertain), isFirstRight),
    top1Uncertain: share(matches.filter((match) => !isCertain(match)), isFirstRight),
    shareCertain: share(matches, isCertain),
    meanScore: matches.reduce((sum, { found }) => sum + (found.at(0)?.score ?? 0), 0) / matches.length,
  }
}
