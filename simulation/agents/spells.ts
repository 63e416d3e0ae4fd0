import type { MarketState } from '../model/state.ts'
import { multivariateHypergeometric } from '../random/multivariate-hypergeometric.ts'
import { PROCESS, type Draws } from './draws.ts'

/** Takes those who found work out of the cohorts: whoever searches in i is as likely as any other to be hired. */
export const leaveUnemployment = (
  { cohorts, found }: MarketState,
  { streams, bySpell, foundBySpell, leaving }: Draws,
  step: number,
): void => {
  const all = cohorts.length
  for (let i = 0; i < found.length; i++) {
    if (found[i] === 0) {
      for (let k = 0; k < all; k++) leaving[k][i] = 0
      continue
    }
    for (let k = 0; k < all; k++) bySpell[k] = cohorts[k][i]
    multivariateHypergeometric(streams.at(step, PROCESS.spells, i), found[i], bySpell, 0, all, foundBySpell)
    for (let k = 0; k < all; k++) {
      leaving[k][i] = foundBySpell[k]
      cohorts[k][i] -= foundBySpell[k]
    }
  }
}
