import type { Icon } from '@tabler/icons-react'
import classes from './Steps.module.css'

/** What to do first, second and third, side by side, where there is nothing to show yet. */
export const Steps = ({ steps }: { steps: { Icon: Icon; text: string }[] }) => (
  <ol className={classes.steps}>
    {steps.map(({ Icon, text }) => (
      <li key={text}>
        <Icon size={26} stroke={1.5} aria-hidden />
        <span>{text}</span>
      </li>
    ))}
  </ol>
)
