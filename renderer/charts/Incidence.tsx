import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { breakdownsOf, incidenceOf } from '../results/incidence.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { useEstimateBars } from './estimate-bars.tsx'

/** Who is displaced beyond the run without AI, by one of the breakdowns of people that the run has. */
export const Incidence = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const estimateBars = useEstimateBars()
  const [wanted, setWanted] = useState<string | null>(null)
  const { view, name } = shown
  const breakdowns = breakdownsOf(view)
  const breakdown = breakdowns.find((one) => one === wanted) ?? breakdowns.at(0)
  const context = useChartContext(shown, breakdown)
  if (breakdown === undefined) return null
  const { unit, rows } = incidenceOf(view, breakdown, context.moment)
  const isRate = unit === 'per-thousand'
  const by = names.breakdown(breakdown)
  const title = t('charts.incidence.title', { by: by.toLocaleLowerCase() })
  const bars = estimateBars(view, {
    by: { id: breakdown, label: by },
    rows: rows.map((row) => ({ ...row, label: names.group(breakdown, row.key) })),
    name: t('charts.displaced.value'),
    tick: isRate ? format.share : format.compact,
    value: isRate ? format.share : format.integer,
  })
  return (
    <ChartFrame
      controls={
        <Select
          size="xs"
          w={130}
          allowDeselect={false}
          aria-label={t('charts.incidence.breakdown')}
          value={breakdown}
          onChange={setWanted}
          data={breakdowns.map((value) => ({ value, label: names.breakdown(value) }))}
        />
      }
      chart={{
        ...bars,
        title,
        subtitle: context.subtitle(t('charts.displaced.subtitle', { scenario: name, ...context.period })),
        unit: t('charts.unit', { unit: t(isRate ? 'charts.incidence.unitPerThousand' : 'charts.displaced.unit') }),
        source: context.source,
        note: format.sentences([t('charts.incidence.note'), bars.note].filter((part) => part !== null)),
        fileName: context.fileNameOf(title),
      }}
    />
  )
}
