import { TICK } from './axes.ts'
import { colour } from './palette.ts'

interface Props {
  ticks: readonly number[]
  /** The place of a value, in pixels from the left. */
  place: (value: number) => number
  format: (value: number) => string
  top?: number
  bottom: number
}

/** The grid of a scale that runs from left to right, with its labels below. */
export const ValueGrid = ({ ticks, place, format, top = 0, bottom }: Props) =>
  ticks.map((value) => (
    <g key={value}>
      <line x1={place(value)} x2={place(value)} y1={top} y2={bottom} stroke={colour('grid')} />
      <text {...TICK} x={place(value)} y={bottom + 18} textAnchor="middle">
        {format(value)}
      </text>
    </g>
  ))
