import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { ExposureDots, exposureDotsHeight, type Dot } from '../../charts/ExposureDots.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { betaBy } from './rows.ts'
import { usePair } from './use-pair.ts'
import { useOccupationSource } from './use-occupation-source.ts'

/** The indices of the bundled dataset that have no level of their own. */
const BY_RANK = /^(aioe|applicability)/

/** β of an occupation by a source, with its interval. */
const dotOf = (facts: OccupationFacts, source: string): Dot | null => {
  const value = betaBy(facts, source)
  if (value === null) return null
  const { low, high } = facts.exposure[source] ?? { low: null, high: null }
  return { value, interval: low === null || high === null ? null : [low, high] }
}

/** Exposure of one occupation or two by every source. */
export const ExposureFrame = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const pair = usePair(facts)
  const { source, fileNameOf } = useOccupationSource(facts[0].dataset, ['exposure'])
  const title = t('occupations.exposureTitle')
  const rows = names
    .orderSources(facts[0].sources)
    .map((id) => ({ id, name: names.source(id), dots: facts.map((one) => dotOf(one, id)) }))
    .filter(({ dots }) => dots.some((dot) => dot !== null))
  if (rows.length === 0) return null
  const notes = [
    ...(rows.some(({ dots }) => dots.some((dot) => dot !== null && dot.interval !== null)) ? [t('occupations.intervalNote')] : []),
    ...(rows.some(({ id }) => BY_RANK.test(id)) ? [t('occupations.rankNote')] : []),
  ]
  const write = (dot: Dot | null): string =>
    dot === null
      ? '–'
      : dot.interval === null
        ? format.share(dot.value)
        : `${format.share(dot.value)} (${format.share(dot.interval[0])}–${format.share(dot.interval[1])})`
  const perOccupation = <T,>(make: (one: { code: string; name: string }) => T[]): T[] =>
    facts.flatMap(({ code, title: own }) => make({ code, name: facts.length > 1 ? `${names.local(own)}, ` : '' }))
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: pair.subtitle,
        unit: t('charts.unit', { unit: t('occupations.betaUnit') }),
        source,
        note: notes.length === 0 ? null : format.sentences(notes),
        fileName: fileNameOf(pair.subtitle, title),
        legend: pair.legend,
        height: exposureDotsHeight(rows.length),
        table: {
          columns: [
            { id: 'source', label: t('occupations.source') },
            ...perOccupation(({ code, name }) => [
              { id: `${code}_e1`, label: `${name}E1`, format: format.share },
              { id: `${code}_e2`, label: `${name}E2`, format: format.share },
              { id: `${code}_beta`, label: `${name}β`, format: format.share },
              { id: `${code}_low`, label: `${name}5%`, format: format.share },
              { id: `${code}_high`, label: `${name}95%`, format: format.share },
            ]),
          ],
          rows: rows.map(({ id, name, dots }) => [
            name,
            ...facts.flatMap((one, place) => {
              const known = one.exposure[id]
              return [known?.e1 ?? '', known?.e2 ?? '', dots[place]?.value ?? '', known?.low ?? '', known?.high ?? '']
            }),
          ]),
        },
        draw: (sheet) => (
          <ExposureDots
            {...sheet}
            tick={format.plain}
            value={format.share}
            rows={rows.map(({ name, dots }) => ({
              name,
              dots,
              says: `${name}: ${format.clauses(facts.map(({ title: own }, place) => `${names.local(own)} ${write(dots[place])}`))}`,
            }))}
          />
        ),
      }}
    />
  )
}
