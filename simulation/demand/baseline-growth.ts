import type { Dataset } from '../dataset/types.ts'
import type { Scenario } from '../scenario/schema.ts'
import { STEPS_PER_YEAR } from '../scenario/time.ts'

/**
 * D0_i(t): each occupation's demand without AI at every step from 0 on, in jobs, row-major steps × occupations.
 *
 * With `baselineGrowth: "projections"` each occupation grows at the yearly rate of the dataset's official outlook,
 * from the scenario's start on and beyond the outlook's end. The model's labour force does not grow, so all are
 * scaled to the same total: shares of occupations follow the outlook, its total growth is taken out.
 */
export const baselineDemandOverTime = (
  { projections }: Dataset,
  { baselineGrowth }: Scenario,
  baseline: Float64Array,
  steps: number,
): Float64Array => {
  const size = baseline.length
  const out = new Float64Array(steps * size)
  const total = baseline.reduce((sum, jobs) => sum + jobs, 0)
  // Against the fastest grower, so that no power can overflow.
  const rates = projections === null ? new Float64Array(size) : projections.ratio.map(Math.log)
  const fastest = rates.reduce((highest, rate, i) => (baseline[i] > 0 ? Math.max(highest, rate) : highest), -Infinity)
  for (let t = 0; t < steps; t++) {
    const row = out.subarray(t * size, (t + 1) * size)
    row.set(baseline)
    if (baselineGrowth === 'none' || projections === null) continue
    const elapsed = t / STEPS_PER_YEAR / (projections.endYear - projections.startYear)
    let grown = 0
    for (let i = 0; i < size; i++) grown += row[i] *= Math.exp(elapsed * Math.min(0, rates[i] - fastest))
    for (let i = 0; i < size; i++) row[i] *= total / grown
  }
  return out
}
