import { adoptionOf, type Scenario } from '../scenario/schema.ts'
import { STEPS_PER_YEAR } from '../scenario/time.ts'

/** Share of the ceiling reached at the end of the stated duration (del Rio-Chanona et al. 2021, eq. 12). */
const REACHED_AT_END = 0.9999

/**
 * A_k(τ) = ceiling / (1 + exp(−κ(τ − h))), h half the duration, κ = −ln(1/0.9999 − 1)/h; zero before the start.
 *
 * @param tau steps since the adoption's start, may be fractional
 * @param durationSteps steps from start to 0.9999 of the ceiling, above 0
 */
export const logisticAdoption = (tau: number, durationSteps: number, ceiling: number): number => {
  if (tau < 0) return 0
  const h = durationSteps / 2
  const kappa = -Math.log(1 / REACHED_AT_END - 1) / h
  return ceiling / (1 + Math.exp(-kappa * (tau - h)))
}

/** Starts that differ from a step only by rounding of year × steps per year count as that step. */
const STEP_ROUNDING = 1e-9

/** A_k at one step (counted from the end of the warm-up) for each industry, written to `out`. */
export const adoptionAt = (scenario: Scenario, industries: readonly string[], step: number, out: Float64Array): void => {
  industries.forEach((industry, k) => {
    const { startYear, durationYears, ceiling } = adoptionOf(scenario, industry)
    const tau = step - (startYear - scenario.startYear) * STEPS_PER_YEAR
    out[k] = logisticAdoption(Math.abs(tau) < STEP_ROUNDING ? 0 : tau, durationYears * STEPS_PER_YEAR, ceiling)
  })
}
