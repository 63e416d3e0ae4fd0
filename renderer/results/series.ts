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

/** Σ of values over the steps. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Whether a run's bands hold replicates that differ; a run without chance, or with one replicate, has none. */
export const hasBands = ({ run }: Pick<RunView, 'run'>): boolean => run.engine === 'agents' && run.replicates > 1

/** Position of the greatest value. */
export const peakOf = (values: readonly number[]): number =>
  values.reduce((best, value, position) => (value > values[best] ? position : best), 0)

/**
 * The industries with the sum over the horizon of the displaced people beyond the run without AI, greatest first.
 * Only means are summed: the 5 % and 95 % quantiles of a sum are not the sums of the steps' quantiles.
 */
export const displacedByIndustry = (view: Pick<RunView, 'series'>): { key: string; people: number }[] =>
  bandsOf(view, 'displaced_workers_difference', 'industry')
    .map(({ key, mean }) => ({ key, people: sum(mean) }))
    .sort((a, b) => b.people - a.people)
