import { valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import { categoryColour, colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { RowName } from './RowName.tsx'
import { ValueGrid } from './ValueGrid.tsx'

const ROW = 64
const FOOT = 28
const RIGHT = 32

/** Height of a chart of so many rows, in pixels. */
export const percentileBarsHeight = (rows: number): number => rows * ROW + FOOT

/** Percentiles of a distribution as far as they are known. */
export interface Percentiles {
  mean: number | null
  p10: number | null
  p25: number | null
  median: number | null
  p75: number | null
  p90: number | null
}

interface Props extends Sheet {
  tick: (value: number) => string
  rows: { name: string; percentiles: Percentiles; says: string }[]
}

const known = ({ mean, p10, p25, median, p75, p90 }: Percentiles): number[] =>
  [mean, p10, p25, median, p75, p90].filter((value) => value !== null)

/** Distributions: from the 10th to the 90th percentile thin, the middle half thick, the median a line, the mean a ring. */
export const PercentileBars = ({ width, height, label, tick, rows }: Props) => {
  const labels = rows.length === 1 ? 32 : Math.min(170, width * 0.32)
  const { domain, ticks } = valueAxis(0, Math.max(...rows.flatMap(({ percentiles }) => known(percentiles))))
  const x = linear(domain, labels, width - RIGHT)
  const foot = height - FOOT
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <ValueGrid ticks={ticks} place={x} format={tick} bottom={foot} />
      {rows.map(({ name, percentiles: { mean, p10, p25, median, p75, p90 }, says }, at) => {
        const y = at * ROW + 38
        const own = categoryColour(at)
        const low = p10 ?? p25 ?? median
        const high = p90 ?? p75 ?? median
        return (
          <g key={name}>
            <title>{says}</title>
            {rows.length > 1 && (
              <RowName name={name} width={labels} middle={y} />
            )}
            {low !== null && high !== null && <line x1={x(low)} x2={x(high)} y1={y} y2={y} stroke={own} strokeWidth={3} />}
            {p25 !== null && p75 !== null && (
              <rect x={x(p25)} width={x(p75) - x(p25)} y={y - 9} height={18} rx={2} fill={own} fillOpacity={0.55} />
            )}
            {median !== null && (
              <>
                <line x1={x(median)} x2={x(median)} y1={y - 13} y2={y + 13} stroke={colour('ink')} strokeWidth={2.5} />
                <text x={x(median)} y={y - 18} textAnchor="middle" fontSize={11} fill={colour('ink')}>
                  {tick(median)}
                </text>
              </>
            )}
            {mean !== null && (
              <circle cx={x(mean)} cy={y} r={4.5} fill={colour('surface')} stroke={colour('ink')} strokeWidth={1.5} />
            )}
          </g>
        )
      })}
    </svg>
  )
}
