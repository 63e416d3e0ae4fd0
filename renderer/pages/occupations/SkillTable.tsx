import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { en } from '../../i18n/en.ts'
import classes from './occupation.module.css'
import { ShareTable } from './ShareTable.tsx'

type KnownSkill = keyof typeof en.occupations.skills

const isKnown = (name: string): name is KnownSkill => Object.hasOwn(en.occupations.skills, name)

/** The levels of basic skills of one occupation or two. */
export const SkillTable = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [{ skills }] = facts
  if (skills.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('occupations.skillsTitle')}</h2>
      <p className={classes.help}>{t('occupations.skillsHelp')}</p>
      <ShareTable
        label={t('occupations.skill')}
        valueLabel={t('occupations.level')}
        facts={facts}
        rows={skills
          .map(({ name }, k) => ({
            key: name,
            name: isKnown(name) ? t(`occupations.skills.${name}`) : name,
            values: facts.map((one) => one.skills[k].level),
          }))
          .toSorted((a, b) => b.values[0] - a.values[0])}
        write={format.share}
        writeDifference={format.signedShare}
      />
    </section>
  )
}
