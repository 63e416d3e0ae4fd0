import type { RunView } from '../../main/contract.ts'
import { bandOf, estimateAt, peakOf, type Estimate } from './series.ts'
import type { Moment } from './moment.ts'

/** What a run comes to in four figures. */
export interface Headlines {
  /** People displaced until then beyond the run without AI. */
  displaced: Estimate
  /** The highest mean unemployment rate until then, its interval in that step, its year, and the rate without AI then. */
  peak: Estimate & { year: number; baseline: number }
  /** People in new roles then. */
  newRoles: Estimate
  /** People employed then less those in the run without AI. */
  employment: Estimate
}

/** The headline figures of a run at a moment; null if it lacks a series that they need. */
export const headlinesOf = (view: RunView, { step }: Moment): Headlines | null => {
  const displaced = bandOf(view, 'cumulative_displaced_workers_difference')
  const unemployment = bandOf(view, 'unemployment_rate')
  const baseline = bandOf(view, 'unemployment_rate_baseline')
  const newRoles = bandOf(view, 'new_role_jobs')
  const employment = bandOf(view, 'employment_difference')
  if (!displaced || !unemployment || !baseline || !newRoles || !employment) return null
  const peak = peakOf(unemployment.mean.slice(0, step + 1))
  return {
    displaced: estimateAt(view, displaced, step),
    peak: { ...estimateAt(view, unemployment, peak), year: view.years[peak], baseline: baseline.mean[peak] },
    newRoles: estimateAt(view, newRoles, step),
    employment: estimateAt(view, employment, step),
  }
}
