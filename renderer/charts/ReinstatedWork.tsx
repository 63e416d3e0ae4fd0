import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { bandOf, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useBandWords } from './bands.ts'
import { legendEntry } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { useLinesTable } from './lines-table.ts'
import { LinesWithBands, type BandedLine } from './LinesWithBands.tsx'
import { categoryColour } from './palette.ts'

const KINDS = [
  { metric: 'automated_work', name: 'automated', category: 1 },
  { metric: 'reinstated_jobs', name: 'inOccupations', category: 0 },
  { metric: 'reinstated_in_new_roles', name: 'inNewRoles', category: 3 },
] as const

/** The work that AI does over time, and how much comes back, in occupations of today and in new roles. */
export const ReinstatedWork = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const bands = useBandWords()
  const linesTable = useLinesTable()
  const { view, name } = shown
  // Only exposures that are drawn anew let this work differ between replicates.
  const isDrawn = hasBands(view) && view.scenario.exposure.drawIntervals
  const lines = KINDS.flatMap(({ metric, name: kind, category }): BandedLine[] => {
    const band = bandOf(view, metric)
    if (!band) return []
    return [
      {
        id: metric,
        label: t(`charts.reinstated.${kind}`),
        colour: categoryColour(category),
        mark: 'line',
        mean: band.mean,
        band: isDrawn ? band : null,
      },
    ]
  })
  if (lines.length === 0) return null
  const title = t('charts.reinstated.title')
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: context.subtitle(t('charts.reinstated.subtitle', { scenario: name })),
        unit: t('charts.unit', { unit: t('charts.jobs') }),
        source: context.source,
        note: isDrawn ? t('charts.band') : t('charts.reinstated.note'),
        fileName: context.fileNameOf(title),
        legend: [...lines.map(legendEntry), ...(isDrawn ? bands.legend : [])],
        height: 300,
        table: linesTable(view, lines, format.integer),
        draw: (sheet) => (
          <LinesWithBands
            {...sheet}
            years={view.years}
            lines={lines}
            tick={format.compact}
            value={format.integer}
            heading={format.yearPart}
            at={context.mark}
          />
        ),
      }}
    />
  )
}
