import { CloseButton, Loader } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo, Subject } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { Failure } from '../shell/Failure.tsx'
import { useDeeper } from '../stores/deeper.ts'
import { IndustryBody } from './IndustryBody.tsx'
import { OccupationBody } from './OccupationBody.tsx'
import classes from './reasons.module.css'
import { RoleBody } from './RoleBody.tsx'
import { useReasons } from './use-reasons.ts'

interface Props {
  scenario: Scenario
  dataset: DatasetInfo
}

const Body = ({ subject, scenario, dataset }: Props & { subject: Subject }) => {
  const { t } = useTranslation()
  const { value, error } = useReasons(scenario, subject)
  if (value === null) return error === null ? <Loader size="sm" aria-label={t('app.loading')} /> : <Failure error={error} />
  switch (value.kind) {
    case 'occupation':
      return <OccupationBody key={subject.key} reasons={value} code={subject.key} scenario={scenario} dataset={dataset} />
    case 'industry':
      return <IndustryBody reasons={value} dataset={dataset} />
    case 'role':
      return <RoleBody reasons={value} id={subject.key} dataset={dataset} />
  }
}

/** Leads from a number to what is behind it, and back; nothing while the reader asks about none. */
export const Reasons = ({ scenario, dataset }: Props) => {
  const { t } = useTranslation()
  const { trail, back, close } = useDeeper()
  const { titleOf } = useSubjects(dataset)
  const heading = useRef<HTMLHeadingElement>(null)
  const subject = trail.at(-1)
  const key = subject && `${subject.kind} ${subject.key}`

  useEffect(() => {
    if (key === undefined) return
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
    }
  }, [key])
  useEffect(() => {
    if (key === undefined) return
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [key, close])
  useEffect(() => close, [close])

  if (subject === undefined) return null
  return (
    <section className={classes.panel} aria-label={t('reasons.title')}>
      <header className={classes.head}>
        <div>
          <p className={classes.overline}>{t('reasons.title')}</p>
          {trail.length > 1 && (
            <button type="button" className={classes.link} onClick={back}>
              <IconArrowLeft size={13} aria-hidden /> {titleOf(trail[trail.length - 2])}
            </button>
          )}
          <h2 ref={heading} tabIndex={-1}>
            {titleOf(subject)}
          </h2>
          <p className={classes.help}>{t('reasons.standing')}</p>
        </div>
        <CloseButton aria-label={t('reasons.close')} onClick={close} />
      </header>
      <div className={classes.body}>
        <Body subject={subject} scenario={scenario} dataset={dataset} />
      </div>
    </section>
  )
}
