import { failuresBeforeSuccess } from '../random/generator.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Population } from './population.ts'

/**
 * Each employed worker loses the job with probability δu, and whoever keeps it is displaced with probability
 * min(1, γ·max(0, gap)/E). Waiting times between those who go make the time proportional to their number.
 */
export const separate = (population: Population, frictions: Scenario['frictions']): void => {
  const { employed, leaving, gap, displaced, generators } = population
  const { separationRate, adjustmentRate } = frictions
  employed.forEach((pool, i) => {
    const generator = generators[i]
    const gone = leaving[i]
    gone.length = 0
    displaced[i] = 0
    const excess = pool.length === 0 ? 0 : Math.min(1, (adjustmentRate * Math.max(0, gap[i])) / pool.length)
    const displacement = (1 - separationRate) * excess
    const probability = separationRate + displacement
    // From the back, so that the worker who takes a leaver's place has had a turn already.
    let position = pool.length - 1 - failuresBeforeSuccess(generator, probability)
    while (position >= 0) {
      if (generator.uniform() * probability < displacement) displaced[i] += 1
      gone.add(pool.removeAt(position))
      position -= 1 + failuresBeforeSuccess(generator, probability)
    }
  })
}
