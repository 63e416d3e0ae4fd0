import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './occupation.module.css'

/** The new roles that draw their people from an occupation, and why. */
export const NewRoles = ({ facts, isOneOfTwo }: { facts: OccupationFacts; isOneOfTwo: boolean }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  if (facts.newRoles.length === 0) return null
  const title = t('occupations.rolesTitle')
  return (
    <section className={classes.card}>
      <h2>{isOneOfTwo ? t('occupations.titleOf', { title, occupation: names.local(facts.title) }) : title}</h2>
      <p className={classes.help}>{t('occupations.rolesHelp')}</p>
      <ul className={classes.roles}>
        {facts.newRoles
          .toSorted((a, b) => b.weight - a.weight)
          .map(({ id, title: role, weight, reason }) => (
            <li key={id}>
              <b>{format.roundPercent(weight)}</b> {names.local(role)}
              {reason !== '' && <span className={classes.quiet}> {reason}</span>}
            </li>
          ))}
      </ul>
    </section>
  )
}
