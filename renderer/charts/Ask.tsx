import type { ReactNode } from 'react'
import type { Subject } from '../../main/contract.ts'
import classes from './ChartFrame.module.css'
import { goDeeper } from './Pickable.tsx'

/** A text that leads deeper if it names something that the reader may ask about. */
export const Ask = ({ subject, children }: { subject: Subject | undefined; children: ReactNode }) =>
  subject === undefined ? (
    children
  ) : (
    <button type="button" className={classes.ask} onClick={() => goDeeper(subject)}>
      {children}
    </button>
  )
