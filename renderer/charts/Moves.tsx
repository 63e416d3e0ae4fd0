import { Group, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { chooseMoves, movesUpTo, ORDERS, REST, sizeOf, withRestSummed } from '../results/moves.ts'
import { momentsOf } from '../results/moment.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useFlows } from '../stores/of-run.ts'
import { UNMARKED } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { categoryColour, divergingColour } from './palette.ts'
import { Sankey, sankeyHeight } from './Sankey.tsx'
import type { Flow } from './sankey-layout.ts'

const NODES = 12
const MOST = 24
const NEW_ROLES = 'new-roles'

/** Who is hired from where to where: the largest moves between occupations or groups, or those that AI changes most. */
export const Moves = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { jobOf, jobTitleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const [level, setLevel] = useState('occupations')
  const [wanted, setWanted] = useState<string>(ORDERS[0])
  const { view, dataset, name } = shown
  const { value, error } = useFetched(useFlows, view.run.id)
  const order = ORDERS.find((one) => one === wanted) ?? ORDERS[0]
  const isMajor = level === 'majors'
  const years = Math.max(1, context.moment.at)
  const flows = value?.flows
  const moves = useMemo(() => {
    const majors = new Map(dataset.occupations.map(({ code, major }) => [code, major]))
    const majorOf = (code: string): string | null => (majors.has(code) ? (majors.get(code) ?? null) : NEW_ROLES)
    return flows ? movesUpTo(flows, years, isMajor ? majorOf : (code) => code) : []
  }, [flows, years, isMajor, dataset])
  const isChanged = order === 'changed'
  const title = t(isChanged ? 'charts.moves.titleChanged' : 'charts.moves.title')
  if (value === undefined) return <ChartPlace title={title} error={error} />
  if (value.flows === null) return <ChartPlace title={title}>{t('charts.moves.none')}</ChartPlace>

  const drawn = isMajor ? withRestSummed(moves, order, NODES) : chooseMoves(moves, order, NODES, MOST)
  const all = moves.reduce((sum, move) => sum + sizeOf(move, order), 0)
  const shownSize = drawn.reduce((sum, move) => sum + sizeOf(move, order), 0)
  const nameOf = (key: string): string => {
    if (key === REST) return t('charts.moves.rest')
    if (key === NEW_ROLES) return t('charts.moves.newRoles')
    return isMajor ? names.majorGroup(key) : jobTitleOf(key)
  }
  const by = new Map(drawn.map((move) => [`${move.from} ${move.to}`, move]))
  const describe = ({ from, to }: Flow) => {
    const move = by.get(`${from} ${to}`)
    const { workers, baseline } = move ?? { workers: 0, baseline: 0 }
    return {
      heading: t('charts.moves.flow', { from: nameOf(from), to: nameOf(to) }),
      rows: [
        { ...UNMARKED, label: t('charts.moves.workers'), value: format.integer(workers) },
        { ...UNMARKED, label: t('charts.moves.baseline'), value: format.integer(baseline) },
        { ...UNMARKED, label: t('charts.moves.difference'), value: format.signedInteger(workers - baseline) },
      ],
    }
  }
  const sides = [new Set(drawn.map(({ from }) => from)).size, new Set(drawn.map(({ to }) => to)).size]
  const period = {
    scenario: name,
    from: format.year(view.years[0]),
    to: format.year(momentsOf(view).at(years)?.year ?? context.moment.year),
  }
  return (
    <ChartFrame
      controls={
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            value={level}
            onChange={setLevel}
            aria-label={t('charts.moves.level')}
            data={[
              { value: 'occupations', label: t('charts.moves.occupations') },
              { value: 'majors', label: t('charts.moves.majors') },
            ]}
          />
          <SegmentedControl
            size="xs"
            value={order}
            onChange={setWanted}
            aria-label={t('charts.moves.order')}
            data={ORDERS.map((one) => ({ value: one, label: t(`charts.moves.${one}`) }))}
          />
        </Group>
      }
      chart={{
        title,
        subtitle: context.subtitle(t(isChanged ? 'charts.moves.subtitleChanged' : 'charts.moves.subtitle', period)),
        unit: t('charts.unit', { unit: t('charts.people') }),
        source: context.source,
        note: isMajor
          ? t('charts.moves.noteSummed')
          : t('charts.moves.noteShown', { count: drawn.length, share: format.tenths(all > 0 ? shownSize / all : 0) }),
        fileName: context.fileNameOf(title),
        legend: isChanged
          ? [
              { label: t('charts.moves.more'), colour: divergingColour(4), mark: 'area' },
              { label: t('charts.moves.fewer'), colour: divergingColour(1), mark: 'area' },
            ]
          : [],
        height: sankeyHeight(Math.max(...sides)),
        table: {
          columns: [
            { id: 'from', label: t('data.code') },
            { id: 'title', label: t('charts.moves.from') },
            { id: 'to', label: t('data.code') },
            { id: 'to_title', label: t('charts.moves.to') },
            { id: 'workers', label: t('charts.moves.workers'), format: format.integer },
            { id: 'baseline', label: t('charts.moves.baseline'), format: format.integer },
            { id: 'difference', label: t('charts.moves.difference'), format: format.signedInteger },
          ],
          ...(isMajor ? {} : { subjects: drawn.map(({ from }) => jobOf(from)) }),
          rows: drawn.map(({ from, to, workers, baseline }) => [
            ...[from, nameOf(from), to, nameOf(to)],
            ...[workers, baseline, workers - baseline],
          ]),
        },
        draw: (sheet) => (
          <Sankey
            {...sheet}
            flows={drawn.map((move) => ({
              ...{ from: move.from, to: move.to, size: sizeOf(move, order) },
              colour: isChanged ? divergingColour(move.workers < move.baseline ? 1 : 4) : categoryColour(2),
            }))}
            last={REST}
            heads={{ left: t('charts.moves.from'), right: t('charts.moves.to') }}
            nameOf={nameOf}
            valueOf={format.compact}
            subjectOf={(key) => (isMajor ? undefined : jobOf(key))}
            describe={describe}
          />
        ),
      }}
    />
  )
}
