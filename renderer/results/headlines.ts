import type { RunView } from '../../main/contract.ts'
import { bandOf, hasBands, peakOf, sum } from './series.ts'

/** A figure and, where the replicates give one, the interval that holds 90 % of them. */
export interface Estimate {
  mean: number
  interval: [number, number] | null
}

/** What a run comes to in four figures. */
export interface Headlines {
  /** People displaced over the horizon beyond the run without AI; a sum over steps, so without interval. */
  displaced: Estimate
  /** The highest mean unemployment rate, its interval in that step, its year, and the rate without AI then. */
  peak: Estimate & { year: number; baseline: number }
  /** People in new roles in the last step. */
  newRoles: Estimate
  /** People employed in the last step less those in the run without AI. */
  employment: Estimate
  endYear: number
}

/** The headline figures of a run; null if it lacks a series that they need. */
export const headlinesOf = (view: RunView): Headlines | null => {
  const displaced = bandOf(view, 'displaced_workers_difference')
  const unemployment = bandOf(view, 'unemployment_rate')
  const baseline = bandOf(view, 'unemployment_rate_baseline')
  const newRoles = bandOf(view, 'new_role_jobs')
  const employment = bandOf(view, 'employment_difference')
  const last = view.years.length - 1
  if (!displaced || !unemployment || !baseline || !newRoles || !employment || last < 0) return null
  const estimate = (band: { mean: number[]; p05: number[]; p95: number[] }, step: number): Estimate => ({
    mean: band.mean[step],
    interval: hasBands(view) ? [band.p05[step], band.p95[step]] : null,
  })
  const peak = peakOf(unemployment.mean)
  return {
    displaced: { mean: sum(displaced.mean), interval: null },
    peak: { ...estimate(unemployment, peak), year: view.years[peak], baseline: baseline.mean[peak] },
    newRoles: estimate(newRoles, last),
    employment: estimate(employment, last),
    endYear: view.years[last],
  }
}
