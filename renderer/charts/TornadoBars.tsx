import { valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import { fitLines } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { ValueGrid } from './ValueGrid.tsx'

const ROW = 46
const BAR = 18
const FOOT = 28
const NAME_SIZE = 12
const ENDS_SIZE = 11
/** Room beside the bars for the values at their ends. */
const LABEL = 58

/** Height of a tornado of so many rows, in pixels. */
export const tornadoHeight = (rows: number): number => rows * ROW + FOOT

interface Props extends Sheet {
  /** The value that all rows have in common. */
  base: number
  tick: (value: number) => string
  /** What each row is about, what its two ends are, and their values on either side of the base, or at it. */
  rows: { name: string; ends: string; low: number; high: number }[]
}

/** A tornado: how far each row's two ends are from a common value, which is a line through all of them. */
export const TornadoBars = ({ width, height, label, base, tick, rows }: Props) => {
  const labels = Math.min(320, Math.max(180, width * 0.36))
  const { domain, ticks } = valueAxis(
    rows.reduce((least, { low }) => Math.min(least, low), Math.min(0, base)),
    rows.reduce((greatest, { high }) => Math.max(greatest, high), Math.max(0, base)),
  )
  const from = labels + LABEL
  const x = linear(domain, from, width - LABEL)
  const foot = height - FOOT
  const cut = (text: string, size: number): string => fitLines(text, labels - 12, size, 1).join('')
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <ValueGrid ticks={ticks} place={x} format={tick} bottom={foot} />
      {rows.map(({ name, ends, low, high }, at) => {
        const y = (at + 0.5) * ROW
        return (
          <g key={name}>
            <title>{`${name}: ${ends} (${tick(low)} – ${tick(high)})`}</title>
            <text x={labels} y={y - 3} textAnchor="end" fontSize={NAME_SIZE} fill={colour('ink')}>
              {cut(name, NAME_SIZE)}
            </text>
            <text x={labels} y={y + 12} textAnchor="end" fontSize={ENDS_SIZE} fill={colour('quiet')}>
              {cut(ends, ENDS_SIZE)}
            </text>
            <rect x={x(low)} y={y - BAR / 2} width={x(base) - x(low)} height={BAR} fill={categoryColour(0)} />
            <rect x={x(base)} y={y - BAR / 2} width={x(high) - x(base)} height={BAR} fill={categoryColour(1)} />
            {low < base && (
              <text x={x(low) - 5} y={y + 4} textAnchor="end" fontSize={ENDS_SIZE} fill={colour('ink')}>
                {tick(low)}
              </text>
            )}
            {high > base && (
              <text x={x(high) + 5} y={y + 4} fontSize={ENDS_SIZE} fill={colour('ink')}>
                {tick(high)}
              </text>
            )}
          </g>
        )
      })}
      <line x1={x(base)} x2={x(base)} y1={0} y2={foot} stroke={colour('ink')} strokeWidth={1.5} strokeDasharray="4 3" />
    </svg>
  )
}
