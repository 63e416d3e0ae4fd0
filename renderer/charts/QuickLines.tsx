import { closeAxis, yearDomain, yearTicks } from './axes.ts'
import type { LegendEntry, Sheet } from './chart.ts'
import { colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'

const MARGIN = { top: 8, right: 18, bottom: 22, left: 48 }

/** One line over the years. */
export interface QuickLine extends LegendEntry {
  values: number[]
}

interface Props extends Sheet {
  years: number[]
  lines: QuickLine[]
  tick: (value: number) => string
}

const WIDTHS: Partial<Record<LegendEntry['mark'], number>> = { dashed: 1.5, line: 2.5 }

/** Lines over the years on an axis close around them, drawn anew in a millisecond or two while a lever moves. */
export const QuickLines = ({ width, height, label, years, lines, tick }: Props) => {
  const values = lines.flatMap((line) => line.values)
  const { domain, ticks } = closeAxis(
    values.reduce((least, one) => Math.min(least, one), Infinity),
    values.reduce((greatest, one) => Math.max(greatest, one), -Infinity),
  )
  const [first, last] = yearDomain(years)
  const right = width - MARGIN.right
  const bottom = height - MARGIN.bottom
  const x = linear([first, last > first ? last : first + 1], MARGIN.left, right)
  const y = linear(domain, bottom, MARGIN.top)
  const path = (line: readonly number[]): string =>
    line.map((value, t) => `${t === 0 ? 'M' : 'L'}${x(years[t]).toFixed(1)},${y(value).toFixed(1)}`).join('')
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {ticks.map((value) => (
        <g key={value}>
          <path d={`M${MARGIN.left},${y(value)}H${right}`} stroke={colour(value === 0 ? 'axis' : 'grid')} />
          <text x={MARGIN.left - 6} y={y(value) + 4} textAnchor="end" fontSize={11} fill={colour('quiet')}>
            {tick(value)}
          </text>
        </g>
      ))}
      {yearTicks(years, right - MARGIN.left).map((year) => (
        <text key={year} x={x(year)} y={bottom + 16} textAnchor="middle" fontSize={11} fill={colour('quiet')}>
          {String(year)}
        </text>
      ))}
      {lines.map(({ label: name, mark, colour: stroke, values: line }) => (
        <path
          key={name}
          d={path(line)}
          fill="none"
          stroke={stroke}
          strokeWidth={WIDTHS[mark]}
          strokeLinejoin="round"
          {...(mark === 'dashed' ? { strokeDasharray: '4 3' } : {})}
        />
      ))}
    </svg>
  )
}
