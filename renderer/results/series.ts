import type { RunView, SeriesBand } from '../../main/contract.ts'

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

/** Whether a run's bands hold replicates that differ; a run without chance, or with one replicate, has none. */
export const hasBands = ({ run }: Pick<RunView, 'run'>): boolean => run.engine === 'agents' && run.replicates > 1

/** Position of the greatest value. */
export const peakOf = (values: readonly number[]): number =>
  values.reduce((best, value, position) => (value > values[best] ? position : best), 0)

/** A figure and, where the replicates give one, the interval that holds 90 % of them. */
export interface Estimate {
  mean: number
  interval: [number, number] | null
}

/** A quantity in one step. */
export const estimateAt = (view: Pick<RunView, 'run'>, band: SeriesBand, step: number): Estimate => ({
  mean: band.mean[step],
  interval: hasBands(view) ? [band.p05[step], band.p95[step]] : null,
})

/** The industries with all displaced people of the horizon beyond the run without AI, greatest first. */
export const displacedByIndustry = (view: Pick<RunView, 'series' | 'run'>): ({ key: string } & Estimate)[] =>
  bandsOf(view, 'cumulative_displaced_workers_difference', 'industry')
    .map((band) => ({ key: band.key, ...estimateAt(view, band, band.mean.length - 1) }))
    .sort((a, b) => b.mean - a.mean)
