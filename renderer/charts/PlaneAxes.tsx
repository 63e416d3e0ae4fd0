import { AXIS_LINE, TICK } from './axes.ts'
import { colour } from './palette.ts'
import { ValueGrid } from './ValueGrid.tsx'

/** One axis of a plane: its labels, the place of a value in pixels, and what it measures. */
export interface PlaneAxis {
  ticks: number[]
  place: (value: number) => number
  format: (value: number) => string
  name: string
}

/** Where the plane lies in its drawing. */
export interface PlaneArea {
  left: number
  right: number
  top: number
  bottom: number
}

/** The grid, labels and names of two axes of values. */
export const PlaneAxes = ({ x, y, area }: { x: PlaneAxis; y: PlaneAxis; area: PlaneArea }) => (
  <g>
    {y.ticks.map((value) => (
      <g key={value}>
        <line x1={area.left} x2={area.right} y1={y.place(value)} y2={y.place(value)} stroke={colour('grid')} />
        <text {...TICK} x={area.left - 8} y={y.place(value) + 4} textAnchor="end">
          {y.format(value)}
        </text>
      </g>
    ))}
    <ValueGrid {...x} top={area.top} bottom={area.bottom} />
    <line x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} stroke={AXIS_LINE.stroke} />
    <text x={area.left} y={area.top - 10} fontSize={12} fill={colour('quiet')}>
      {y.name}
    </text>
    <text x={area.right} y={area.bottom + 36} fontSize={12} textAnchor="end" fill={colour('quiet')}>
      {x.name}
    </text>
  </g>
)

/** The place of a value between two pixels on a logarithmic axis. */
export const logarithmic = ([low, high]: readonly [number, number], from: number, to: number) => {
  const place = linear([Math.log(low), Math.log(high)], from, to)
  return (value: number): number => place(Math.log(value))
}

/** The place of a value between two pixels. */
export const linear =
  ([low, high]: readonly [number, number], from: number, to: number) =>
  (value: number): number =>
    from + ((value - low) / (high - low)) * (to - from)
