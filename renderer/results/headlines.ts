import type { RunView } from '../../main/contract.ts'
import { bandOf, estimateAt, peakOf, type Estimate } from './series.ts'

/** What a run comes to in four figures. */
export interface Headlines {
  /** People displaced over the horizon beyond the run without AI. */
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
  const displaced = bandOf(view, 'cumulative_displaced_workers_difference')
  const unemployment = bandOf(view, 'unemployment_rate')
  const baseline = bandOf(view, 'unemployment_rate_baseline')
  const newRoles = bandOf(view, 'new_role_jobs')
  const employment = bandOf(view, 'employment_difference')
  const last = view.years.length - 1
  if (!displaced || !unemployment || !baseline || !newRoles || !employment || last < 0) return null
  const peak = peakOf(unemployment.mean)
  return {
    displaced: estimateAt(view, displaced, last),
    peak: { ...estimateAt(view, unemployment, peak), year: view.years[peak], baseline: baseline.mean[peak] },
    newRoles: estimateAt(view, newRoles, last),
    employment: estimateAt(view, employment, last),
    endYear: view.years[last],
  }
}
