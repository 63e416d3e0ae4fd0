import { binomial, roundedAtRandom } from '../random/generator.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Population } from './population.ts'

/**
 * Each job opens a vacancy with probability δv, or else with probability min(1, γ·max(0, −gap)/E). In a new
 * role, and in an occupation emptied by chance whose demand is positive, each missing job opens with
 * probability γ instead: proportional to E they could never start.
 *
 * @param employment E at the beginning of the step, before its separations
 * @param occupations nodes from this index on are new roles
 */
export const open = (
  population: Population,
  frictions: Scenario['frictions'],
  employment: Int32Array,
  occupations: number,
): void => {
  const { gap, openings, generators } = population
  const { openingRate, adjustmentRate } = frictions
  for (let i = 0; i < openings.length; i++) {
    const generator = generators[i]
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
