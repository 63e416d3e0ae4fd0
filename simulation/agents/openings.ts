import type { MarketState } from '../model/state.ts'
import { binomial } from '../random/binomial.ts'
import { roundedAtRandom } from '../random/generator.ts'
import type { Scenario } from '../scenario/schema.ts'
import { PROCESS, type Draws } from './draws.ts'

/**
 * Each job opens a vacancy with probability δv, or else with probability min(1, γ·max(0, −gap)/E). In a new
 * role, and in an occupation emptied by chance whose demand is positive, each missing job opens with
 * probability γ instead: proportional to E they could never start.
 *
 * @param occupations nodes from this index on are new roles
 */
export const open = (
  state: MarketState,
  { openingRate, adjustmentRate }: Scenario['frictions'],
  occupations: number,
  { streams }: Draws,
  step: number,
): void => {
  const { employment, gap, openings } = state
  for (let i = 0; i < openings.length; i++) {
    const generator = streams.at(step, PROCESS.openings, i)
    const missing = Math.max(0, -gap[i])
    if (i < occupations && employment[i] > 0) {
      const growth = Math.min(1, (adjustmentRate * missing) / employment[i])
      openings[i] = binomial(generator, employment[i], openingRate + (1 - openingRate) * growth)
    } else {
      const created = binomial(generator, roundedAtRandom(generator, missing), (1 - openingRate) * adjustmentRate)
      openings[i] = binomial(generator, employment[i], openingRate) + created
    }
  }
}
