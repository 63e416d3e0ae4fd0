import type { RunView, SeriesBand } from '../../main/contract.ts'
import type { Moment } from './moment.ts'
import { bandOf, divided, estimatesAt, type Estimate } from './series.ts'

/** The breakdowns of people that a run may report, in the order in which they are offered. */
export const BREAKDOWNS = ['wage_fifth', 'education', 'sex', 'race', 'ethnicity', 'age'] as const satisfies
  SeriesBand['dimension'][]

export type Breakdown = (typeof BREAKDOWNS)[number]

const METRIC = 'cumulative_displaced_workers_difference'

/** The breakdowns that a run has. */
export const breakdownsOf = ({ series }: Pick<RunView, 'series'>): Breakdown[] =>
  BREAKDOWNS.filter((wanted) => series.some(({ metric, dimension }) => metric === METRIC && dimension === wanted))

/** People displaced beyond the run without AI, by group. */
export interface Incidence {
  /** Whether they are counted per 1,000 of the group's employed at the start, or in people. */
  unit: 'per-thousand' | 'people'
  rows: ({ key: string } & Estimate)[]
}

const PER = 1000

/**
 * Who is displaced beyond the run without AI until a moment: per 1,000 employed of each group, so that groups of
 * different size can be compared, or in people where the run does not say how many of each group are employed.
 */
export const incidenceOf = (
  view: Pick<RunView, 'series' | 'run'>,
  breakdown: Breakdown,
  moment: Moment,
): Incidence => {
  const people = estimatesAt(view, METRIC, breakdown, moment)
  const rows = people.flatMap(({ key, ...estimate }) => {
    const employed = bandOf(view, 'employment_baseline', breakdown, key)?.mean.at(0)
    return employed === undefined || employed <= 0 ? [] : [{ key, ...divided(estimate, employed / PER) }]
  })
  return rows.length === people.length ? { unit: 'per-thousand', rows } : { unit: 'people', rows: people }
}
