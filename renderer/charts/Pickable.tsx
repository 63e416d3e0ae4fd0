import type { ReactNode } from 'react'
import type { Subject } from '../../main/contract.ts'
import { useDeeper } from '../stores/deeper.ts'
import classes from './ChartFrame.module.css'
import { onPress } from './press.ts'

/** Leads from what a chart shows to what is behind it. */
export const goDeeper = (subject: Subject): void => useDeeper.getState().open(subject)

interface Props {
  subject: Subject | undefined
  label: string
  /** −1 where arrows lead to it (see roving.ts). */
  tabIndex?: number
  /** It has the pointer or the focus. */
  onEnter?: () => void
  children: ReactNode
}

/** A mark of a drawing that leads deeper, by pointer or by keyboard; without a subject it is only drawn. */
export const Pickable = ({ subject, label, tabIndex = 0, onEnter, children }: Props) => {
  if (subject === undefined) return <g>{children}</g>
  const press = onPress((event) => {
    event.stopPropagation()
    goDeeper(subject)
  })
  return (
    <g
      role="button"
      tabIndex={tabIndex}
      aria-label={label}
      data-key={subject.key}
      className={classes.pick}
      onClick={() => goDeeper(subject)}
      onKeyDown={press}
      onFocus={onEnter}
      onPointerEnter={onEnter}
    >
      {children}
    </g>
  )
}
