import { beta } from '../text/exposure.ts'
import type { Dataset } from './types.ts'

/** How alike two exposure sources order the occupations that both know. */
export interface ExposureCorrelation {
  a: string
  b: string
  /** Spearman's ρ of β = e1 + e2/2, −1 to 1. */
  rho: number
  /** How many occupations both know. */
  occupations: number
}

/** Ranks from 1, ascending; equal values share the mean of their ranks. */
export const averageRanks = (values: readonly number[]): number[] => {
  const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j])
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && values[order[end]] === values[order[start]]) end += 1
    for (let at = start; at < end; at++) ranks[order[at]] = (start + end + 1) / 2
    start = end
  }
  return ranks
}

/**
 * Spearman's (1904) rank correlation: Pearson's correlation of the average ranks, which is exact with ties too.
 * Null where either list has fewer than two different values, since nothing is ordered then.
 *
 * @param x as many values as `y`
 */
export const spearman = (x: readonly number[], y: readonly number[]): number | null => {
  const mean = (x.length + 1) / 2
  const a = averageRanks(x).map((rank) => rank - mean)
  const b = averageRanks(y).map((rank) => rank - mean)
  const product = (u: readonly number[], v: readonly number[]): number => u.reduce((sum, value, i) => sum + value * v[i], 0)
  const spread = Math.sqrt(product(a, a) * product(b, b))
  return spread > 0 ? Math.max(-1, Math.min(1, product(a, b) / spread)) : null
}

type ExposureSources = Pick<Dataset, 'exposure' | 'occupations'>

/**
 * Rank correlations of β between all pairs of a dataset's exposure sources, each over the occupations that both know.
 * A pair in which one source does not vary over those is left out: it has no order to compare.
 */
export const exposureCorrelations = ({ exposure, occupations }: ExposureSources): ExposureCorrelation[] => {
  const sources = [...exposure]
  return sources.flatMap(([a, tableA], position) =>
    sources.slice(position + 1).flatMap(([b, tableB]) => {
      const shared = occupations.flatMap((_, i) => (tableA.known[i] === 1 && tableB.known[i] === 1 ? [i] : []))
      const scores = (table: typeof tableA): number[] => shared.map((i) => beta({ e1: table.e1[i], e2: table.e2[i] }))
      const rho = spearman(scores(tableA), scores(tableB))
      return rho === null ? [] : [{ a, b, rho, occupations: shared.length }]
    }),
  )
}
