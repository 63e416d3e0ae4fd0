import { TICK } from './axes.ts'
import type { Sheet } from './chart.ts'
import { categoryColour, colour } from './palette.ts'

const MARGIN = { top: 14, right: 20, bottom: 46, left: 58 }
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1]
const RADIUS = { least: 3, greatest: 15 }

interface Props extends Sheet {
  across: string
  up: string
  tick: (share: number) => string
  /** Mean prediction and share found in a bin (both 0–1), the size of the bin, and what is said of it. */
  bins: { predicted: number; observed: number; count: number; says: string }[]
}

/** Shares found against shares predicted; each bin a disc whose area goes with its size, beside the diagonal. */
export const ReliabilityPlot = ({ width, height, label, across, up, tick, bins }: Props) => {
  const side = { x: width - MARGIN.left - MARGIN.right, y: height - MARGIN.top - MARGIN.bottom }
  const x = (share: number): number => MARGIN.left + share * side.x
  const y = (share: number): number => MARGIN.top + (1 - share) * side.y
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const radius = (count: number): number => Math.max(RADIUS.least, RADIUS.greatest * Math.sqrt(count / most))
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {TICKS.map((share) => (
        <g key={share}>
          <line x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} stroke={colour('grid')} />
          <text {...TICK} x={x(0) - 8} y={y(share) + 4} textAnchor="end">
            {tick(share)}
          </text>
          <text {...TICK} x={x(share)} y={y(0) + 18} textAnchor="middle">
            {tick(share)}
          </text>
        </g>
      ))}
      <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} stroke={colour('axis')} />
      <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} stroke={colour('quiet')} strokeWidth={1.5} strokeDasharray="4 3" />
      <text {...TICK} x={x(0.5)} y={height - 6} textAnchor="middle">
        {across}
      </text>
      <text {...TICK} x={14} y={y(0.5)} textAnchor="middle" transform={`rotate(-90 14 ${y(0.5)})`}>
        {up}
      </text>
      {bins
        .filter(({ count }) => count > 0)
        .map(({ predicted, observed, count, says }) => (
          <circle
            key={predicted}
            cx={x(predicted)}
            cy={y(observed)}
            r={radius(count)}
            fill={categoryColour(0)}
            fillOpacity={0.75}
            stroke={colour('surface')}
            strokeWidth={1.5}
          >
            <title>{says}</title>
          </circle>
        ))}
    </svg>
  )
}
