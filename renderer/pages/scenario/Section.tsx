import type { ReactNode } from 'react'
import classes from './scenario.module.css'

interface Props {
  title: string
  /** Whether it is unfolded at first. */
  isOpen?: boolean
  children: ReactNode
}

/** Levers that belong together, which can be folded away. */
export const Section = ({ title, isOpen = false, children }: Props) => (
  <details className={classes.section} open={isOpen}>
    <summary>
      <h2>{title}</h2>
    </summary>
    {children}
  </details>
)
