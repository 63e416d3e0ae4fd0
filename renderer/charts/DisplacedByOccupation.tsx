import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { displacedOccupations, MEASURES } from '../results/displaced-occupations.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useOccupations } from '../stores/of-run.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { useEstimateBars } from './estimate-bars.tsx'

const MOST = 10

/** The occupations with the most people displaced, or with the greatest share of theirs. */
export const DisplacedByOccupation = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { jobOf, jobTitleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const estimateBars = useEstimateBars()
  const [wanted, setWanted] = useState<string>(MEASURES[0])
  const { view, dataset, name } = shown
  const { value, error } = useFetched(useOccupations, view.run.id)
  const measure = MEASURES.find((one) => one === wanted) ?? MEASURES[0]
  const title = t('charts.displacedOccupations.title')
  if (value === undefined) return <ChartPlace title={title} error={error} />
  const known = new Set(dataset.occupations.map(({ code }) => code))
  const isShare = measure === 'share'
  const rows = displacedOccupations(
    { run: view.run, series: value.series },
    (code) => known.has(code),
    measure,
    MOST,
    context.moment,
  )
  return (
    <ChartFrame
      controls={
        <SegmentedControl
          size="xs"
          value={measure}
          onChange={setWanted}
          aria-label={t('charts.form', { title })}
          data={MEASURES.map((one) => ({ value: one, label: t(`charts.displacedOccupations.${one}`) }))}
        />
      }
      chart={{
        ...estimateBars(view, {
          by: { id: 'occupation', label: t('data.occupation') },
          rows: rows.map((row) => ({ ...row, label: jobTitleOf(row.key), subject: jobOf(row.key) })),
          name: t('charts.displaced.value'),
          tick: isShare ? format.roundPercent : format.compact,
          value: isShare ? format.percent : format.integer,
        }),
        title,
        subtitle: context.subtitle(t('charts.displaced.subtitle', { scenario: name, ...context.period })),
        unit: t('charts.unit', { unit: t(isShare ? 'charts.displacedOccupations.unitShare' : 'charts.people') }),
        source: context.source,
        fileName: context.fileNameOf(title),
      }}
    />
  )
}
