import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RobustnessCheck } from '../../../../main/contract.ts'
import type { Tornado as TornadoFigures } from '../../../../simulation/robustness/tornado.ts'
import type { SourceLine } from '../../../charts/chart.ts'
import { ChartFrame } from '../../../charts/ChartFrame.tsx'
import { fileNameOf } from '../../../charts/export/save.ts'
import { categoryColour, colour } from '../../../charts/palette.ts'
import { TornadoBars, tornadoHeight } from '../../../charts/TornadoBars.tsx'
import { useFormat } from '../../../i18n/format.ts'
import type { Words } from './use-words.ts'

const FIGURES = ['displaced', 'unemploymentPeak'] as const

interface Props {
  check: RobustnessCheck
  words: Words
  name: string
  source: SourceLine
}

/** How far each assumption moves the number of displaced workers, or unemployment, widest first. */
export const Tornado = ({ check, words, name, source }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [wanted, setWanted] = useState<string>(FIGURES[0])
  const figure = FIGURES.find((one) => one === wanted) ?? FIGURES[0]
  const isPeople = figure === 'displaced'
  const { base, rows } = check.tornado[figure]
  const tick = isPeople ? format.compact : format.points
  const endName = ({ change }: TornadoFigures['rows'][number]['low']): string =>
    change === null ? t('robustness.ends.own') : words.end(change)
  const title = t('robustness.tornado.title')
  const value = t(isPeople ? 'robustness.tornado.valueDisplaced' : 'robustness.tornado.valueUnemployment')
  const { startYear, horizonYears } = check.scenario
  return (
    <ChartFrame
      controls={
        <SegmentedControl
          size="xs"
          value={figure}
          onChange={setWanted}
          aria-label={t('robustness.tornado.figure')}
          data={FIGURES.map((one) => ({ value: one, label: t(`robustness.tornado.${one}`) }))}
        />
      }
      chart={{
        title,
        subtitle: t('robustness.tornado.subtitle', {
          scenario: name,
          from: format.year(startYear),
          to: format.year(startYear + horizonYears),
        }),
        unit: t('charts.unit', {
          unit: t(isPeople ? 'robustness.tornado.unitDisplaced' : 'robustness.tornado.unitUnemployment'),
        }),
        source,
        note: t('robustness.tornado.note'),
        fileName: fileNameOf(name, title, value),
        legend: [
          { label: t('robustness.tornado.lower'), colour: categoryColour(0), mark: 'area' },
          { label: t('robustness.tornado.higher'), colour: categoryColour(1), mark: 'area' },
          { label: t('robustness.variant', { assumption: t('robustness.tornado.base'), end: tick(base) }), colour: colour('ink'), mark: 'dashed' },
        ],
        table: {
          columns: [
            { id: 'assumption', label: t('robustness.assumption') },
            { id: 'low', label: t('robustness.tornado.low'), format: tick },
            { id: 'low_end', label: t('robustness.tornado.lowEnd') },
            { id: 'scenario', label: t('robustness.tornado.base'), format: tick },
            { id: 'high', label: t('robustness.tornado.high'), format: tick },
            { id: 'high_end', label: t('robustness.tornado.highEnd') },
          ],
          rows: rows.map(({ assumption, low, high }) => [
            ...[words.assumption(assumption), low.value, endName(low), base, high.value, endName(high)],
          ]),
        },
        height: tornadoHeight(rows.length),
        draw: (sheet) => (
          <TornadoBars
            {...sheet}
            base={base}
            tick={tick}
            rows={rows.map(({ assumption, low, high }) => ({
              name: words.assumption(assumption),
              ends: t('robustness.tornado.between', { low: endName(low), high: endName(high) }),
              low: low.value,
              high: high.value,
            }))}
          />
        ),
      }}
    />
  )
}
