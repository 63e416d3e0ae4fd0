import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { HorizontalBars } from '../../charts/HorizontalBars.tsx'
import { PairedDots, pairedDotsHeight } from '../../charts/PairedDots.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { industriesOf } from './industries.ts'
import { usePair } from './use-pair.ts'
import { useOccupationSource } from './use-occupation-source.ts'

/** As many as a chart has room for. */
const SHOWN = 8
const HEIGHT_OF_BAR = 30
const HEIGHT_OF_AXIS = 40

/** In which industries the people of one occupation or of two work. */
export const IndustryFrame = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { subtitle, legend } = usePair(facts)
  const { source, fileNameOf } = useOccupationSource(facts[0].dataset, ['industries'])
  const title = t('occupations.industriesTitle')
  const all = industriesOf(facts)
  const rows = all.slice(0, SHOWN)
  const name = t('occupations.shareOfPeople')
  return (
    <ChartFrame
      chart={{
        title,
        subtitle,
        unit: t('charts.unit', { unit: t('occupations.shareUnit') }),
        source,
        note: all.length > SHOWN ? t('occupations.industriesNote', { shown: SHOWN, all: all.length }) : null,
        fileName: fileNameOf(subtitle, title),
        legend,
        height: facts.length > 1 ? pairedDotsHeight(rows.length) : rows.length * HEIGHT_OF_BAR + HEIGHT_OF_AXIS,
        table: {
          columns: [
            { id: 'industry', label: t('data.code') },
            { id: 'title', label: t('data.industry') },
            ...facts.map(({ code, title: own }) => ({
              id: `share_${code}`,
              label: facts.length > 1 ? names.local(own) : name,
              format: format.tenths,
            })),
          ],
          rows: all.map((row) => [row.code, names.local(row.title), ...row.shares]),
        },
        draw: (sheet) =>
          facts.length > 1 ? (
            <PairedDots
              {...sheet}
              tick={format.roundPercent}
              rows={rows.map(({ title: own, shares }) => ({
                name: names.local(own),
                pair: [shares[0], shares[1]],
                says: `${names.local(own)}: ${format.clauses(shares.map(format.tenths))}`,
              }))}
            />
          ) : (
            <HorizontalBars
              {...sheet}
              bars={rows.map(({ code, title: own, shares: [value] }) => ({
                ...{ key: code, label: names.local(own), value },
                ...{ interval: null, middle: null },
              }))}
              tick={format.roundPercent}
              value={format.tenths}
              name={name}
            />
          ),
      }}
    />
  )
}
