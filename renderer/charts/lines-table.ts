import { useTranslation } from 'react-i18next'
import type { RunView } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { bandValues, useBandWords } from './bands.ts'
import type { ChartTable } from './chart.ts'
import type { BandedLine } from './LinesWithBands.tsx'

/** A column of a table that is not drawn. */
interface Further {
  id: string
  label: string
  values: number[]
  format: (value: number) => string
}

/** The table behind lines with bands: a row per step; each line's mean and, where it has bands, its quantiles; then further columns. */
export const useLinesTable = (): ((
  view: Pick<RunView, 'steps' | 'years'>,
  lines: readonly BandedLine[],
  value: (value: number) => string,
  further?: readonly Further[],
) => ChartTable) => {
  const { t } = useTranslation()
  const format = useFormat()
  const bands = useBandWords()
  return ({ steps, years }, lines, value, further = []) => ({
    columns: [
      { id: 'step', label: t('charts.step') },
      { id: 'year', label: t('charts.year'), format: format.yearPart },
      ...lines.flatMap(({ id, label, band }) => [
        { id: `${id}_mean`, label, format: value },
        ...(band === null ? [] : bands.columns(`${id}_`, label, value)),
      ]),
      ...further.map(({ id, label, format }) => ({ id, label, format })),
    ],
    rows: steps.map((step, position) => [
      step,
      years[position],
      ...lines.flatMap(({ mean, band }) => [mean[position], ...(band === null ? [] : bandValues(band, position))]),
      ...further.map(({ values }) => values[position]),
    ]),
  })
}
