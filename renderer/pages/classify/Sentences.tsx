import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Classification } from '../../../main/contract.ts'
import classes from './classify.module.css'
import { SentenceDetail } from './SentenceDetail.tsx'
import { SentenceTable } from './SentenceTable.tsx'
import { SentenceText } from './SentenceText.tsx'

/** The description sentence by sentence: as a text to explore, or as a table. */
export const Sentences = ({ classification: { sentences, language } }: { classification: Classification }) => {
  const { t } = useTranslation()
  const [view, setView] = useState('text')
  const [selected, setSelected] = useState(0)
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
          <div lang={language === 'zh' ? 'zh-CN' : 'en'} className={classes.text}>
            {sentences.map((sentence, position) => (
              <SentenceText
                key={sentence.start}
                sentence={sentence}
                isSelected={position === selected}
                showsWords={position === (hovered ?? selected)}
                onSelect={() => setSelected(position)}
                onHover={(inside) => setHovered(inside ? position : null)}
              />
            ))}
          </div>
          {shown !== undefined && <SentenceDetail sentence={shown} language={language} />}
        </>
      )}
    </section>
  )
}
