import type { Comparison } from '../../../main/contract.ts'
import type { ChartTable } from '../../charts/chart.ts'
import type { Ready } from './compared.ts'

const IDS = [
  ...['year', 'metric', 'dimension', 'key', 'scenario', 'run', 'mean', 'standard_error', 'p05', 'p50', 'p95'],
  ...['reference_run', 'difference', 'difference_standard_error', 'difference_p05', 'difference_p50', 'difference_p95'],
  ...['excludes_zero', 'band_found_by', 'pairs'],
]

/** Everything a comparison knows, a row for each year, quantity and scenario; the reference comes first. */
export const differenceCsv = (
  { years, figures }: Comparison,
  ordered: readonly Pick<Ready, 'name' | 'run'>[],
): ChartTable => ({
  columns: IDS.map((id) => ({ id, label: id })),
  rows: years.flatMap((year, at) =>
    figures.flatMap(({ metric, dimension, key, runs, differences }) =>
      ordered.flatMap(({ name, run }, position): (string | number)[][] => {
        const estimate = runs[position][at]
        if (estimate === null) return []
        const difference = position === 0 ? null : differences[position][at]
        return [
          [
            ...[year, metric, dimension, key, name, run.id],
            ...[estimate.mean, estimate.standardError, estimate.p05, estimate.p50, estimate.p95],
            ...(difference === null
              ? Array<string>(9).fill('')
              : [
                  ...[ordered[0].run.id, difference.mean, difference.standardError],
                  ...[difference.p05, difference.p50, difference.p95],
                  ...[String(difference.p05 > 0 || difference.p95 < 0), difference.origin, difference.pairs],
                ]),
          ],
        ]
      }),
    ),
  ),
})
