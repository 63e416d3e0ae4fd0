import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeriesBand } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { bandsOf, displacedByIndustry, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import type { Chart } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { HorizontalBars } from './HorizontalBars.tsx'
import { LinesWithBands, type BandedLine } from './LinesWithBands.tsx'
import { categoryColour } from './palette.ts'

const INDUSTRIES_OVER_TIME = 4
/** Of the most affected industry's sum; those below would be drawn as noise around zero. */
const WORTH_A_LINE = 0.02
const HEIGHT_OVER_TIME = 400
const HEIGHT_OF_BAR = 29
const HEIGHT_OF_AXIS = 40

/** Displaced workers by industry: sums over the horizon as bars, or the most affected step by step with bands. */
export const DisplacedByIndustry = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const context = useChartContext(shown)
  const [form, setForm] = useState('sum')
  const { view, dataset, name } = shown
  const titles = new Map(dataset.industries.map(({ code, title }) => [code, names.local(title)]))
  const titleOf = (key: string): string => titles.get(key) ?? key
  const sums = displacedByIndustry(view)
  const series = new Map(
    bandsOf(view, 'displaced_workers_difference', 'industry').map((band) => [band.key, band]),
  )

  const inAll = (): Chart => ({
    title: t('charts.displaced.title'),
    subtitle: t('charts.displaced.subtitle', {
      scenario: name,
      from: format.year(view.years[0]),
      to: format.year(view.years.at(-1) ?? 0),
    }),
    unit: t('charts.unit', { unit: t('charts.displaced.unit') }),
    source: context.source,
    provenance: context.provenance,
    note: hasBands(view) ? t('charts.displaced.note', { replicates: view.run.replicates }) : null,
    fileName: context.fileNameOf(t('charts.displaced.title')),
    legend: [],
    height: sums.length * HEIGHT_OF_BAR + HEIGHT_OF_AXIS,
    table: {
      columns: [
        { id: 'industry', label: t('data.code') },
        { id: 'title', label: t('data.industry') },
        { id: 'mean', label: t('charts.displaced.value'), format: format.integer },
        ...(hasBands(view)
          ? [
              { id: 'p05', label: t('charts.low'), format: format.integer },
              { id: 'p95', label: t('charts.high'), format: format.integer },
            ]
          : []),
      ],
      rows: sums.map(({ key, mean, interval }) => [key, titleOf(key), mean, ...(interval ?? [])]),
    },
    draw: (sheet) => (
      <HorizontalBars
        {...sheet}
        bars={sums.map(({ key, mean, interval }) => ({ key, label: titleOf(key), value: mean, interval }))}
        tick={format.compact}
        value={format.integer}
        name={t('charts.displaced.value')}
      />
    ),
  })

  const overTime = (): Chart => {
    const worth = sums.filter(({ mean }, position) => position === 0 || mean >= WORTH_A_LINE * sums[0].mean)
    const bands = worth.slice(0, INDUSTRIES_OVER_TIME).flatMap(({ key }): SeriesBand[] => {
      const band = series.get(key)
      return band ? [band] : []
    })
    const lines = bands.map(
      ({ key, mean, p05, p95 }, position): BandedLine => ({
        id: key,
        label: titleOf(key),
        colour: categoryColour(position),
        mark: 'line',
        mean,
        band: hasBands(view) ? { low: p05, high: p95 } : null,
      }),
    )
    return {
      ...inAll(),
      title: t('charts.displaced.titleOverTime'),
      subtitle: t('charts.displaced.subtitleOverTime', { scenario: name }),
      unit: t('charts.unit', { unit: t('charts.displaced.unitOverTime') }),
      note: hasBands(view) ? t('charts.band') : null,
      height: HEIGHT_OVER_TIME,
      fileName: context.fileNameOf(t('charts.displaced.titleOverTime')),
      legend: lines.map(({ label, colour, mark }) => ({ label, colour, mark })),
      table: {
        columns: [
          { id: 'step', label: t('charts.step') },
          { id: 'year', label: t('charts.year'), format: format.yearPart },
          ...bands.flatMap(({ key }) => [
            { id: `${key}_mean`, label: titleOf(key), format: format.integer },
            { id: `${key}_p05`, label: t('charts.withLow', { name: titleOf(key) }), format: format.integer },
            { id: `${key}_p95`, label: t('charts.withHigh', { name: titleOf(key) }), format: format.integer },
          ]),
        ],
        rows: view.steps.map((step, position) => [
          step,
          view.years[position],
          ...bands.flatMap(({ mean, p05, p95 }) => [mean[position], p05[position], p95[position]]),
        ]),
      },
      draw: (sheet) => (
        <LinesWithBands
          {...sheet}
          years={view.years}
          lines={lines}
          tick={format.compact}
          value={format.integer}
          heading={format.yearPart}
        />
      ),
    }
  }

  return (
    <ChartFrame
      chart={form === 'sum' ? inAll() : overTime()}
      controls={
        <SegmentedControl
          size="xs"
          value={form}
          onChange={setForm}
          aria-label={t('charts.form', { title: t('charts.displaced.title') })}
          data={[
            { value: 'sum', label: t('charts.displaced.sum') },
            { value: 'time', label: t('charts.displaced.overTime') },
          ]}
        />
      }
    />
  )
}
