import { keyNames } from './keys.ts'
import classes from './palette.module.css'

/** A shortcut as it is written on this computer's keys. */
export const Keys = ({ keys }: { keys: string }) => (
  <span className={classes.keys}>
    {keyNames(keys).map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
)
