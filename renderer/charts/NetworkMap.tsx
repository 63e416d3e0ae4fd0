import { Group, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { placeOf, type ChangeScale } from '../results/change-scale.ts'
import { occupationStates, type OccupationState } from '../results/occupation-states.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useEndScale } from '../results/use-end-scale.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useMaps } from '../stores/map.ts'
import { useFetched } from '../stores/fetched-once.ts'
import { useOccupations } from '../stores/of-run.ts'
import { useChangeLegend } from './change-legend.ts'
import { UNMARKED, type LegendEntry } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import { divergingColour } from './palette.ts'

const HEIGHT = 560

/** What is coloured, and which way: a displaced share is a loss. */
const COLOURS = {
  byChange: ({ relativeChange }: OccupationState): number => relativeChange,
  byDisplaced: ({ displacedShare }: OccupationState): number => -Math.max(0, displacedShare),
} as const

/** The occupational network as a map, coloured by what AI changes. */
export const NetworkMap = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { jobOf, jobTitleOf } = useSubjects(shown.dataset)
  const context = useChartContext(shown)
  const changeLegend = useChangeLegend()
  const [wanted, setWanted] = useState('byChange')
  const [found, setFound] = useState<string | null>(null)
  const { view, dataset, name } = shown
  const { value, error } = useFetched(useOccupations, view.run.id)
  const { value: map, error: mapError } = useFetched(useMaps, dataset)
  const by = wanted === 'byDisplaced' ? 'byDisplaced' : 'byChange'
  const colourBy = COLOURS[by]
  const scale = useEndScale(shown, value, colourBy)
  const title = t('charts.map.title')
  if (value === undefined || map === undefined) return <ChartPlace title={title} error={error ?? mapError} />

  const states = occupationStates(value, view.scenario, dataset, context.moment)
  const byCode = new Map(states.map((state) => [state.code, state]))
  const placeAt = (state: OccupationState): number => placeOf(colourBy(state), scale)
  const lossLegend = ({ weak, strong }: ChangeScale): LegendEntry[] => {
    const [few, many] = [format.roundPercent(weak), format.roundPercent(strong)]
    const labels = [t('charts.map.over', { many }), t('charts.map.between', { few, many }), t('charts.map.under', { few })]
    return labels.map((label, place) => ({ label, colour: divergingColour(place), mark: 'area' }))
  }
  const legend = by === 'byChange' ? changeLegend(scale) : lossLegend(scale)
  const describe = (code: string) => {
    const state = byCode.get(code)
    if (state === undefined) return []
    return [
      { ...UNMARKED, label: t('charts.exposureWage.employment'), value: format.integer(state.employment) },
      {
        ...(by === 'byChange' ? legend[placeAt(state)] : UNMARKED),
        label: t('charts.occupations.value'),
        value: `${format.signedInteger(state.change)} (${format.signedPercent(state.relativeChange)})`,
      },
      {
        ...(by === 'byDisplaced' ? legend[placeAt(state)] : UNMARKED),
        label: t('charts.map.displaced'),
        value: `${format.integer(state.displaced)} (${format.roundPercent(state.displacedShare)})`,
      },
    ]
  }
  const colourUnit = t(by === 'byChange' ? 'charts.map.unitChange' : 'charts.map.unitDisplaced')
  return (
    <ChartFrame
      controls={
        <Group gap="xs">
          <Select
            size="xs"
            w={220}
            searchable
            clearable
            limit={30}
            aria-label={t('charts.map.search')}
            placeholder={t('charts.map.search')}
            nothingFoundMessage={t('charts.map.nothing')}
            value={found}
            onChange={setFound}
            data={states.map(({ code }) => ({ value: code, label: jobTitleOf(code) }))}
          />
          <SegmentedControl
            size="xs"
            value={by}
            onChange={setWanted}
            aria-label={t('charts.map.colours')}
            data={[
              { value: 'byChange', label: t('charts.map.byChange') },
              { value: 'byDisplaced', label: t('charts.map.byDisplaced') },
            ]}
          />
        </Group>
      }
      chart={{
        title,
        subtitle: context.subtitle(
          t('charts.map.subtitle', { scenario: name, year: format.year(context.moment.year) }),
        ),
        unit: t('charts.unit', { unit: t('charts.map.unit', { colour: colourUnit }) }),
        source: context.source,
        note: null,
        hint: t('charts.map.help'),
        fileName: context.fileNameOf(title),
        legend,
        height: HEIGHT,
        table: {
          columns: [
            { id: 'occupation', label: t('data.code') },
            { id: 'title', label: t('data.occupation') },
            { id: 'employment', label: t('charts.exposureWage.employment'), format: format.integer },
            { id: 'change', label: t('charts.occupations.value'), format: format.signedInteger },
            { id: 'relative_change', label: t('charts.exposureWage.relative'), format: format.signedPercent },
            { id: 'displaced', label: t('charts.map.displaced'), format: format.integer },
          ],
          subjects: states.map(({ code }) => jobOf(code)),
          rows: states.map(({ code, employment, change, relativeChange, displaced }) => [
            ...[code, jobTitleOf(code)],
            ...[employment, change, relativeChange, displaced],
          ]),
        },
        draw: (sheet) => (
          <MapDrawing
            {...sheet}
            map={map}
            occupations={dataset.occupations.map(({ code, major }) => {
              const state = byCode.get(code)
              return state === undefined
                ? null
                : {
                    ...{ key: code, group: major, name: jobTitleOf(code), subject: jobOf(code) },
                    colour: divergingColour(placeAt(state)),
                  }
            })}
            groupName={names.majorGroup}
            found={found}
            describe={describe}
            words={{
              zoomIn: t('charts.map.zoomIn'),
              zoomOut: t('charts.map.zoomOut'),
              whole: t('charts.map.whole'),
            }}
          />
        ),
      }}
    />
  )
}
