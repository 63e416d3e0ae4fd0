import type { RunView, SeriesBand } from '../../main/contract.ts'
import { positionIn, type Moment } from './moment.ts'

type Dimension = SeriesBand['dimension']

/** A quantity of a run; undefined if the run does not report it. */
export const bandOf = (
  { series }: Pick<RunView, 'series'>,
  metric: string,
  dimension: Dimension = 'total',
  key = 'all',
): SeriesBand | undefined =>
  series.find((band) => band.metric === metric && band.dimension === dimension && band.key === key)

/** All keys' bands of a quantity, in the run's order. */
export const bandsOf = ({ series }: Pick<RunView, 'series'>, metric: string, dimension: Dimension): SeriesBand[] =>
  series.filter((band) => band.metric === metric && band.dimension === dimension)

/** Intervals of fewer replicates than this say more of luck than of the run. */
const FEWEST_FOR_BANDS = 5

/** Whether a run has enough replicates for bands; a run without chance has but one. */
export const hasBands = ({ run }: Pick<RunView, 'run'>): boolean => run.replicatesDone >= FEWEST_FOR_BANDS

/** Position of the greatest value. */
export const peakOf = (values: readonly number[]): number =>
  values.reduce((best, value, position) => (value > values[best] ? position : best), 0)

/** A figure and, where the replicates give them, the intervals that hold 90 % and 50 % of them. */
export interface Estimate {
  mean: number
  interval: [number, number] | null
  middle: [number, number] | null
}

/** A quantity in one step. */
export const estimateAt = (view: Pick<RunView, 'run'>, band: SeriesBand, step: number): Estimate => ({
  mean: band.mean[step],
  interval: hasBands(view) ? [band.p05[step], band.p95[step]] : null,
  middle: hasBands(view) ? [band.p25[step], band.p75[step]] : null,
})

/** An estimate of a quantity in another unit, or as a share. */
export const divided = ({ mean, interval, middle }: Estimate, by: number): Estimate => ({
  mean: mean / by,
  interval: interval && [interval[0] / by, interval[1] / by],
  middle: middle && [middle[0] / by, middle[1] / by],
})

/** A quantity at a moment, for each key of a breakdown in the run's order. */
export const estimatesAt = (
  view: Pick<RunView, 'series' | 'run'>,
  metric: string,
  dimension: Dimension,
  moment: Moment,
): ({ key: string } & Estimate)[] =>
  bandsOf(view, metric, dimension).map((band) => ({
    key: band.key,
    ...estimateAt(view, band, positionIn(band, moment)),
  }))

/** The industries with all people displaced until then beyond the run without AI, greatest first. */
export const displacedByIndustry = (
  view: Pick<RunView, 'series' | 'run'>,
  moment: Moment,
): ({ key: string } & Estimate)[] =>
  estimatesAt(view, 'cumulative_displaced_workers_difference', 'industry', moment).sort((a, b) => b.mean - a.mean)
