import { Button, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CorrectionLabel, ModelReference } from '../../../main/contract.ts'
import type { Language } from '../../i18n/i18n.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useCorrections } from '../../stores/corrections.ts'
import classes from './classify.module.css'
import type { Sentence } from './SentenceText.tsx'
import { mainClass } from './work-class.ts'

const LABELS: readonly CorrectionLabel[] = ['E0', 'E1', 'E2', 'none']

const LABEL_OF_CLASS = { e0: 'E0', e1: 'E1', e2: 'E2' } as const

/** What the classifier says, in an analyst's words. */
const saidOf = (sentence: Sentence): CorrectionLabel =>
  sentence.isCounted ? LABEL_OF_CLASS[mainClass(sentence)] : 'none'

interface Props {
  sentence: Sentence
  language: Language
  model: ModelReference
}

/** Where the analyst says what the selected sentence is. */
export const CorrectSentence = ({ sentence, language, model }: Props) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const { byText, correct, undo } = useCorrections()
  const correction = byText.get(sentence.text)
  const said = saidOf(sentence)
  const { text, e0, e1, e2 } = sentence

  const attempt = (work: Promise<unknown>): void => {
    work.catch(tellFailure)
  }
  const choose = (value: string): void => {
    const label = LABELS.find((one) => one === value)
    if (label !== undefined) attempt(correct({ text, language, label, said: { label: said, e0, e1, e2 }, model }))
  }
  return (
    <div className={classes.correct} role="group" aria-label={t('corrections.correct')}>
      <b>{t('corrections.correct')}</b>
      <SegmentedControl
        size="xs"
        aria-label={t('corrections.correct')}
        value={correction?.label ?? said}
        onChange={choose}
        data={LABELS.map((label) => ({ value: label, label: t(`corrections.labels.${label}`) }))}
      />
      {correction === undefined ? (
        <Button size="compact-sm" variant="default" onClick={() => choose(said)}>
          {t('corrections.agree')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => attempt(undo(correction))}>
          {t('corrections.undo')}
        </Button>
      )}
      <p className={classes.help}>
        {correction === undefined
          ? t('corrections.help')
          : t('corrections.kept', {
              who: correction.who,
              said: t(`corrections.labels.${correction.said?.label ?? said}`),
            })}{' '}
        <Link href="/classify/corrections">{t('corrections.all')}</Link>
      </p>
    </div>
  )
}
