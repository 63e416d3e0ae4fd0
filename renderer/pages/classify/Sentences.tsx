import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Classification, ModelReference } from '../../../main/contract.ts'
import { tagOf } from '../../i18n/i18n.ts'
import { useCorrections } from '../../stores/corrections.ts'
import classes from './classify.module.css'
import { CorrectSentence } from './CorrectSentence.tsx'
import { SentenceDetail } from './SentenceDetail.tsx'
import { SentenceTable } from './SentenceTable.tsx'
import { SentenceText } from './SentenceText.tsx'

/** The description sentence by sentence: as a text to explore, or as a table. */
export const Sentences = ({
  classification: { sentences, language },
  model,
}: {
  classification: Classification
  model: ModelReference
}) => {
  const { t } = useTranslation()
  const { byText, look } = useCorrections()
  useEffect(() => void look(sentences.map(({ text }) => text)), [look, sentences])
  const [view, setView] = useState('text')
  const [selected, setSelected] = useState(() => Math.max(0, sentences.findIndex(({ isCounted }) => isCounted)))
  const [hovered, setHovered] = useState<number | null>(null)
  const shown = sentences.at(hovered ?? selected)
  return (
    <section className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{t('classify.sentences')}</h2>
        <SegmentedControl
          size="xs"
          value={view}
          onChange={setView}
          aria-label={t('classify.view')}
          data={[
            { value: 'text', label: t('classify.text') },
            { value: 'table', label: t('classify.table') },
          ]}
        />
      </div>
      {view === 'table' ? (
        <SentenceTable sentences={sentences} language={language} />
      ) : (
        <>
          <p className={classes.help}>{t('classify.sentencesHelp')}</p>
          <div lang={tagOf(language)} className={classes.text}>
            {sentences.map((sentence, position) => (
              <SentenceText
                key={sentence.start}
                sentence={sentence}
                correction={byText.get(sentence.text) ?? null}
                isSelected={position === selected}
                showsWords={position === (hovered ?? selected)}
                onSelect={() => setSelected(position)}
                onHover={(inside) => setHovered(inside ? position : null)}
              />
            ))}
          </div>
          {shown !== undefined && <SentenceDetail sentence={shown} language={language} />}
          {sentences.at(selected) !== undefined && (
            <CorrectSentence sentence={sentences[selected]} language={language} model={model} />
          )}
        </>
      )}
    </section>
  )
}
