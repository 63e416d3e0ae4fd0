import { valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import classes from './ChartFrame.module.css'
import { estimateWidth, fitLine } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { onPress } from './press.ts'

/** Height of one bar with the space around it, in pixels. */
export const QUICK_BAR_HEIGHT = 22

const VALUE_WIDTH = 52
const LABEL_SIZE = 11.5

/** A value by category and, where there is one to compare with, what it was before. */
export interface QuickBar {
  key: string
  label: string
  value: number
  before: number | null
}

interface Props extends Sheet {
  bars: QuickBar[]
  tick: (value: number) => string
  /** What a bar leads to; without it bars are only looked at. */
  onPick?: (key: string) => void
}

/** Values by category as bars, drawn anew in a millisecond or two while a lever moves; a tick marks the value before. */
export const QuickBars = ({ width, height, label, bars, tick, onPick }: Props) => {
  const labels = Math.min(240, Math.max(120, width * 0.42))
  const values = bars.flatMap(({ value, before }) => [value, before ?? 0])
  const { domain } = valueAxis(
    values.reduce((least, one) => Math.min(least, one), 0),
    values.reduce((greatest, one) => Math.max(greatest, one), 0),
  )
  const hasNegative = domain[0] < 0
  const from = labels + 8 + (hasNegative ? VALUE_WIDTH : 0)
  const to = width - VALUE_WIDTH
  const x = linear(domain, from, to)
  return (
    <svg width={width} height={height} role={onPick === undefined ? 'img' : 'group'} aria-label={label}>
      {bars.map(({ key, label: name, value, before }, place) => {
        const top = place * QUICK_BAR_HEIGHT
        const middle = top + QUICK_BAR_HEIGHT / 2
        const line = fitLine(name, labels - LABEL_SIZE, (text) => estimateWidth(text, LABEL_SIZE))
        const [start, end] = [x(Math.min(0, value)), x(Math.max(0, value))]
        const mark = x(before ?? value)
        const pick =
          onPick === undefined
            ? {}
            : {
                role: 'button',
                'aria-label': `${name}: ${tick(value)}`,
                tabIndex: 0,
                className: classes.pick,
                onClick: () => onPick(key),
                onKeyDown: onPress(() => onPick(key)),
              }
        return (
          <g key={key}>
            <g data-tour={onPick === undefined ? undefined : 'number'} {...pick}>
              <title>{name}</title>
              <rect className={classes.pickArea} x={0} y={top} width={width} height={QUICK_BAR_HEIGHT} fill="transparent" />
              <rect
                x={start}
                y={top + 4}
                width={Math.max(0.5, end - start)}
                height={QUICK_BAR_HEIGHT - 8}
                fill={categoryColour(0)}
              />
            </g>
            <text
              className={classes.through}
              x={labels}
              y={middle + 4}
              textAnchor="end"
              fontSize={LABEL_SIZE}
              fill={colour('ink')}
            >
              {line}
            </text>
            {before !== null && (
              <path d={`M${mark},${top + 2}v${QUICK_BAR_HEIGHT - 4}`} stroke={categoryColour(1)} strokeWidth={2} />
            )}
            <text
              className={classes.through}
              x={value < 0 ? Math.min(start, mark) - 5 : Math.max(end, mark) + 5}
              y={middle + 4}
              textAnchor={value < 0 ? 'end' : 'start'}
              fontSize={11}
              fill={colour('ink')}
            >
              {tick(value)}
            </text>
          </g>
        )
      })}
      <path d={`M${x(0)},0V${bars.length * QUICK_BAR_HEIGHT}`} stroke={colour('axis')} />
    </svg>
  )
}
