import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Classification } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './classify.module.css'
import { CLASS_COLOUR, CLASS_NAME, WORK_CLASSES } from './work-class.ts'

/** The description's score: β on its scale with its interval, the shares of the classes, and automation. */
export const Score = ({ classification }: { classification: Classification }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { exposure, automation, language, sentences } = classification
  const leftOut = sentences.filter(({ isCounted }) => !isCounted).length
  const [low, high] = exposure.interval
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
  return (
    <section className={classes.card}>
      <div className={classes.scores}>
        <div>
          <h2>{t('classify.score')}</h2>
          <div className={classes.value}>{format.share(exposure.beta)}</div>
          <div className={classes.interval}>
            {t('classify.interval', { low: format.share(low), high: format.share(high) })}
          </div>
          <div className={classes.scale} aria-hidden>
            <span className={classes.range} style={{ left: percent(low), width: percent(high - low) }} />
            <span className={classes.point} style={{ left: percent(exposure.beta) }} />
          </div>
          <div className={classes.ends} aria-hidden>
            <span>0</span>
            <span>1</span>
          </div>
          <p className={classes.help}>
            {t('classify.scoreHelp')} <Link href="/model">{t('classify.howGood')}</Link>
          </p>
          <p className={classes.help}>
            {t('classify.raters', {
              people: format.share(exposure.betaByRater.people),
              gpt4: format.share(exposure.betaByRater.gpt4),
            })}
            {leftOut > 0 && format.gap + t('classify.leftOutCount', { count: leftOut, all: sentences.length })}
          </p>
        </div>
        <div>
          <h2>{t('classify.automation')}</h2>
          <div className={classes.value}>{format.share(automation)}</div>
          <p className={classes.help}>{t('classify.automationHelp')}</p>
          <p className={classes.help}>{t(`classify.detected.${language}`)}</p>
        </div>
      </div>
      <h2>{t('classify.shares')}</h2>
      <div className={classes.shares} aria-hidden>
        {WORK_CLASSES.map((name) => (
          <span key={name} style={{ width: percent(exposure[name]), background: CLASS_COLOUR[name] }} />
        ))}
      </div>
      <ul className={classes.key}>
        {WORK_CLASSES.map((name) => (
          <li key={name}>
            <i style={{ background: CLASS_COLOUR[name] }} aria-hidden />
            {t(CLASS_NAME[name].full)} <b>{format.share(exposure[name])}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
