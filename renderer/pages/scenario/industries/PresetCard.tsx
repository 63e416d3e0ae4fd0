import { UnstyledButton } from '@mantine/core'
import classes from './industries.module.css'
import { Sparkline } from './Sparkline.tsx'

interface Props {
  name: string
  about: string
  /** The mean of the industries under it. */
  path: readonly number[]
  /** Whether the scenario adopts like this now. */
  isNow: boolean
  onApply: () => void
  /** Hears when it is being considered, and when no longer. */
  onConsider: (isConsidered: boolean) => void
}

/** A preset to apply with a click: its name, what it says, and the curve that it makes. */
export const PresetCard = ({ name, about, path, isNow, onApply, onConsider }: Props) => (
  <UnstyledButton
    className={classes.preset}
    aria-pressed={isNow}
    onClick={onApply}
    onPointerEnter={() => onConsider(true)}
    onPointerLeave={() => onConsider(false)}
    onFocus={() => onConsider(true)}
    onBlur={() => onConsider(false)}
  >
    <span className={classes.presetHead}>
      <strong>{name}</strong>
      <Sparkline path={path} isOwn width={36} height={18} />
    </span>
    <small>{about}</small>
  </UnstyledButton>
)
