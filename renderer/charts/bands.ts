import { useTranslation } from 'react-i18next'
import type { SeriesBand } from '../../main/contract.ts'
import type { ChartTable, LegendEntry } from './chart.ts'
import { colour } from './palette.ts'

/** How strongly the band that holds 90 % of the replicates is filled, and upon it the one that holds 50 %. */
export const BAND_OPACITY = { band: 0.18, core: 0.26 } as const

/** Quantiles of the replicates in every step. */
export type Band = Pick<SeriesBand, 'p05' | 'p25' | 'p75' | 'p95'>

const QUANTILES = ['p05', 'p25', 'p75', 'p95'] as const

/** The quantiles' values in a step, in the order of `useBandColumns`. */
export const bandValues = (band: Band, step: number): number[] => QUANTILES.map((quantile) => band[quantile][step])

/** The same of an estimate; nothing where it has no intervals. */
export const intervalValues = ({
  interval,
  middle,
}: {
  interval: [number, number] | null
  middle: [number, number] | null
}): number[] => (interval === null || middle === null ? [] : [interval[0], ...middle, interval[1]])

/** What charts with bands say of them. */
export interface BandWords {
  /** What the two shades hold. */
  legend: LegendEntry[]
  /** Columns of a table for the quantiles of a named quantity. */
  columns: (prefix: string, name: string, format: (value: number) => string) => ChartTable['columns']
}

/** The words for bands in the interface's language. */
export const useBandWords = (): BandWords => {
  const { t } = useTranslation()
  const shares = { p05: 'P5', p25: 'P25', p75: 'P75', p95: 'P95' }
  return {
    legend: [
      { label: t('charts.band90'), colour: colour('quiet'), mark: 'band' },
      { label: t('charts.band50'), colour: colour('quiet'), mark: 'core' },
    ],
    columns: (prefix, name, format) =>
      QUANTILES.map((quantile) => ({
        id: `${prefix}${quantile}`,
        label: name === '' ? shares[quantile] : t('charts.quantile', { name, share: shares[quantile] }),
        format,
      })),
  }
}
