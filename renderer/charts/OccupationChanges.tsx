import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { CHANGES, occupationChanges } from '../results/occupation-changes.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useOccupations } from '../stores/of-run.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { useEstimateBars } from './estimate-bars.tsx'

const MOST = 10

/** Winners and losers: the occupations whose employment AI changes most by the end. */
export const OccupationChanges = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { jobOf, jobTitleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const estimateBars = useEstimateBars()
  const [wanted, setWanted] = useState('both')
  const { view, dataset, name } = shown
  const { value, error } = useFetched(useOccupations, view.run.id)
  const which = CHANGES.find((one) => one === wanted) ?? 'both'
  const title = t('charts.occupations.title')
  if (value === undefined) return <ChartPlace title={title} error={error} />
  const known = new Set(dataset.occupations.map(({ code }) => code))
  const rows = occupationChanges({ run: view.run, series: value.series }, (code) => known.has(code), which, MOST, context.moment)
  return (
    <ChartFrame
      controls={
        <SegmentedControl
          size="xs"
          value={which}
          onChange={setWanted}
          aria-label={t('charts.occupations.which')}
          data={CHANGES.map((one) => ({ value: one, label: t(`charts.occupations.${one}`) }))}
        />
      }
      chart={{
        ...estimateBars(view, {
          by: { id: 'occupation', label: t('data.occupation') },
          rows: rows.map((row) => ({ ...row, label: jobTitleOf(row.key), subject: jobOf(row.key) })),
          name: t('charts.occupations.value'),
          tick: format.signedCompact,
          value: format.signedInteger,
        }),
        title,
        subtitle: context.subtitle(
          t('charts.occupations.subtitle', { scenario: name, year: format.year(context.moment.year) }),
        ),
        unit: t('charts.unit', { unit: t('charts.people') }),
        source: context.source,
        fileName: context.fileNameOf(title),
      }}
    />
  )
}
