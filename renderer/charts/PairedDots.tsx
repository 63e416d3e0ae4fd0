import { TICK, valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import { clampLines, estimateWidth, wrapText } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'

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
  const x = (value: number): number => labels + ((width - labels - RIGHT) * (value - domain[0])) / (domain[1] - domain[0])
  const foot = height - FOOT
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={0} y2={foot} stroke={colour('grid')} />
          <text {...TICK} x={x(value)} y={foot + 18} textAnchor="middle">
            {tick(value)}
          </text>
        </g>
      ))}
      {rows.map(({ name, pair: [first, second], says }, at) => {
        const y = (at + 0.5) * ROW
        const lines = clampLines(wrapText(name, labels - 14, (piece) => estimateWidth(piece, 12)), 2)
        return (
          <g key={name}>
            <title>{says}</title>
            <text x={labels - 12} y={y + 4 - (lines.length - 1) * 7} textAnchor="end" fontSize={12} fill={colour('ink')}>
              {lines.map((line, position) => (
                <tspan key={position} x={labels - 12} dy={position === 0 ? 0 : 14}>
                  {line}
                </tspan>
              ))}
            </text>
            <line x1={x(first)} x2={x(second)} y1={y} y2={y} stroke={colour('axis')} strokeWidth={2} />
            <circle cx={x(second)} cy={y} r={6} fill={colour('surface')} stroke={categoryColour(1)} strokeWidth={2.5} />
            <circle cx={x(first)} cy={y} r={5} fill={categoryColour(0)} />
          </g>
        )
      })}
    </svg>
  )
}
