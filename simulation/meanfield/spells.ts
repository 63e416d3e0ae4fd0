import type { MarketState } from '../model/state.ts'
import type { SearchRoom } from './sparse.ts'

/** Takes those who found work out of the cohorts: the same share of each, whatever their spell. */
export const leaveUnemployment = ({ cohorts, searching, found }: MarketState, { stay }: SearchRoom): void => {
  for (let i = 0; i < stay.length; i++) {
    stay[i] = searching[i] > 0 ? Math.max(0, 1 - found[i] / searching[i]) : 0
  }
  for (const cohort of cohorts) {
    for (let i = 0; i < stay.length; i++) cohort[i] *= stay[i]
  }
}
