import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { beveridgePaths, type MarketPoint } from '../results/beveridge.ts'
import { momentsOf } from '../results/moment.ts'
import { hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { BeveridgePlane } from './BeveridgePlane.tsx'
import type { LegendEntry } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { categoryColour } from './palette.ts'

/** The Beveridge path: how vacancies and unemployment move together as AI spreads, beside the run without it. */
export const Beveridge = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const { view, name } = shown
  const paths = beveridgePaths(view)
  if (paths === null) return null
  const title = t('charts.beveridge.title')
  const [unemployment, vacancies] = [t('charts.beveridge.unemployment'), t('charts.beveridge.vacancies')]
  const scenario: LegendEntry = { label: t('charts.withAI'), colour: categoryColour(1), mark: 'line' }
  const baseline: LegendEntry = { label: t('charts.withoutAI'), colour: categoryColour(0), mark: 'dashed' }
  const write = (value: number, interval: [number, number] | null): string =>
    format.percent(value) +
    (interval === null ? '' : ` (${format.percent(interval[0])} – ${format.percent(interval[1])})`)
  const describe = (point: MarketPoint) => ({
    heading: format.yearPart(point.year),
    rows: [
      { ...scenario, label: unemployment, value: write(point.unemployment, point.unemploymentInterval) },
      { ...scenario, label: vacancies, value: write(point.vacancies, point.vacancyInterval) },
    ],
  })
  const columns = (id: string, label: string) => [
    { id: `unemployment_rate${id}`, label: `${unemployment}, ${label}`, format: format.percent },
    { id: `vacancy_rate${id}`, label: `${vacancies}, ${label}`, format: format.percent },
  ]
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: context.subtitle(t('charts.beveridge.subtitle', { scenario: name, ...context.period })),
        unit: t('charts.unit', { unit: t('charts.labourForce') }),
        source: context.source,
        note: hasBands(view) ? t('charts.beveridge.note') : null,
        fileName: context.fileNameOf(title),
        legend: [scenario, baseline],
        height: 340,
        table: {
          columns: [
            { id: 'step', label: t('charts.step') },
            { id: 'year', label: t('charts.year'), format: format.yearPart },
            ...columns('', scenario.label),
            ...columns('_baseline', baseline.label),
          ],
          rows: paths.scenario.map((point, at) => {
            const without = paths.baseline[at]
            return [
              ...[point.step, point.year, point.unemployment, point.vacancies],
              ...[without.unemployment, without.vacancies],
            ]
          }),
        },
        draw: (sheet) => (
          <BeveridgePlane
            {...sheet}
            paths={paths}
            marks={momentsOf(view)
              .filter(({ at }) => at <= context.moment.at)
              .map(({ step, year }) => ({ position: step, label: format.year(year) }))}
            format={format.roundPercent}
            names={{ unemployment: `${unemployment} →`, vacancies: `↑ ${vacancies}` }}
            describe={describe}
          />
        ),
      }}
    />
  )
}
