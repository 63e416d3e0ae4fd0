import { IconCheck, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Classification, Correction } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { betaOf } from '../../results/beta.ts'
import classes from './classify.module.css'
import { WeightedWords } from './WeightedWords.tsx'
import { CLASS_COLOUR, CLASS_NAME, mainClass } from './work-class.ts'

/** One sentence of a classification. */
export type Sentence = Classification['sentences'][number]

interface Props {
  sentence: Sentence
  /** What the analyst says of it; null where they have not. */
  correction: Correction | null
  isSelected: boolean
  showsWords: boolean
  onSelect: () => void
  onHover: (inside: boolean) => void
}

/** Whether the analyst agrees, or what they say instead. */
const Corrected = ({ correction: { label, said } }: { correction: Correction }) => {
  const { t } = useTranslation()
  return (
    <span className={classes.corrected}>
      {label === said?.label ? <IconCheck size={12} aria-hidden /> : <IconPencil size={12} aria-hidden />}
      {label === said?.label
        ? t('corrections.confirmed')
        : t('corrections.corrected', { label: t(`corrections.labels.${label}`) })}
    </span>
  )
}

/** A sentence in its place in the text, marked with the colour of its main class. */
export const SentenceText = ({ sentence, correction, isSelected, showsWords, onSelect, onHover }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const main = mainClass(sentence)
  return (
    <button
      type="button"
      className={classes.sentence}
      data-selected={isSelected || undefined}
      data-left-out={!sentence.isCounted || undefined}
      aria-pressed={isSelected}
      style={{ ['--class' as string]: CLASS_COLOUR[main] }}
      onClick={onSelect}
      onFocus={() => onHover(true)}
      onBlur={() => onHover(false)}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <span className={classes.badge}>
        {sentence.isCounted ? (
          <>
            {t(CLASS_NAME[main].short)} · β <b>{format.share(betaOf(sentence))}</b>
          </>
        ) : (
          t('classify.leftOut')
        )}
      </span>
      <span>
        {showsWords && sentence.isCounted ? <WeightedWords sentence={sentence} /> : sentence.text}
        {!sentence.isCounted && sentence.kind !== null && (
          <span className={classes.kind}>{t(`classify.kinds.${sentence.kind}`)}</span>
        )}
        {correction !== null && <Corrected correction={correction} />}
      </span>
    </button>
  )
}
