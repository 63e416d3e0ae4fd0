import type { ReactNode } from 'react'
import classes from './reasons.module.css'

interface Props {
  /** What stands between this value and the one above it. */
  sign?: string
  label: string
  value: string
  /** What the value is made of. */
  children?: ReactNode
}

/** One link of the chain from a number to what it rests on. */
export const Step = ({ sign = '', label, value, children }: Props) => (
  <li className={classes.step}>
    <span className={classes.sign} aria-hidden>
      {sign}
    </span>
    <div>
      <div className={classes.stepHead}>
        <span>{label}</span>
        <b>{value}</b>
      </div>
      {children !== undefined && <div className={classes.stepDetail}>{children}</div>}
    </div>
  </li>
)
