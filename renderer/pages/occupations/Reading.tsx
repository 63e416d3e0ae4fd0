import { Loader } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OccupationFacts, OccupationReading } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { tagOf } from '../../i18n/i18n.ts'
import { useNames } from '../../i18n/names.ts'
import { useWarnings } from '../../i18n/warnings.ts'
import { Caution } from '../../shell/Caution.tsx'
import { Failure } from '../../shell/Failure.tsx'
import { useOccupationReading } from '../../stores/occupations.ts'
import { ModelUsed } from '../classify/ModelUsed.tsx'
import { SentenceDetail } from '../classify/SentenceDetail.tsx'
import { SentenceText } from '../classify/SentenceText.tsx'
import classes from './occupation.module.css'

const Read = ({ reading }: { reading: OccupationReading }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const warnings = useWarnings(reading.warnings)
  const [selected, setSelected] = useState(0)
  const { sentences, language, exposure } = reading
  const about = [
    t('occupations.readingScore', {
      beta: format.share(exposure.beta),
      low: format.share(exposure.interval[0]),
      high: format.share(exposure.interval[1]),
    }),
    t(reading.isTitleOnly ? 'occupations.readingTitleOnly' : 'occupations.readingHelp'),
    ...(language === 'zh' ? [t('occupations.readingChinese')] : []),
  ]
  return (
    <>
      <p className={classes.help}>{format.sentences(about)}</p>
      <ModelUsed model={reading.model} />
      {warnings.length > 0 && <Caution title={t('classify.warnings')} lines={warnings} />}
      <div className={classes.read}>
        <ol lang={tagOf(language)} className={classes.sentences}>
          {sentences.map((sentence, position) => (
            <li key={sentence.start}>
              <span className={classes.time} title={t('occupations.workingTime')}>
                {format.roundPercent(sentence.share)}
              </span>
              <SentenceText
                sentence={sentence}
                correction={null}
                isSelected={position === selected}
                showsWords
                onSelect={() => setSelected(position)}
                onHover={() => undefined}
              />
            </li>
          ))}
        </ol>
        {sentences.at(selected) !== undefined && <SentenceDetail sentence={sentences[selected]} language={language} />}
      </div>
    </>
  )
}

/** The description of an occupation sentence by sentence, as the model of exposure in use reads it. */
export const Reading = ({ facts, isOneOfTwo }: { facts: OccupationFacts; isOneOfTwo: boolean }) => {
  const { t, i18n } = useTranslation()
  const names = useNames()
  const { dataset, code } = facts
  const language = i18n.language === 'zh' ? 'zh' : 'en'
  const { reading, error, retry } = useOccupationReading({ dataset, code, language })
  const title = t('occupations.readingTitle')
  return (
    <section className={`${classes.card} ${isOneOfTwo ? '' : classes.whole}`}>
      <h2>{isOneOfTwo ? t('occupations.titleOf', { title, occupation: names.local(facts.title) }) : title}</h2>
      {reading !== null ? (
        <Read key={`${code} ${language}`} reading={reading} />
      ) : error === null ? (
        <p className={classes.help} role="status">
          <Loader size="xs" /> {t('occupations.reading')}
        </p>
      ) : (
        <Failure error={error} onRetry={retry} />
      )}
    </section>
  )
}
