import { useState, type PointerEvent } from 'react'
import { yearTicks } from '../../../charts/axes.ts'
import type { Sheet } from '../../../charts/chart.ts'
import { estimateWidth, fitLines } from '../../../charts/export/text.ts'
import { HaloText } from '../../../charts/HaloText.tsx'
import { colour } from '../../../charts/palette.ts'
import { pathThrough, spread } from './curves.ts'

/** One curve of the drawing; those with a label are named at their right end. */
export interface CurveLine {
  id: string
  label: string | null
  path: readonly number[]
  colour: string
  width: number
  dashes: string | null
}

interface Props extends Sheet {
  years: number[]
  /** From the lowest layer to the highest. */
  lines: CurveLine[]
  percent: (share: number) => string
  year: (year: number) => string
  /** Hears of the curve nearest to the pointer. */
  onPoint: (id: string | null) => void
  /** Hears of the curve that is clicked. */
  onOpen: (id: string) => void
}

const MARGIN = { top: 8, bottom: 24, left: 46 }
const LABEL_SIZE = 11
const LABEL_GAP = 14
const GRID = [0, 0.25, 0.5, 0.75, 1]
/** Pixels between the middles of two years below the axis. */
const TICK_ROOM = 40
/** Pixels within which a curve is pointed at. */
const REACH = 14

/** Curves of shares over the years, drawn by hand: it must follow every letter that is typed. */
export const CurveLines = ({ width, height, label, years, lines, percent, year, onPoint, onOpen }: Props) => {
  const [step, setStep] = useState<number | null>(null)
  const [near, setNear] = useState<string | null>(null)
  const right = Math.min(230, width * 0.36)
  const inner = { width: width - MARGIN.left - right, height: height - MARGIN.top - MARGIN.bottom }
  const last = years.length - 1
  const at = step ?? last
  const xOf = (k: number): number => MARGIN.left + (last > 0 ? (k / last) * inner.width : 0)
  const yOf = (share: number): number => MARGIN.top + (1 - share) * inner.height
  const xOfYear = (one: number): number => xOf(last > 0 ? ((one - years[0]) / (years[last] - years[0])) * last : 0)

  // The year that is pointed at stands in the place of its neighbour.
  const ticks = yearTicks(years, inner.width).filter(
    (tick) => step === null || Math.abs(xOfYear(tick) - xOf(step)) > TICK_ROOM,
  )
  const named = lines.flatMap((line) => (line.label === null ? [] : [{ ...line, label: line.label }]))
  const heights = spread(
    named.map(({ path }) => yOf(path[last])),
    LABEL_GAP,
    MARGIN.top + 4,
    height - MARGIN.bottom,
  )

  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const next = Math.round(((x - MARGIN.left) / inner.width) * last)
    if (next < 0 || next > last) {
      leave()
      return
    }
    setStep(next)
    const distances = lines.map(({ id, path }) => ({ id, away: Math.abs(yOf(path[next]) - y) }))
    const nearest = distances.reduce((best, one) => (one.away < best.away ? one : best))
    point(nearest.away <= REACH ? nearest.id : null)
  }
  const point = (id: string | null): void => {
    setNear(id)
    onPoint(id)
  }
  const leave = (): void => {
    setStep(null)
    point(null)
  }

  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onPointerMove={follow}
      onPointerLeave={leave}
      onClick={() => {
        if (near !== null) onOpen(near)
      }}
    >
      {GRID.map((share) => (
        <g key={share}>
          <line
            x1={MARGIN.left}
            x2={MARGIN.left + inner.width}
            y1={yOf(share)}
            y2={yOf(share)}
            stroke={colour(share === 0 ? 'axis' : 'grid')}
          />
          <text x={MARGIN.left - 8} y={yOf(share) + 4} textAnchor="end" fontSize={12} fill={colour('quiet')}>
            {percent(share)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={xOfYear(tick)} y={height - 6} textAnchor="middle" fontSize={12} fill={colour('quiet')}>
          {tick}
        </text>
      ))}
      {step !== null && (
        <g>
          <line x1={xOf(step)} x2={xOf(step)} y1={MARGIN.top} y2={yOf(0)} stroke={colour('axis')} />
          <HaloText
            x={xOf(step)}
            y={height - 6}
            textAnchor="middle"
            fontSize={12}
            fontWeight={600}
            strokeWidth={4}
          >
            {year(years[step])}
          </HaloText>
        </g>
      )}
      <g transform={`translate(${MARGIN.left},0)`} fill="none" strokeLinejoin="round">
        {lines.map(({ id, path, colour: stroke, width: strokeWidth, dashes }) => (
          <path
            key={id}
            d={pathThrough(path, inner.width, inner.height, MARGIN.top)}
            stroke={stroke}
            strokeWidth={strokeWidth}
            {...(dashes === null ? {} : { strokeDasharray: dashes })}
          />
        ))}
      </g>
      {named.map(({ id, label: name, path, colour: stroke }, k) => {
        const value = percent(path[at])
        const room = right - 22 - estimateWidth(` ${value}`, LABEL_SIZE)
        const [shown] = fitLines(name, room, LABEL_SIZE, 1)
        return (
          <g key={id}>
            <polyline
              points={[2, yOf(path[last]), 10, heights[k], 14, heights[k]]
                .map((one, place) => (place % 2 === 0 ? xOf(last) + one : one))
                .join(' ')}
              fill="none"
              stroke={stroke}
            />
            <text x={xOf(last) + 18} y={heights[k] + 4} fontSize={LABEL_SIZE} fill={colour('ink')}>
              {shown} <tspan fontWeight={650}>{value}</tspan>
            </text>
          </g>
        )
      })}
    </svg>
  )
}
