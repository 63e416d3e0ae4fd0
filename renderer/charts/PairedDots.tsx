import { valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import { categoryColour, colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { RowName } from './RowName.tsx'
import { ValueGrid } from './ValueGrid.tsx'

const ROW = 40
const FOOT = 28
const RIGHT = 24

/** Height of a chart of so many rows, in pixels. */
export const pairedDotsHeight = (rows: number): number => rows * ROW + FOOT

interface Props extends Sheet {
  tick: (value: number) => string
  /** The first value is drawn full, the second as a ring. */
  rows: { name: string; pair: readonly [number, number]; says: string }[]
}

/** Two values of each row on one scale, joined by a line: the longer it is, the further they are apart. */
export const PairedDots = ({ width, height, label, tick, rows }: Props) => {
  const labels = Math.min(210, width * 0.36)
  const { domain, ticks } = valueAxis(0, Math.max(...rows.flatMap(({ pair }) => pair)))
  const x = linear(domain, labels, width - RIGHT)
  const foot = height - FOOT
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <ValueGrid ticks={ticks} place={x} format={tick} bottom={foot} />
      {rows.map(({ name, pair: [first, second], says }, at) => {
        const y = (at + 0.5) * ROW
        return (
          <g key={name}>
            <title>{says}</title>
            <RowName name={name} width={labels} middle={y} />
            <line x1={x(first)} x2={x(second)} y1={y} y2={y} stroke={colour('axis')} strokeWidth={2} />
            <circle cx={x(second)} cy={y} r={6} fill={colour('surface')} stroke={categoryColour(1)} strokeWidth={2.5} />
            <circle cx={x(first)} cy={y} r={5} fill={categoryColour(0)} />
          </g>
        )
      })}
    </svg>
  )
}
