import type { Subject } from '../../main/contract.ts'
import { logAxis, valueAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import type { TooltipRow } from './ChartTooltip.tsx'
import { estimateWidth, fitLines } from './export/text.ts'
import { HaloText } from './HaloText.tsx'
import { colour } from './palette.ts'
import { Pickable } from './Pickable.tsx'
import { linear, logarithmic, PlaneAxes } from './PlaneAxes.tsx'
import { useRoving } from './roving.ts'
import { placeLabels } from './place-labels.ts'
import { Plot } from './Plot.tsx'

const LABEL_SIZE = 11
const LABELS = 26
const LABEL_WIDTH = 150
const GREATEST_RADIUS = 30

/** A bubble in a plane. */
export interface Bubble {
  key: string
  x: number
  /** Positive: its axis is logarithmic. */
  y: number
  /** What its area stands for. */
  size: number
  colour: string
  /** Bubbles that are not highlighted stand back. */
  isHighlighted: boolean
  name: string
  subject: Subject
}

interface Axis {
  name: string
  format: (value: number) => string
}

interface Props extends Sheet {
  bubbles: Bubble[]
  x: Axis
  y: Axis
  describe: (key: string) => TooltipRow[]
}

/** Bubbles in a plane of two values, the largest below and labelled where there is room. */
export const Bubbles = ({ width, height, label, bubbles, x, y, describe }: Props) => {
  const area = { left: 58, right: width - 20, top: 24, bottom: height - 44 }
  const horizontal = valueAxis(0, Math.max(0, ...bubbles.map((bubble) => bubble.x)))
  const heights = bubbles.map((bubble) => bubble.y)
  const vertical = logAxis(Math.min(...heights), Math.max(...heights))
  const greatest = Math.max(1, ...bubbles.map(({ size }) => size))
  const sorted = bubbles
    .toSorted((a, b) => b.size - a.size)
    .map((bubble) => ({
      ...bubble,
      cx: linear(horizontal.domain, area.left, area.right)(bubble.x),
      cy: logarithmic(vertical.domain, area.bottom, area.top)(bubble.y),
      radius: Math.max(2, GREATEST_RADIUS * Math.sqrt(Math.max(0, bubble.size) / greatest)),
    }))
  const { at, setAt, tabIndexOf, onKeyDown } = useRoving(
    sorted.filter(({ isHighlighted }) => isHighlighted).map(({ key, cx, cy }) => ({ key, x: cx, y: cy })),
  )
  const short = (name: string): string => fitLines(name, LABEL_WIDTH, LABEL_SIZE, 1)[0] ?? ''
  const labelled = sorted.filter(({ isHighlighted }) => isHighlighted).slice(0, LABELS)
  const labels = placeLabels(
    labelled.map(({ key, cx, cy, radius, name }) => ({
      ...{ key, x: cx, y: cy, radius, width: estimateWidth(short(name), LABEL_SIZE) },
    })),
    LABEL_SIZE + 3,
    area,
  )
  const names = new Map(labelled.map(({ key, name }) => [key, short(name)]))
  const shown = sorted.find(({ key }) => key === at)
  return (
    <Plot
      {...{ width, height, label }}
      tip={shown ? { x: shown.cx, y: shown.cy, heading: shown.name, rows: describe(shown.key) } : null}
      onPointerLeave={() => setAt(null)}
      onBlur={() => setAt(null)}
      onKeyDown={onKeyDown}
    >
      <PlaneAxes
        x={{ ...x, ticks: horizontal.ticks, place: linear(horizontal.domain, area.left, area.right) }}
        y={{ ...y, ticks: vertical.ticks, place: logarithmic(vertical.domain, area.bottom, area.top) }}
        area={area}
      />
      {sorted.map(({ key, cx, cy, radius, colour: fill, isHighlighted, name, subject }) => (
        <Pickable
          key={key}
          subject={isHighlighted ? subject : undefined}
          label={name}
          tabIndex={tabIndexOf(key)}
          onEnter={() => setAt(key)}
        >
          <circle
            cx={cx}
            cy={cy}
            r={radius}
            fill={fill}
            fillOpacity={isHighlighted ? 0.82 : 0.12}
            stroke={colour(key === at ? 'ink' : 'surface')}
            strokeWidth={key === at ? 2 : 0.75}
          />
        </Pickable>
      ))}
      {labels.map(({ key, x: left, y: middle }) => (
        <HaloText key={key} x={left} y={middle + 4} fontSize={LABEL_SIZE} pointerEvents="none">
          {names.get(key)}
        </HaloText>
      ))}
    </Plot>
  )
}
