import { Loader, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OccupationReading } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { tagOf } from '../i18n/i18n.ts'
import { ModelUsed } from '../pages/classify/ModelUsed.tsx'
import { SentenceText } from '../pages/classify/SentenceText.tsx'
import { CLASS_NAME } from '../pages/classify/work-class.ts'
import { Failure } from '../shell/Failure.tsx'
import { useOccupationReading } from '../stores/occupations.ts'
import { LABELS, relabelled, type Exposure, type Label } from './relabelled.ts'
import classes from './reasons.module.css'
import { SetExposure } from './SetExposure.tsx'

interface Props {
  dataset: string
  code: string
  /** The occupation whose description is read; another one's where the scenario added this one. */
  described: string
  /** What the scenario has, and what it would have if it set nothing by hand. */
  present: Exposure
  fromSource: Exposure
}

const AS_READ = 'read'

interface ReadProps extends Pick<Props, 'code' | 'present' | 'fromSource'> {
  reading: OccupationReading
}

const Read = ({ reading, code, present, fromSource }: ReadProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [labels, setLabels] = useState<ReadonlyMap<number, Label>>(new Map())
  const [selected, setSelected] = useState<number | null>(null)
  const { sentences, language } = reading
  const order = sentences
    .map((sentence, position) => ({ sentence, position }))
    .sort((a, b) => b.sentence.share - a.sentence.share)
  const choose = (position: number, value: string): void => {
    const label = LABELS.find((one) => one === value)
    const others = [...labels].filter(([other]) => other !== position)
    setLabels(new Map(label === undefined ? others : [...others, [position, label]]))
  }
  return (
    <>
      <ModelUsed model={reading.model} />
      <p className={classes.help}>{t(reading.isTitleOnly ? 'occupations.readingTitleOnly' : 'reasons.sentencesHelp')}</p>
      <ol lang={tagOf(language)} className={classes.sentences}>
        {order.map(({ sentence, position }) => (
          <li key={position}>
            <span className={classes.time} title={t('occupations.workingTime')}>
              {format.roundPercent(sentence.share)}
            </span>
            <div>
              <SentenceText
                sentence={sentence}
                correction={null}
                isSelected={selected === position}
                showsWords
                onSelect={() => setSelected(selected === position ? null : position)}
                onHover={() => undefined}
              />
              {(selected === position || labels.has(position)) && (
                <SegmentedControl
                  size="xs"
                  aria-label={t('reasons.relabel')}
                  value={labels.get(position) ?? AS_READ}
                  onChange={(value) => choose(position, value)}
                  data={[
                    { value: AS_READ, label: t('reasons.asRead') },
                    ...LABELS.map((label) => ({ value: label, label: t(CLASS_NAME[label].short) })),
                  ]}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <SetExposure
        code={code}
        suggested={labels.size === 0 ? present : relabelled(fromSource, reading, labels)}
        isRelabelled={labels.size > 0}
        onType={() => setLabels(new Map())}
      />
    </>
  )
}

/** The sentences from which the model has an occupation's exposure, where each can be labelled otherwise. */
export const Sentences = ({ dataset, code, described, ...exposure }: Props) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'zh' ? 'zh' : 'en'
  const { reading, error, retry } = useOccupationReading({ dataset, code: described, language })
  if (reading !== null) return <Read key={`${code} ${language}`} reading={reading} code={code} {...exposure} />
  return error === null ? (
    <p className={classes.help} role="status">
      <Loader size="xs" /> {t('occupations.reading')}
    </p>
  ) : (
    <Failure error={error} onRetry={retry} />
  )
}
