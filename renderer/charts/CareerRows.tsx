import { useState, type KeyboardEvent } from 'react'
import type { Life, State, Stretch } from '../results/careers.ts'
import type { Subject } from '../../main/contract.ts'
import { AXIS_LINE, TICK, yearDomain, yearTicks } from './axes.ts'
import type { Sheet } from './chart.ts'
import classes from './ChartFrame.module.css'
import { ChartTooltip, type TooltipRow } from './ChartTooltip.tsx'
import { fitLines } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'
import { goDeeper } from './Pickable.tsx'
import type { YearMark } from './year-mark.tsx'

/** The colour of each state; searching stands out, work is calm. */
export const STATE_COLOUR: Record<State, string> = {
  same: categoryColour(0),
  other: categoryColour(2),
  searching: categoryColour(1),
  training: categoryColour(3),
}

/** Height of a row, and of the years' labels below. */
export const ROW_HEIGHT = 19
export const AXIS_HEIGHT = 28

const BAR = 11
const RIGHT = 24
const LABEL_SIZE = 12
const TOOLTIP_WIDTH = 300

interface Props extends Sheet {
  lives: Life[]
  years: number[]
  /** A year to mark. */
  at: YearMark | undefined
  titleOf: (code: string) => string
  jobOf: (code: string) => Subject
  describe: (stretch: Stretch) => { heading: string; rows: TooltipRow[]; spoken: string }
}

interface Place {
  row: number
  at: number
}

/** Lives as rows over the years, coloured by what the worker does; a dark mark is a displacement. */
export const CareerRows = ({ width, height, label, lives, years, at: mark, titleOf, jobOf, describe }: Props) => {
  const [place, setPlace] = useState<Place | null>(null)
  const [isKeyed, setIsKeyed] = useState(false)
  const labels = Math.min(270, Math.max(140, width * 0.32))
  const [first, last] = yearDomain(years)
  const x = (year: number): number => labels + ((year - first) / (last - first)) * (width - labels - RIGHT)
  const bottom = lives.length * ROW_HEIGHT
  const shown = place === null ? undefined : lives.at(place.row)?.stretches.at(place.at)

  const move = (event: KeyboardEvent): void => {
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key]
    if (event.key === 'Escape') setPlace(null)
    if (event.key === 'Enter' && shown) goDeeper(jobOf(shown.occupation))
    if (by === undefined) return
    event.preventDefault()
    setIsKeyed(true)
    const from = place ?? { row: 0, at: by[1] === 0 ? 0 : -by[1] }
    const row = Math.min(lives.length - 1, Math.max(0, from.row + (place === null ? 0 : by[0])))
    const at = Math.min(lives[row].stretches.length - 1, Math.max(0, from.at + by[1]))
    setPlace({ row, at })
  }

  const text = shown && describe(shown)
  const isLow = place !== null && place.row > lives.length / 2
  return (
    <div className={classes.rows}>
      <svg
        width={width}
        height={height}
        role="application"
        aria-label={label}
        tabIndex={0}
        onKeyDown={move}
        onBlur={() => setPlace(null)}
        onPointerLeave={() => setPlace(null)}
      >
        {yearTicks(years, width - labels).map((year) => (
          <g key={year}>
            <line x1={x(year)} x2={x(year)} y1={0} y2={bottom} stroke={colour('grid')} />
            <text x={x(year)} y={bottom + 20} textAnchor="middle" fontSize={TICK.fontSize} fill={TICK.fill}>
              {year}
            </text>
          </g>
        ))}
        {mark && (
          <line x1={x(mark.year)} x2={x(mark.year)} y1={0} y2={bottom + 6} stroke={colour('ink')} strokeDasharray="2 3" />
        )}
        <line x1={labels} x2={x(last)} y1={bottom} y2={bottom} stroke={AXIS_LINE.stroke} />
        {lives.map(({ number, occupation, stretches }, row) => {
          const top = row * ROW_HEIGHT
          const [name] = fitLines(titleOf(occupation), labels - 20, LABEL_SIZE, 1)
          return (
            <g key={number}>
              <text
                x={labels - 8}
                y={top + ROW_HEIGHT / 2 + 4}
                textAnchor="end"
                fontSize={LABEL_SIZE}
                fill={colour('ink')}
              >
                {name}
              </text>
              {stretches.map(({ from, to, state }, at) => (
                <rect
                  key={from}
                  x={x(from)}
                  y={top + (ROW_HEIGHT - BAR) / 2}
                  width={Math.max(0.5, x(to) - x(from) - 0.5)}
                  height={BAR}
                  fill={STATE_COLOUR[state]}
                  {...(row === place?.row && at === place.at ? { stroke: colour('ink'), strokeWidth: 2 } : {})}
                />
              ))}
              {stretches
                .filter(({ cause }) => cause === 'displaced')
                .map(({ from }) => (
                  <line
                    key={from}
                    x1={x(from)}
                    x2={x(from)}
                    y1={top + 1}
                    y2={top + ROW_HEIGHT - 1}
                    stroke={colour('ink')}
                    strokeWidth={2}
                  />
                ))}
              {stretches.map(({ from, to, occupation: then }, at) => (
                <rect
                  key={from}
                  className={classes.pick}
                  onClick={() => goDeeper(jobOf(then))}
                  x={x(from)}
                  y={top}
                  width={x(to) - x(from)}
                  height={ROW_HEIGHT}
                  fill="transparent"
                  onPointerEnter={() => {
                    setIsKeyed(false)
                    setPlace({ row, at })
                  }}
                />
              ))}
            </g>
          )
        })}
      </svg>
      {shown && place && text && (
        <div
          className={classes.floating}
          style={{
            left: Math.max(0, Math.min(x(shown.from), width - TOOLTIP_WIDTH)),
            maxWidth: TOOLTIP_WIDTH,
            ...(isLow
              ? { bottom: height - place.row * ROW_HEIGHT + 4 }
              : { top: (place.row + 1) * ROW_HEIGHT + 4 }),
          }}
        >
          <ChartTooltip heading={text.heading} rows={text.rows} />
        </div>
      )}
      <div className={classes.spoken} aria-live="polite">
        {isKeyed && text ? text.spoken : ''}
      </div>
    </div>
  )
}
