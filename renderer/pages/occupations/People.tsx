import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './occupation.module.css'
import { ShareTable } from './ShareTable.tsx'

/** Who works in one occupation or in two: shares by sex, race, education and what else the dataset has. */
export const People = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const [{ people }] = facts
  if (people.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('occupations.peopleTitle')}</h2>
      <p className={classes.help}>{t('occupations.peopleHelp')}</p>
      {people.map(({ dimension, categories }, d) => (
        <ShareTable
          key={dimension}
          label={names.breakdown(dimension)}
          valueLabel={t('occupations.share')}
          facts={facts}
          rows={categories.map(({ key }, c) => ({
            key,
            name: names.group(dimension, key),
            values: facts.map((one) => one.people[d].categories[c].share),
          }))}
          write={format.tenths}
          writeDifference={(value) => t('occupations.pointsChange', { number: format.points(value) })}
        />
      ))}
    </section>
  )
}
