import type { Command } from '../stores/commands.ts'
import { Keys } from './Keys.tsx'
import classes from './palette.module.css'

interface Props {
  id: string
  command: Command
  isChosen: boolean
  onRun: (command: Command) => void
}

/** One command of the palette's list; the focus stays in the field. */
export const CommandOption = ({ id, command, isChosen, onRun }: Props) => (
  <div
    id={id}
    role="option"
    aria-selected={isChosen}
    className={classes.option}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => onRun(command)}
  >
    <span className={classes.label}>{command.label}</span>
    {command.about !== undefined && <span className={classes.about}>{command.about}</span>}
    {command.keys !== undefined && <Keys keys={command.keys} />}
  </div>
)
