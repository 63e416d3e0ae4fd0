import { useTranslation } from 'react-i18next'
import type { RobustnessCheck } from '../../../../main/contract.ts'
import type { Verdict } from '../../../../simulation/robustness/verdict.ts'
import { useFormat } from '../../../i18n/format.ts'
import { firstOf, sentenceParts } from './sentence.ts'
import type { Words } from './use-words.ts'
import classes from './robustness.module.css'

/** So many assumptions are named of each conclusion. */
const NAMED = 2

/** The check in a sentence, and what moves its main number most in another. */
export const Summary = ({ check, words }: { check: RobustnessCheck; words: Words }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { form, held, all, runs, named, more } = sentenceParts(check)

  const dependence = (verdict: Verdict): string => {
    const { dependsOn } = verdict
    const shown = firstOf(dependsOn, NAMED).map(words.inSentence)
    const number = dependsOn.length - shown.length
    const rest = number === 0 ? [] : [t('robustness.sentence.others', { number })]
    return t('robustness.sentence.clause', { clause: words.clause(verdict), assumptions: format.list([...shown, ...rest]) })
  }
  const listed = named.map(dependence).join(t('robustness.sentence.join'))
  const clauses =
    more === 0
      ? listed
      : more === 1
        ? t('robustness.sentence.restOne', { clauses: listed })
        : t('robustness.sentence.rest', { clauses: listed, more })

  const { base, rows } = check.tornado.displaced
  const widest = rows.at(0)
  return (
    <div className={classes.summary}>
      <p className={classes.sentence}>{t(`robustness.sentence.${form}`, { held, all, runs, clauses })}</p>
      {widest !== undefined && widest.low.value < widest.high.value && (
        <p>
          {t('robustness.sentence.most', {
            assumption: words.inSentence(widest.assumption),
            low: format.compact(widest.low.value),
            high: format.compact(widest.high.value),
            base: format.compact(base),
          })}
        </p>
      )}
    </div>
  )
}
