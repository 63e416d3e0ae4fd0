import { useTranslation } from 'react-i18next'
import type { Classification } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './classify.module.css'
import { weightedPieces } from './weighted-pieces.ts'
import { betaOf, CLASS_COLOUR, CLASS_NAME, mainClass } from './work-class.ts'

/** One sentence of a classification. */
export type Sentence = Classification['sentences'][number]

const shade = (strength: number): string =>
  `color-mix(in srgb, var(--class) ${Math.round(8 + strength * 42)}%, transparent)`

interface Props {
  sentence: Sentence
  isSelected: boolean
  showsWords: boolean
  onSelect: () => void
  onHover: (inside: boolean) => void
}

/** The sentence's text with its words weighted: shaded where they add to β, underlined where they take away. */
const WeightedWords = ({ sentence }: { sentence: Sentence }) =>
  weightedPieces(sentence).map(({ text, from, strength }) => (
    <span
      key={from}
      className={strength === 0 ? undefined : strength > 0 ? classes.adds : classes.takes}
      style={strength > 0 ? { background: shade(strength) } : undefined}
    >
      {text}
    </span>
  ))

/** A sentence in its place in the text, marked with the colour of its main class. */
export const SentenceText = ({ sentence, isSelected, showsWords, onSelect, onHover }: Props) => {
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
            {t(CLASS_NAME[main].short)} <b>{format.share(betaOf(sentence))}</b>
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
      </span>
    </button>
  )
}
