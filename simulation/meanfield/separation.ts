import type { MarketState } from '../model/state.ts'
import type { Scenario } from '../scenario/schema.ts'

/** δu·E + (1 − δu)·min(E, γ·max(0, gap)): turnover, and the people whom a shrinking demand displaces. */
export const separate = (state: MarketState, { separationRate, adjustmentRate }: Scenario['frictions']): void => {
  const { employment, gap, displaced, separations } = state
  for (let i = 0; i < employment.length; i++) {
    displaced[i] = (1 - separationRate) * Math.min(employment[i], adjustmentRate * Math.max(0, gap[i]))
    separations[i] = separationRate * employment[i] + displaced[i]
  }
}
