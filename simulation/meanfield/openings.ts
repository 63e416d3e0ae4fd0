import type { MarketState } from '../model/state.ts'
import type { Scenario } from '../scenario/schema.ts'

/**
 * δv·E + (1 − δv)·min(E, γ·max(0, −gap)): replacements, and the jobs a growing demand opens.
 * A new role, which starts empty, has no cap by E.
 *
 * @param occupations nodes from this index on are new roles
 */
export const open = (
  state: MarketState,
  { openingRate, adjustmentRate }: Scenario['frictions'],
  occupations: number,
): void => {
  const { employment, gap, openings } = state
  for (let i = 0; i < employment.length; i++) {
    const wanted = adjustmentRate * Math.max(0, -gap[i])
    const created = i < occupations ? Math.min(employment[i], wanted) : wanted
    openings[i] = openingRate * employment[i] + (1 - openingRate) * created
  }
}
