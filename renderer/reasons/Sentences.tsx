import { Loader, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OccupationReading } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { ModelUsed } from '../pages/classify/ModelUsed.tsx'
import { SentenceText } from '../pages/classify/SentenceText.tsx'
import { CLASS_NAME, mainClass } from '../pages/classify/work-class.ts'
import { Failure } from '../shell/Failure.tsx'
import { useOccupationReading } from '../stores/occupations.ts'
import { basisOf, LABELS, relabelled, type Applied, type Exposure, type Label } from './relabelled.ts'
import classes from './reasons.module.css'
import { SetExposure } from './SetExposure.tsx'

interface Props {
  dataset: string
  code: string
  /** The occupation whose description is read; another one's where the scenario added this one. */
  described: string
  /** What the scenario has. */
  present: Exposure
}

const Read = ({ reading, code, present }: Pick<Props, 'code' | 'present'> & { reading: OccupationReading }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [labels, setLabels] = useState<ReadonlyMap<number, Label>>(new Map())
  const [applied, setApplied] = useState<Applied | null>(null)
  const [selected, setSelected] = useState<number | null>(null)
  const basis = basisOf(present, applied)
  const { sentences, language } = reading
  const order = sentences
    .map((sentence, position) => ({ sentence, position }))
    .sort((a, b) => b.sentence.share - a.sentence.share)
  const choose = (position: number, value: string): void => {
    const label = LABELS.find((one) => one === value)
    if (label === undefined) return
    const others = [...labels].filter(([other]) => other !== position)
    setLabels(new Map(label === mainClass(sentences[position]) ? others : [...others, [position, label]]))
  }
  const use = (used: Exposure, isTyped: boolean): void => {
    setApplied(isTyped ? null : { from: basis, to: used })
    if (isTyped) setLabels(new Map())
  }
  return (
    <>
      <ModelUsed model={reading.model} />
      <p className={classes.help}>{t(reading.isTitleOnly ? 'occupations.readingTitleOnly' : 'reasons.sentencesHelp')}</p>
      <ol lang={language === 'zh' ? 'zh-CN' : 'en'} className={classes.sentences}>
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
                  value={labels.get(position) ?? mainClass(sentence)}
                  onChange={(value) => choose(position, value)}
                  data={LABELS.map((label) => ({ value: label, label: t(CLASS_NAME[label].short) }))}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <SetExposure
        code={code}
        suggested={relabelled(basis, reading, labels)}
        isRelabelled={labels.size > 0}
        onUse={use}
      />
    </>
  )
}

/** The sentences from which the model has an occupation's exposure, where each can be labelled otherwise. */
export const Sentences = ({ dataset, code, described, present }: Props) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'zh' ? 'zh' : 'en'
  const { reading, error, retry } = useOccupationReading({ dataset, code: described, language })
  if (reading !== null) return <Read key={`${code} ${language}`} reading={reading} code={code} present={present} />
  return error === null ? (
    <p className={classes.help} role="status">
      <Loader size="xs" /> {t('occupations.reading')}
    </p>
  ) : (
    <Failure error={error} onRetry={retry} />
  )
}
