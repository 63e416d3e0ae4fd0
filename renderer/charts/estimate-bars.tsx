import { useTranslation } from 'react-i18next'
import type { RunView, Subject } from '../../main/contract.ts'
import { hasBands, type Estimate } from '../results/series.ts'
import { intervalValues, useBandWords } from './bands.ts'
import type { Chart } from './chart.ts'
import { HorizontalBars } from './HorizontalBars.tsx'

const HEIGHT_OF_BAR = 29
const HEIGHT_OF_AXIS = 40

/** What is drawn: an estimate for each key of a breakdown, and how it is written. */
interface Bars {
  /** What the keys are: the CSV's heading and the reader's word. */
  by: { id: string; label: string }
  rows: ({ key: string; label: string; subject?: Subject } & Estimate)[]
  /** What the values are. */
  name: string
  tick: (value: number) => string
  value: (value: number) => string
}

/** The parts of a chart of bars with whiskers that follow from its estimates. */
export const useEstimateBars = (): ((
  view: Pick<RunView, 'run'>,
  bars: Bars,
) => Pick<Chart, 'note' | 'legend' | 'height' | 'table' | 'draw'>) => {
  const { t } = useTranslation()
  const bands = useBandWords()
  return (view, { by, rows, name, tick, value }) => ({
    note: hasBands(view) ? t('charts.whiskers', { replicates: view.run.replicatesDone }) : null,
    legend: [],
    height: rows.length * HEIGHT_OF_BAR + HEIGHT_OF_AXIS,
    table: {
      columns: [
        { id: by.id, label: t('data.code') },
        { id: 'title', label: by.label },
        { id: 'mean', label: name, format: value },
        ...(hasBands(view) ? bands.columns('', '', value) : []),
      ],
      rows: rows.map(({ key, label, mean, ...spread }) => [key, label, mean, ...intervalValues(spread)]),
      subjects: rows.flatMap(({ subject }) => subject ?? []),
    },
    draw: (sheet) => (
      <HorizontalBars
        {...sheet}
        bars={rows.map(({ mean, ...row }) => ({ ...row, value: mean }))}
        tick={tick}
        value={value}
        name={name}
      />
    ),
  })
}
