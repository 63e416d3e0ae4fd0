import { useTranslation } from 'react-i18next'
import type { KindOfDuty } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './KindsOfDuty.module.css'
import { CLASS_COLOUR, WORK_CLASSES } from './work-class.ts'

const LabelBar = ({ labels }: { labels: KindOfDuty['labels']['people'] }) => (
  <div className={classes.bar} aria-hidden>
    {WORK_CLASSES.map((name) => (
      <span key={name} style={{ width: `${labels[name] * 100}%`, background: CLASS_COLOUR[name] }} />
    ))}
  </div>
)

/** The kinds of duty that a sentence is nearest to, and how tasks of each were labelled; nothing where there are none. */
export const KindsOfDuty = ({ kinds }: { kinds: readonly KindOfDuty[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { local } = useNames()
  // Of some dozen tasks, more digits would say more than is known.
  const percent = (share: number): string => format.roundPercent(Math.round(share * 100) / 100)
  if (kinds.length === 0) return null
  return (
    <div className={classes.kinds}>
      <h3>{t('classify.kindsOfDuty')}</h3>
      <dl className={classes.list}>
        {kinds.map(({ kind, title, labels: { tasks, people, gpt4 } }) => (
          <div key={kind}>
            <dt className={classes.title}>{local(title)}</dt>
            <dd className={classes.labels}>
              <LabelBar labels={people} />
              {t('classify.labelledByPeople', {
                number: format.integer(tasks),
                e1: percent(people.e1),
                e2: percent(people.e2),
              })}
            </dd>
            <dd className={classes.labels}>
              <LabelBar labels={gpt4} />
              {t('classify.labelledByGpt4', { e1: percent(gpt4.e1), e2: percent(gpt4.e2) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.help}>{t('classify.kindsOfDutyHelp')}</p>
    </div>
  )
}
