import type { Difference } from '../../../main/contract.ts'

/**
 * What a difference says: higher or lower where the band excludes zero, unclear where it does not, unknown where chance
 * plays a part and there is but one replicate to tell.
 */
export type Verdict = 'higher' | 'lower' | 'equal' | 'unclear' | 'unknown'

/** Whether a difference has a band: it rests on more than one pair, or on standard errors that are known. */
export const hasDifferenceBand = ({ origin, pairs, standardError }: Difference): boolean =>
  origin === 'estimated' ? standardError > 0 : pairs > 1

/** @param isRandom whether chance plays a part in either run */
export const verdictOf = (difference: Difference, isRandom: boolean): Verdict => {
  const { mean, p05, p95 } = difference
  if (!hasDifferenceBand(difference)) {
    if (mean === 0) return 'equal'
    if (isRandom) return 'unknown'
    return mean > 0 ? 'higher' : 'lower'
  }
  if (p05 > 0) return 'higher'
  if (p95 < 0) return 'lower'
  return p05 === 0 && p95 === 0 ? 'equal' : 'unclear'
}
