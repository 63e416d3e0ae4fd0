import type { Sheet } from './chart.ts'
import { categoryColour, colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { RowName } from './RowName.tsx'
import { ValueGrid } from './ValueGrid.tsx'

const ROW = 38
const FOOT = 28
const RIGHT = 44
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1]
/** How far apart the dots of a row stand, so that their intervals can be told from each other. */
const APART = 12

/** Height of a chart of so many rows, in pixels. */
export const exposureDotsHeight = (rows: number): number => rows * ROW + FOOT

/** An estimate with the interval around it, if it has one. */
export interface Dot {
  value: number
  interval: readonly [number, number] | null
}

interface Props extends Sheet {
  tick: (value: number) => string
  value: (value: number) => string
  /** The first dot is drawn full, the second as a ring; one that is not known is null. */
  rows: { name: string; dots: readonly (Dot | null)[]; says: string }[]
}

/** Estimates of each row on a scale of 0–1, with their intervals. */
export const ExposureDots = ({ width, height, label, tick, value: write, rows }: Props) => {
  const labels = Math.min(210, width * 0.4)
  const x = linear([0, 1], labels, width - RIGHT)
  const foot = height - FOOT
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <ValueGrid ticks={TICKS} place={x} format={tick} bottom={foot} />
      {rows.map(({ name, dots, says }, at) => {
        const middle = (at + 0.5) * ROW
        return (
          <g key={name}>
            <title>{says}</title>
            <RowName name={name} width={labels} middle={middle} />
            {dots.map((dot, position) => {
              if (dot === null) return null
              const y = middle + (dots.length === 1 ? 0 : (position - 0.5) * APART)
              const own = categoryColour(position)
              return (
                <g key={position}>
                  {dot.interval !== null && (
                    <line x1={x(dot.interval[0])} x2={x(dot.interval[1])} y1={y} y2={y} stroke={own} strokeWidth={3} strokeOpacity={0.45} />
                  )}
                  {position === 0 ? (
                    <circle cx={x(dot.value)} cy={y} r={5} fill={own} />
                  ) : (
                    <circle cx={x(dot.value)} cy={y} r={4.5} fill={colour('surface')} stroke={own} strokeWidth={2.5} />
                  )}
                  <text x={x(Math.max(dot.value, dot.interval?.[1] ?? 0)) + 9} y={y + 4} fontSize={11} fill={colour('ink')}>
                    {write(dot.value)}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
