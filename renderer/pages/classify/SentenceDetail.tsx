import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { tagOf, type Language } from '../../i18n/i18n.ts'
import { betaOf } from '../../results/beta.ts'
import classes from './classify.module.css'
import { KindsOfDuty } from './KindsOfDuty.tsx'
import type { Sentence } from './SentenceText.tsx'
import { CLASS_NAME, WORK_CLASSES } from './work-class.ts'

const WORDS_SHOWN = 6
/** Weights that are written as zero are not worth a line. */
const LEAST = 0.0005

/** The selected sentence's scores and the words that matter most to it. */
export const SentenceDetail = ({ sentence, language }: { sentence: Sentence; language: Language }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const words = sentence.tokens
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, WORDS_SHOWN)
  return (
    <div className={classes.detail} role="group" aria-label={t('classify.selected')}>
      <dl>
        <dt>{t('classify.beta')}</dt>
        <dd>{format.share(betaOf(sentence))}</dd>
        {WORK_CLASSES.map((name) => [
          <dt key={name}>{t(CLASS_NAME[name].short)}</dt>,
          <dd key={`${name}-value`}>{format.share(sentence[name])}</dd>,
        ])}
        <dt>{t('classify.automation')}</dt>
        <dd>{format.share(sentence.automation)}</dd>
      </dl>
      <div>
        <h3>{t('classify.words')}</h3>
        {words.length === 0 ? (
          <p className={classes.help}>{t('classify.noWords')}</p>
        ) : (
          <ul lang={tagOf(language)}>
            {words.map(({ text, start, weight }) => (
              <li key={start}>
                {text} <b>{format.signedShare(weight)}</b>
              </li>
            ))}
          </ul>
        )}
        <KindsOfDuty kinds={sentence.kindsOfDuty} />
      </div>
    </div>
  )
}
