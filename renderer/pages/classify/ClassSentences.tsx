import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { categoryColour } from '../../charts/palette.ts'
import { useFormat } from '../../i18n/format.ts'
import { tagOf } from '../../i18n/i18n.ts'
import { ClassBars } from './ClassScore.tsx'
import classes from './classify.module.css'
import type { ClassesAnswer } from './of-classes.ts'
import { WeightedWords } from './WeightedWords.tsx'

/** The sentences with their classes of one's own; of the selected one, its words and all probabilities. */
export const ClassSentences = ({ result: { sentences, language, classes: all } }: { result: ClassesAnswer }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [selected, setSelected] = useState(0)
  const names = Object.keys(all)
  const shown = sentences.at(selected)
  return (
    <section className={classes.card}>
      <h2>{t('classify.sentences')}</h2>
      <p className={classes.help}>{t('classify.sentencesHelp')}</p>
      <div lang={tagOf(language)} className={classes.text}>
        {sentences.map((sentence, place) => (
          <button
            key={sentence.start}
            type="button"
            className={classes.sentence}
            data-selected={place === selected || undefined}
            aria-pressed={place === selected}
            style={{ ['--class' as string]: categoryColour(names.indexOf(sentence.label)) }}
            onClick={() => setSelected(place)}
          >
            <span className={classes.badge} title={sentence.label}>
              {sentence.label} <b>{format.share(sentence.classes[sentence.label])}</b>
            </span>
            <span>{place === selected ? <WeightedWords sentence={sentence} /> : sentence.text}</span>
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div role="group" aria-label={t('classify.selected')}>
          <ClassBars probabilities={shown.classes} />
        </div>
      )}
    </section>
  )
}
