import { Spotlight } from '@mantine/spotlight'
import type { Command } from '../stores/commands.ts'
import { Keys } from './Keys.tsx'
import classes from './palette.module.css'

interface Props {
  id: string
  command: Command
  isChosen: boolean
  onRun: (command: Command) => void
}

/** One command of the palette's list. */
export const CommandOption = ({ id, command, isChosen, onRun }: Props) => (
  <Spotlight.Action
    id={id}
    role="option"
    aria-selected={isChosen}
    data-selected={isChosen || undefined}
    className={classes.option}
    onClick={() => onRun(command)}
  >
    <span className={classes.label}>{command.label}</span>
    {command.about !== undefined && <span className={classes.about}>{command.about}</span>}
    {command.keys !== undefined && <Keys keys={command.keys} />}
  </Spotlight.Action>
)
