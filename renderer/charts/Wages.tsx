import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { bandOf, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useBandWords } from './bands.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { useLinesTable } from './lines-table.ts'
import { LinesWithBands, type BandedLine } from './LinesWithBands.tsx'
import { categoryColour } from './palette.ts'

/** What AI changes in the wages of those employed: at three places of their distribution, or in its inequality. */
export const Wages = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const bands = useBandWords()
  const linesTable = useLinesTable()
  const [form, setForm] = useState('wages')
  const { view, dataset, name } = shown
  const isGini = form === 'gini'
  const figures = isGini
    ? [{ metric: 'wage_gini', label: t('charts.wages.gini') }]
    : [
        { metric: 'wage_median', label: t('charts.wages.median') },
        { metric: 'wage_p10', label: t('charts.wages.p10') },
        { metric: 'wage_p90', label: t('charts.wages.p90') },
      ]
  const value = isGini ? format.signedFine : format.signedInteger
  const level = isGini ? format.plain : format.integer
  const lines = figures.flatMap(({ metric, label }, position): BandedLine[] => {
    const band = bandOf(view, `${metric}_difference`)
    if (!band) return []
    return [
      {
        id: `${metric}_difference`,
        label,
        colour: categoryColour(position),
        mark: 'line',
        mean: band.mean,
        band: hasBands(view) ? band : null,
      },
    ]
  })
  const levels = figures.flatMap(({ metric, label }) => [
    { id: metric, label: t('charts.wages.level', { name: label }), metric },
    { id: `${metric}_baseline`, label: t('charts.wages.baseline', { name: label }), metric: `${metric}_baseline` },
  ])
  if (lines.length === 0) return null
  const title = t(isGini ? 'charts.wages.titleGini' : 'charts.wages.title')
  return (
    <ChartFrame
      controls={
        <SegmentedControl
          size="xs"
          value={form}
          onChange={setForm}
          aria-label={t('charts.form', { title: t('charts.wages.title') })}
          data={[
            { value: 'wages', label: t('charts.wages.wages') },
            { value: 'gini', label: t('charts.wages.inequality') },
          ]}
        />
      }
      chart={{
        title,
        subtitle: context.subtitle(t('charts.wages.subtitle', { scenario: name })),
        unit: t('charts.unit', {
          unit: isGini ? t('charts.wages.unitGini') : t('charts.wages.unit', { currency: dataset.currency }),
        }),
        source: context.source,
        note: format.sentences([t('charts.wages.note'), ...(hasBands(view) ? [t('charts.band')] : [])]),
        fileName: context.fileNameOf(title),
        legend: [
          ...lines.map(({ label, colour, mark }) => ({ label, colour, mark })),
          ...(hasBands(view) ? bands.legend : []),
        ],
        height: 300,
        table: linesTable(
          view,
          lines,
          value,
          levels.map(({ id, label, metric }) => ({
            id,
            label,
            values: bandOf(view, metric)?.mean ?? [],
            format: level,
          })),
        ),
        draw: (sheet) => (
          <LinesWithBands
            {...sheet}
            years={view.years}
            lines={lines}
            tick={isGini ? format.signedFine : format.signedInteger}
            value={value}
            heading={format.yearPart}
            at={context.mark}
          />
        ),
      }}
    />
  )
}
