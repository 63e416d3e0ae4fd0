import { useTranslation } from 'react-i18next'
import type { DatasetItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './data.module.css'

type Facts = Pick<DatasetItem, 'year' | 'employment' | 'currency' | 'occupations' | 'industries' | 'newRoles'>

/** A dataset in figures: when, how many people, how many occupations, industries and roles. */
export const DatasetFacts = ({ year, employment, currency, occupations, industries, newRoles }: Facts) => {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = [
    [t('data.year'), year === null ? t('data.unknown') : format.year(year)],
    [t('data.employment'), format.integer(employment)],
    [t('data.currency'), currency],
    [t('data.occupations'), format.integer(occupations)],
    [t('data.industries'), format.integer(industries)],
    [t('data.newRoles'), format.integer(newRoles)],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
