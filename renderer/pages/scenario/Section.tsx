import { useState, type ReactNode } from 'react'
import classes from './scenario.module.css'

interface Props {
  title: string
  /** Whether it is unfolded at first. */
  isOpen?: boolean
  children: ReactNode
}

/** Levers that belong together, which can be folded away; those folded away are not drawn. */
export const Section = ({ title, isOpen: isOpenAtFirst = false, children }: Props) => {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  return (
    <details className={classes.section} open={isOpen} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  )
}
