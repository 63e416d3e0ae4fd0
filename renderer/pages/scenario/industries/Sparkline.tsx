import { pathThrough } from './curves.ts'
import classes from './industries.module.css'

interface Props {
  path: readonly number[]
  /** Whether any of it is the industry's own; otherwise it is drawn as the default. */
  isOwn: boolean
  width?: number
  height?: number
}

/** A small curve of adoption from 0 to 1 over the scenario's horizon. */
export const Sparkline = ({ path, isOwn, width = 64, height = 22 }: Props) => {
  const inner = height - 3
  const line = pathThrough(path, width, inner, 1.5)
  return (
    <svg className={classes.spark} width={width} height={height} data-own={isOwn || undefined} aria-hidden>
      {isOwn && <path className={classes.sparkArea} d={`${line}V${inner + 1.5}H0Z`} />}
      <line className={classes.sparkGround} x2={width} y1={height - 0.5} y2={height - 0.5} />
      <path className={classes.sparkLine} d={line} />
    </svg>
  )
}
