import { Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { STEPS_PER_YEAR } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { CHOICES, chooseLives, livesOf, STATES, type Stretch } from '../results/careers.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useCareers } from '../stores/of-run.ts'
import { yearDomain } from './axes.ts'
import { AXIS_HEIGHT, CareerRows, ROW_HEIGHT, STATE_COLOUR } from './CareerRows.tsx'
import { UNMARKED } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { colour } from './palette.ts'

const MOST = 25

/** Individual lives: what workers drawn at random do, step by step. */
export const Careers = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { jobOf, jobTitleOf: titleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const [wanted, setWanted] = useState<string>(CHOICES[0])
  const { view, dataset, name } = shown
  const isFollowed = view.scenario.engine.kind === 'agents' && view.scenario.engine.careers > 0
  const { value, error } = useFetched(useCareers, isFollowed ? view.run.id : undefined)
  const { startYear } = view.scenario
  const [, end] = yearDomain(view.years)
  const lives = useMemo(
    () => livesOf(value?.careers ?? [], (step) => startYear + step / STEPS_PER_YEAR, end),
    [value, startYear, end],
  )
  const title = t('charts.careers.title')
  if (!isFollowed) {
    return (
      <ChartPlace title={title}>
        <Text size="sm" c="dimmed" mt="xs">
          {t(view.scenario.engine.kind === 'agents' ? 'charts.careers.none' : 'charts.careers.needsAgents')}
        </Text>
      </ChartPlace>
    )
  }
  if (value === undefined) return <ChartPlace title={title} error={error} />

  const choice = CHOICES.find((one) => one === wanted) ?? CHOICES[0]
  const chosen = chooseLives(lives, choice, MOST)
  const wageOf = (wage: number): string =>
    t('charts.careers.wageOf', { wage: format.integer(wage), currency: dataset.currency })
  const causeOf = (cause: Stretch['cause']): string =>
    t(`charts.careers.causes.${cause === 'dropped out' ? 'dropped' : cause}`)
  const describe = ({ state, occupation, cause, wage, from, to }: Stretch) => {
    const heading = titleOf(occupation)
    const period = `${format.yearPart(from)} – ${format.yearPart(to)}`
    const how = cause === 'start' ? '' : causeOf(cause)
    const rows = [
      { label: t(`charts.careers.states.${state}`), colour: STATE_COLOUR[state], mark: 'area' as const, value: period },
      ...(how === '' ? [] : [{ ...UNMARKED, label: how, value: '' }]),
      ...(wage === null
        ? []
        : [{ ...UNMARKED, label: t('charts.careers.wage'), value: wageOf(wage) }]),
    ]
    return { heading, rows, spoken: [heading, ...rows.flatMap(({ label, value: text }) => [label, text])].join(', ') }
  }
  const displaced = lives.filter(({ displacements }) => displacements > 0).length
  return (
    <ChartFrame
      controls={
        <Select
          size="xs"
          w={180}
          allowDeselect={false}
          aria-label={t('charts.careers.which')}
          value={choice}
          onChange={(next) => setWanted(next ?? CHOICES[0])}
          data={CHOICES.map((one) => ({ value: one, label: t(`charts.careers.choices.${one}`) }))}
        />
      }
      chart={{
        title,
        subtitle: t('charts.careers.subtitle', {
          scenario: name,
          shown: format.integer(chosen.length),
          all: format.integer(lives.length),
          displaced: format.integer(displaced),
        }),
        unit: t('charts.careers.unit'),
        source: context.source,
        note: t('charts.careers.note'),
        fileName: context.fileNameOf(title),
        legend: [
          ...STATES.map((state) => ({
            label: t(`charts.careers.states.${state}`),
            colour: STATE_COLOUR[state],
            mark: 'area' as const,
          })),
          { label: t('charts.careers.displacement'), colour: colour('ink'), mark: 'tick' },
        ],
        height: chosen.length * ROW_HEIGHT + AXIS_HEIGHT,
        table: {
          columns: [
            { id: 'worker', label: t('charts.careers.worker') },
            { id: 'from', label: t('charts.careers.from'), format: format.yearPart },
            { id: 'to', label: t('charts.careers.to'), format: format.yearPart },
            { id: 'state', label: t('charts.careers.state') },
            { id: 'cause', label: t('charts.careers.cause') },
            { id: 'occupation', label: t('data.code') },
            { id: 'title', label: t('data.occupation') },
            { id: 'wage', label: t('charts.careers.wage'), format: format.integer },
          ],
          subjects: chosen.flatMap(({ stretches }) => stretches.map(({ occupation }) => jobOf(occupation))),
          rows: chosen.flatMap(({ number, stretches }) =>
            stretches.map(({ from, to, state, cause, occupation, wage }) => [
              ...[number, from, to, t(`charts.careers.states.${state}`), causeOf(cause)],
              ...[occupation, titleOf(occupation), wage ?? ''],
            ]),
          ),
        },
        draw: (sheet) => (
          <CareerRows {...sheet} lives={chosen} years={view.years} at={context.mark} titleOf={titleOf} jobOf={jobOf} describe={describe} />
        ),
      }}
    />
  )
}
