import { useTranslation } from 'react-i18next'
import type { DatasetInfo, Subject } from '../../../../main/contract.ts'
import type { Chart, LegendEntry } from '../../../charts/chart.ts'
import { fileNameOf } from '../../../charts/export/save.ts'
import { categoryColour, colour } from '../../../charts/palette.ts'
import { QUICK_BAR_HEIGHT, QuickBars, type QuickBar } from '../../../charts/QuickBars.tsx'
import { QuickLines, type QuickLine } from '../../../charts/QuickLines.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useNames } from '../../../i18n/names.ts'
import { useSourceLines } from '../../../results/use-chart-context.ts'
import { useDatasets } from '../../../stores/dataset.ts'
import { useDeeper } from '../../../stores/deeper.ts'
import type { Previewed } from '../../../stores/preview.ts'

interface Given {
  now: Previewed
  /** The last saved version, where it is another one. */
  saved: Previewed | null
  dataset: DatasetInfo
  name: string
}

interface PreviewCharts {
  unemployment: Chart
  industries: Chart
  occupations: Chart
}

/** The preview's charts: what the scenario does against the run without AI and against its last saved version. */
export const usePreviewCharts = ({ now, saved, dataset, name }: Given): PreviewCharts => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const open = useDeeper((state) => state.open)
  const version = useDatasets(({ info }) => info?.version ?? '')
  const source = useSourceLines()(now.scenario, dataset, t('charts.madeAsPreview', { version }))
  const { years, unemployment, industries, occupations } = now.view
  const year = format.year(years.at(-1) ?? 0)
  const common = (title: string): Pick<Chart, 'title' | 'source' | 'note' | 'fileName'> => ({
    ...{ title, source, note: null },
    fileName: fileNameOf(name, title),
  })

  const lines: QuickLine[] = [
    { label: t('preview.now'), colour: categoryColour(0), mark: 'line', values: unemployment.scenario },
    ...(saved?.view.years.length === years.length
      ? [
          {
            ...{ label: t('preview.saved'), colour: categoryColour(1), mark: 'dashed' as const },
            values: saved.view.unemployment.scenario,
          },
        ]
      : []),
    { label: t('preview.withoutAI'), colour: colour('quiet'), mark: 'dashed', values: unemployment.baseline },
  ]

  /** A chart of bars of people, whose ticks mark the last saved version. */
  const bars = (
    kind: Subject['kind'],
    title: string,
    unit: string,
    values: QuickBar[],
    tick: (value: number) => string,
  ): Chart => ({
    ...common(title),
    subtitle: t('preview.subtitle', { scenario: name, year }),
    unit,
    legend:
      saved === null
        ? []
        : [
            { label: t('preview.now'), colour: categoryColour(0), mark: 'area' },
            { label: t('preview.saved'), colour: categoryColour(1), mark: 'tick' },
          ],
    height: Math.max(1, values.length) * QUICK_BAR_HEIGHT,
    table: {
      columns: [
        { id: kind, label: t('data.code') },
        { id: 'title', label: t(kind === 'industry' ? 'data.industry' : 'data.occupation') },
        { id: 'people', label: t('preview.now'), format: format.signedInteger },
        ...(saved === null ? [] : [{ id: 'people_saved', label: t('preview.saved'), format: format.signedInteger }]),
      ],
      rows: values.map(({ key, label, value, before }) => [key, label, value, ...(saved === null ? [] : [before ?? ''])]),
    },
    draw: (sheet) => <QuickBars {...sheet} bars={values} tick={tick} onPick={(key) => open({ kind, key })} />,
  })

  const industryTitles = new Map(dataset.industries.map(({ code, title }) => [code, names.local(title)]))
  const occupationTitles = new Map(dataset.occupations.map(({ code, title }) => [code, names.local(title)]))
  const savedIndustries = new Map(saved?.view.industries.map(({ code, displaced }) => [code, displaced]))
  const savedOccupations = new Map(saved?.view.occupations.map(({ code, change }) => [code, change]))
  const legendOf = ({ label, colour: stroke, mark }: QuickLine): LegendEntry => ({ label, colour: stroke, mark })

  return {
    unemployment: {
      ...common(t('preview.unemployment')),
      subtitle: t('preview.subtitle', { scenario: name, year }),
      unit: t('charts.unit', { unit: t('charts.labourForce') }),
      legend: lines.map(legendOf),
      height: 190,
      table: {
        columns: [
          { id: 'year', label: t('charts.year'), format: format.yearPart },
          ...lines.map(({ label }, place) => ({ id: ['now', 'saved', 'without'][place], label, format: format.percent })),
        ],
        rows: years.map((at, t) => [at, ...lines.map(({ values }) => values[t])]),
      },
      draw: (sheet) => <QuickLines {...sheet} years={years} lines={lines} tick={format.percent} />,
    },
    industries: bars(
      'industry',
      t('charts.displaced.title'),
      t('preview.displacedUnit', { year }),
      industries
        .map(({ code, displaced }) => ({
          ...{ key: code, label: industryTitles.get(code) ?? code, value: displaced },
          before: savedIndustries.get(code) ?? null,
        }))
        .sort((a, b) => b.value - a.value),
      format.compact,
    ),
    occupations: bars(
      'occupation',
      t('charts.occupations.title'),
      t('preview.changeUnit', { year }),
      occupations.map(({ code, change }) => ({
        ...{ key: code, label: occupationTitles.get(code) ?? code, value: change },
        before: savedOccupations.get(code) ?? null,
      })),
      format.signedCompact,
    ),
  }
}
