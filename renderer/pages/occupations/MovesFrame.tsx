import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { occupationAddress } from '../../addresses.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { LinkedBars, linkedBarsHeight } from '../../charts/LinkedBars.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useOccupationSource } from './use-occupation-source.ts'

interface Props {
  facts: OccupationFacts
  way: 'goesTo' | 'comesFrom'
  isOneOfTwo: boolean
}

/** Where the people of an occupation go to, or come from; each name leads to that occupation. */
export const MovesFrame = ({ facts, way, isOneOfTwo }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { source, fileNameOf } = useOccupationSource(facts.dataset, way === 'goesTo' ? ['moves'] : ['moves', 'employment'])
  const own = names.local(facts.title)
  const { stay, rows, others } = facts[way]
  const title = t(`occupations.${way}Title`)
  const changing = stay < 1 ? 1 - stay : 1
  const bars = [
    ...rows.map(({ code, title: name, share }) => ({
      ...{ key: code, name: names.local(name), value: share / changing },
      ...{ address: occupationAddress(facts.dataset, code), isRest: false },
    })),
    ...(others > 0 ? [{ key: '', name: t('occupations.otherOccupations'), value: others / changing, address: null, isRest: true }] : []),
  ]
  const shares = { stay: format.tenths(stay), title: own }
  return (
    <ChartFrame
      chart={{
        title: isOneOfTwo ? t('occupations.titleOf', { title, occupation: own }) : title,
        subtitle: t(`occupations.${way}Stay`, shares),
        unit: t('charts.unit', { unit: t(`occupations.${way}Unit`) }),
        source,
        note: t(`occupations.${way}Note`),
        fileName: fileNameOf(own, title),
        legend: [],
        height: linkedBarsHeight(bars.length),
        table: {
          columns: [
            { id: 'occupation', label: t('data.code') },
            { id: 'title', label: t('occupations.occupation') },
            { id: 'share_of_changes', label: t(`occupations.${way}Changing`), format: format.tenths },
            { id: 'share_of_all', label: t(`occupations.${way}All`), format: format.percent },
          ],
          rows: [
            ...bars.map(({ key, name, value }) => [key, name, value, value * changing]),
            [facts.code, own, '', stay],
          ],
        },
        draw: (sheet) => <LinkedBars {...sheet} value={format.tenths} rows={bars} />,
      }}
    />
  )
}
