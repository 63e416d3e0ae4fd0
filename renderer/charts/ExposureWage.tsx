import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { placeOf } from '../results/change-scale.ts'
import { occupationStates, type OccupationState } from '../results/occupation-states.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useEndScale } from '../results/use-end-scale.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useOccupations } from '../stores/of-run.ts'
import { Bubbles } from './Bubbles.tsx'
import { useChangeLegend } from './change-legend.ts'
import { UNMARKED } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { divergingColour } from './palette.ts'

const ALL = 'all'

const changeOf = ({ relativeChange }: OccupationState): number => relativeChange

/** Exposure against wage, a bubble for each occupation, coloured by what AI changes in its employment. */
export const ExposureWage = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { jobOf, jobTitleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const changeLegend = useChangeLegend()
  const [wanted, setWanted] = useState(ALL)
  const { view, dataset, name } = shown
  const { value, error } = useFetched(useOccupations, view.run.id)
  const scale = useEndScale(shown, value, changeOf)
  const title = t('charts.exposureWage.title')
  if (value === undefined) return <ChartPlace title={title} error={error} />
  const all = occupationStates(value, view.scenario, dataset, context.moment)
  const states = all.flatMap(({ exposure, wage, ...state }) =>
    exposure === null || wage === null || wage <= 0 ? [] : [{ ...state, exposure, wage }],
  )
  const groups = [...new Set(states.flatMap(({ major }) => major ?? []))].sort()
  const group = groups.find((one) => one === wanted) ?? ALL
  const by = new Map(states.map((state) => [state.code, state]))
  const money = (wage: number): string => t('charts.careers.wageOf', { wage: format.integer(wage), currency: dataset.currency })
  const legend = changeLegend(scale)
  const describe = (code: string) => {
    const state = by.get(code)
    if (state === undefined) return []
    return [
      { ...UNMARKED, label: t('charts.exposureWage.exposure'), value: format.share(state.exposure) },
      { ...UNMARKED, label: t('charts.exposureWage.wage'), value: money(state.wage) },
      { ...UNMARKED, label: t('charts.exposureWage.employment'), value: format.integer(state.employment) },
      {
        ...legend[placeOf(state.relativeChange, scale)],
        label: t('charts.occupations.value'),
        value: `${format.signedInteger(state.change)} (${format.signedPercent(state.relativeChange)})`,
      },
    ]
  }
  return (
    <ChartFrame
      controls={
        groups.length > 1 && (
          <Select
            size="xs"
            w={200}
            allowDeselect={false}
            aria-label={t('charts.exposureWage.group')}
            value={group}
            onChange={(next) => setWanted(next ?? ALL)}
            data={[
              { value: ALL, label: t('charts.exposureWage.all') },
              ...groups.map((one) => ({ value: one, label: names.majorGroup(one) })),
            ]}
          />
        )
      }
      chart={{
        title,
        subtitle: context.subtitle(
          t('charts.exposureWage.subtitle', { scenario: name, year: format.year(context.moment.year) }),
        ),
        unit: t('charts.unit', { unit: t('charts.exposureWage.unit', { currency: dataset.currency }) }),
        source: context.source,
        note: states.length < all.length ? t('charts.exposureWage.without', { count: all.length - states.length }) : null,
        fileName: context.fileNameOf(title),
        legend,
        height: 460,
        table: {
          columns: [
            { id: 'occupation', label: t('data.code') },
            { id: 'title', label: t('data.occupation') },
            { id: 'exposure', label: t('charts.exposureWage.exposure'), format: format.share },
            { id: 'wage', label: t('charts.exposureWage.wage'), format: format.integer },
            { id: 'employment', label: t('charts.exposureWage.employment'), format: format.integer },
            { id: 'change', label: t('charts.occupations.value'), format: format.signedInteger },
            { id: 'relative_change', label: t('charts.exposureWage.relative'), format: format.signedPercent },
          ],
          subjects: states.map(({ code }) => jobOf(code)),
          rows: states.map(({ code, exposure, wage, employment, change, relativeChange }) => [
            ...[code, jobTitleOf(code)],
            ...[exposure, wage, employment, change, relativeChange],
          ]),
        },
        draw: (sheet) => (
          <Bubbles
            {...sheet}
            bubbles={states.map(({ code, major, exposure, wage, employment, relativeChange }) => ({
              ...{ key: code, x: exposure, y: wage, size: employment },
              colour: divergingColour(placeOf(relativeChange, scale)),
              isHighlighted: group === ALL || major === group,
              ...{ name: jobTitleOf(code), subject: jobOf(code) },
            }))}
            x={{ name: `${t('charts.exposureWage.exposure')} →`, format: format.plain }}
            y={{ name: `↑ ${t('charts.exposureWage.wageAxis')}`, format: format.compact }}
            describe={describe}
          />
        ),
      }}
    />
  )
}
