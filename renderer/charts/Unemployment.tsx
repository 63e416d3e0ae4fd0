import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WEEKS_PER_STEP } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { bandOf, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useBandWords } from './bands.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { useLinesTable } from './lines-table.ts'
import { LinesWithBands, type BandedLine } from './LinesWithBands.tsx'
import { categoryColour } from './palette.ts'

/**
 * Unemployment and long-term unemployment with their bands: as rates beside those without AI, or as what AI adds
 * to them, where small effects can be seen.
 */
export const Unemployment = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const bands = useBandWords()
  const linesTable = useLinesTable()
  const [form, setForm] = useState('difference')
  const { view, name } = shown
  const isDifference = form === 'difference'
  const weeks = format.plain(view.scenario.frictions.longTermSteps * WEEKS_PER_STEP)
  const ending = isDifference ? '_difference' : ''
  const kinds = [
    { metric: `unemployment_rate${ending}`, label: t('charts.unemployment.rate'), category: 0 },
    {
      metric: `long_term_unemployment_rate${ending}`,
      label: t('charts.unemployment.longTerm', { weeks }),
      category: 1,
    },
    ...(isDifference
      ? []
      : [
          { metric: 'unemployment_rate_baseline', label: t('charts.unemployment.baseline'), category: 0 },
          {
            metric: 'long_term_unemployment_rate_baseline',
            label: t('charts.unemployment.longTermBaseline'),
            category: 1,
          },
        ]),
  ]
  const lines = kinds.flatMap(({ metric, label, category }): BandedLine[] => {
    const band = bandOf(view, metric)
    if (!band) return []
    const isBaseline = metric.endsWith('_baseline')
    return [
      {
        id: metric,
        label,
        colour: categoryColour(category),
        mark: isBaseline ? 'dashed' : 'line',
        mean: band.mean,
        band: hasBands(view) && !isBaseline ? band : null,
      },
    ]
  })
  const title = t(isDifference ? 'charts.unemployment.titleDifference' : 'charts.unemployment.title')
  const value = isDifference ? format.points : format.percent
  return (
    <ChartFrame
      controls={
        <SegmentedControl
          size="xs"
          value={form}
          onChange={setForm}
          aria-label={t('charts.form', { title: t('charts.unemployment.title') })}
          data={[
            { value: 'levels', label: t('charts.unemployment.levels') },
            { value: 'difference', label: t('charts.unemployment.difference') },
          ]}
        />
      }
      chart={{
        title,
        subtitle: context.subtitle(t('charts.unemployment.subtitle', { scenario: name })),
        unit: t('charts.unit', { unit: t(isDifference ? 'charts.unemployment.unitDifference' : 'charts.labourForce') }),
        source: context.source,
        note: hasBands(view) ? t('charts.band') : null,
        fileName: context.fileNameOf(title),
        legend: [
          ...lines.map(({ label, colour, mark }) => ({ label, colour, mark })),
          ...(hasBands(view) ? bands.legend : []),
        ],
        height: 320,
        table: linesTable(view, lines, value),
        draw: (sheet) => (
          <LinesWithBands
            {...sheet}
            years={view.years}
            lines={lines}
            tick={isDifference ? (share) => format.share(share * 100) : format.roundPercent}
            value={value}
            heading={format.yearPart}
            at={context.mark}
          />
        ),
      }}
    />
  )
}
