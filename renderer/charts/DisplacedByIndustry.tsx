import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeriesBand, Subject } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { bandsOf, displacedByIndustry, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useBandWords } from './bands.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { legendEntry, type Chart } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { useEstimateBars } from './estimate-bars.tsx'
import { LinesWithBands, type BandedLine } from './LinesWithBands.tsx'
import { useLinesTable } from './lines-table.ts'
import { categoryColour } from './palette.ts'

const INDUSTRIES_OVER_TIME = 4
/** Of the most affected industry's sum; those below would be drawn as noise around zero. */
const WORTH_A_LINE = 0.02
const HEIGHT_OVER_TIME = 400

/** Displaced workers by industry: sums over the horizon as bars, or the most affected step by step with bands. */
export const DisplacedByIndustry = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const bands = useBandWords()
  const linesTable = useLinesTable()
  const estimateBars = useEstimateBars()
  const [form, setForm] = useState('sum')
  const { view, dataset, name } = shown
  const { titleOf } = useSubjects(dataset)
  const industryOf = (key: string): Subject => ({ kind: 'industry', key })
  const sums = displacedByIndustry(view, context.moment)
  const series = new Map(
    bandsOf(view, 'displaced_workers_difference', 'industry').map((band) => [band.key, band]),
  )

  const inAll = (): Chart => ({
    title: t('charts.displaced.title'),
    subtitle: context.subtitle(t('charts.displaced.subtitle', { scenario: name, ...context.period })),
    unit: t('charts.unit', { unit: t('charts.displaced.unit') }),
    source: context.source,
    fileName: context.fileNameOf(t('charts.displaced.title')),
    ...estimateBars(view, {
      by: { id: 'industry', label: t('data.industry') },
      rows: sums.map((sum) => ({ ...sum, label: titleOf(industryOf(sum.key)), subject: industryOf(sum.key) })),
      name: t('charts.displaced.value'),
      tick: format.compact,
      value: format.integer,
    }),
  })

  const overTime = (): Chart => {
    const worth = sums.filter(({ mean }, position) => position === 0 || mean >= WORTH_A_LINE * sums[0].mean)
    const industries = worth.slice(0, INDUSTRIES_OVER_TIME).flatMap(({ key }): SeriesBand[] => {
      const band = series.get(key)
      return band ? [band] : []
    })
    const lines = industries.map(
      (band, position): BandedLine => ({
        id: band.key,
        label: titleOf(industryOf(band.key)),
        subject: industryOf(band.key),
        colour: categoryColour(position),
        mark: 'line',
        mean: band.mean,
        band: hasBands(view) ? band : null,
      }),
    )
    return {
      ...inAll(),
      title: t('charts.displaced.titleOverTime'),
      subtitle: context.subtitle(t('charts.displaced.subtitleOverTime', { scenario: name })),
      unit: t('charts.unit', { unit: t('charts.displaced.unitOverTime') }),
      note: hasBands(view) ? t('charts.band') : null,
      height: HEIGHT_OVER_TIME,
      fileName: context.fileNameOf(t('charts.displaced.titleOverTime')),
      legend: [
        ...lines.map(legendEntry),
        ...(hasBands(view) ? bands.legend : []),
      ],
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
    }
  }

  return (
    <ChartFrame
      chart={form === 'sum' || series.size === 0 ? inAll() : overTime()}
      controls={
        series.size > 0 && (
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
        )
      }
    />
  )
}
