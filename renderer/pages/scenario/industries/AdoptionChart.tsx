import { useTranslation } from 'react-i18next'
import { datasetAddress } from '../../../addresses.ts'
import { fileNameOf } from '../../../charts/export/save.ts'
import { ChartFrame } from '../../../charts/ChartFrame.tsx'
import { categoryColour, colour } from '../../../charts/palette.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useNames } from '../../../i18n/names.ts'
import { useSourceLine } from '../../../results/use-chart-context.ts'
import { useDeeper } from '../../../stores/deeper.ts'
import { defaultCurve } from '../defaults.ts'
import type { SectionProps } from '../Editor.tsx'
import { DEFAULT_ROW } from './cells.ts'
import { CurveLines, type CurveLine } from './CurveLines.tsx'
import { adoptionPath, adoptionPaths, yearsOf } from './curves.ts'
import type { Adoption } from './presets.ts'

/** So many selected industries have a colour of their own. */
const MOST_MARKED = 4
const DASHES = '5 4'

interface Props extends SectionProps {
  /** The scenario's name in the reader's language. */
  name: string
  height: number
  selected: string[]
  pointed: string | null
  onPoint: (row: string | null) => void
  /** What is being considered, beside what the scenario says. */
  preview: { name: string; adoption: Adoption } | null
}

/** How all industries adopt over the scenario's years: their mean bold, the selected and the pointed at named. */
export const AdoptionChart = ({ scenario, dataset, name, height, selected, pointed, onPoint, preview }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const lineOf = useSourceLine()
  const openDeeper = useDeeper((state) => state.open)
  const { industries } = dataset
  const years = yearsOf(scenario)
  const { byIndustry, mean } = adoptionPaths(scenario, industries)
  const fallback = adoptionPath(defaultCurve(scenario), scenario)
  const titles = new Map(industries.map(({ code, title }) => [code, names.local(title)]))
  const pathOf = (code: string): number[] => byIndustry.get(code) ?? fallback
  const marked = selected.slice(0, MOST_MARKED)
  const isPointed = pointed !== null && titles.has(pointed) && !marked.includes(pointed)

  const others: CurveLine[] = industries
    .filter(({ code }) => !marked.includes(code))
    .map(({ code }) => ({
      ...{ id: code, label: null, path: pathOf(code), dashes: null },
      ...{ colour: colour('axis'), width: selected.includes(code) ? 2 : 1 },
    }))
  const lines: CurveLine[] = [
    ...others,
    {
      ...{ id: DEFAULT_ROW, path: fallback, colour: colour('quiet'), width: 1.5, dashes: DASHES },
      label: pointed === DEFAULT_ROW ? t('industries.default') : null,
    },
    ...marked.map((code, place) => ({
      ...{ id: code, label: titles.get(code) ?? code, path: pathOf(code), dashes: null },
      ...{ colour: categoryColour(place + 1), width: code === pointed ? 3 : 2 },
    })),
    ...(isPointed
      ? [
          {
            ...{ id: pointed, label: titles.get(pointed) ?? pointed, path: pathOf(pointed) },
            ...{ colour: colour('ink'), width: 2, dashes: null },
          },
        ]
      : []),
    ...(preview === null
      ? []
      : [
          {
            ...{ id: 'preview', label: preview.name, colour: categoryColour(1), width: 3, dashes: DASHES },
            path: adoptionPaths({ ...scenario, adoption: preview.adoption }, industries).mean,
          },
        ]),
    { id: 'mean', label: t('industries.meanCurve'), path: mean, colour: categoryColour(0), width: 3, dashes: null },
  ]
  const title = t('industries.chart')
  const made = t('industries.source', { scenario: name })
  const weights = t('industries.weights', { dataset: names.local(dataset.title) })
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: t('industries.chartSubtitle', { scenario: name }),
        unit: t('charts.unit', { unit: t('industries.chartUnit') }),
        source: lineOf(
          [
            { text: made, address: null },
            { text: weights, address: datasetAddress(dataset.id) },
          ],
          [],
        ),
        note: null,
        fileName: fileNameOf(name, title),
        legend: [
          { label: t('industries.meanLegend'), colour: categoryColour(0), mark: 'line' },
          { label: t('industries.oneLegend'), colour: colour('axis'), mark: 'line' },
          { label: t('industries.defaultLegend'), colour: colour('quiet'), mark: 'dashed' },
        ],
        table: {
          columns: [
            { id: 'year', label: t('charts.year'), format: format.yearPart },
            { id: 'mean', label: t('industries.meanCurve'), format: format.share },
            ...industries.map(({ code, title: industry }) => ({
              ...{ id: code, label: names.local(industry), format: format.share },
            })),
          ],
          rows: years.map((year, step) => [year, mean[step], ...industries.map(({ code }) => pathOf(code)[step])]),
        },
        height,
        draw: (sheet) => (
          <CurveLines
            {...sheet}
            years={years}
            lines={lines}
            percent={format.roundPercent}
            year={format.yearPart}
            onPoint={(id) => onPoint(id !== null && (titles.has(id) || id === DEFAULT_ROW) ? id : null)}
            onOpen={(key) => {
              if (titles.has(key)) openDeeper({ kind: 'industry', key })
            }}
          />
        ),
      }}
    />
  )
}
