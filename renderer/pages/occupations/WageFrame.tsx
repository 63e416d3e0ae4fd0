import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { PercentileBars, percentileBarsHeight } from '../../charts/PercentileBars.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { usePair } from './use-pair.ts'
import { useOccupationSource } from './use-occupation-source.ts'

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const

const LEAST_KNOWN = 2

/** The wages of one occupation or two: their percentiles and mean. */
export const WageFrame = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { subtitle } = usePair(facts)
  const { source, fileNameOf } = useOccupationSource(facts[0].dataset, ['wages'])
  const title = t('occupations.wagesTitle')
  const known = facts.filter(({ wages }) => PERCENTILES.filter((one) => wages[one] !== null).length >= LEAST_KNOWN)
  if (known.length === 0) return null
  const words = {
    p10: t('occupations.percentile', { number: 10 }),
    p25: t('occupations.percentile', { number: 25 }),
    median: t('occupations.median'),
    p75: t('occupations.percentile', { number: 75 }),
    p90: t('occupations.percentile', { number: 90 }),
    mean: t('occupations.meanWage'),
  }
  return (
    <ChartFrame
      chart={{
        title,
        subtitle,
        unit: t('charts.unit', { unit: t('charts.wages.unit', { currency: facts[0].currency }) }),
        source,
        note: t('occupations.wagesNote'),
        fileName: fileNameOf(subtitle, title),
        legend: [],
        height: percentileBarsHeight(known.length),
        table: {
          columns: [
            { id: 'occupation', label: t('occupations.occupation') },
            ...PERCENTILES.map((one) => ({ id: one, label: words[one], format: format.integer })),
          ],
          rows: known.map(({ title: own, wages }) => [names.local(own), ...PERCENTILES.map((one) => wages[one] ?? '')]),
        },
        draw: (sheet) => (
          <PercentileBars
            {...sheet}
            tick={format.compact}
            rows={known.map(({ title: own, wages }) => ({
              name: names.local(own),
              percentiles: wages,
              says: format.clauses(PERCENTILES.flatMap((one) => {
                const wage = wages[one]
                return wage === null ? [] : [`${words[one]} ${format.integer(wage)}`]
              })),
            }))}
          />
        ),
      }}
    />
  )
}
