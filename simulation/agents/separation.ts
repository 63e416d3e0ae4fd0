import type { MarketState } from '../model/state.ts'
import { binomial } from '../random/binomial.ts'
import type { Scenario } from '../scenario/schema.ts'
import { PROCESS, type Draws } from './draws.ts'

/**
 * Each employed worker loses the job with probability δu, and whoever keeps it is displaced with probability
 * min(1, γ·max(0, gap)/E).
 */
export const separate = (state: MarketState, frictions: Scenario['frictions'], { streams }: Draws, step: number): void => {
  const { employment, gap, displaced, separations } = state
  const { separationRate, adjustmentRate } = frictions
  for (let i = 0; i < employment.length; i++) {
    const turnover = binomial(streams.at(step, PROCESS.turnover, i), employment[i], separationRate)
    const excess = adjustmentRate * gap[i]
    displaced[i] =
      excess > 0
        ? binomial(streams.at(step, PROCESS.displacement, i), employment[i] - turnover, Math.min(1, excess / employment[i]))
        : 0
    separations[i] = turnover + displaced[i]
  }
}
