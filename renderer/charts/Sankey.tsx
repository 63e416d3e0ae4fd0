import { useState } from 'react'
import type { Subject } from '../../main/contract.ts'
import type { Sheet } from './chart.ts'
import type { TooltipRow } from './ChartTooltip.tsx'
import { clampLines, estimateWidth, wrapText } from './export/text.ts'
import { colour } from './palette.ts'
import { LabelLines } from './LabelLines.tsx'
import { Pickable } from './Pickable.tsx'
import { Plot } from './Plot.tsx'
import { sankeyLayout, type Flow, type Ribbon, type SankeyNode } from './sankey-layout.ts'

const ROOM = 32
const BAR = 10
const LABEL_SIZE = 12
const LEADING = 14
const HEAD = 22

/** Height of a drawing with so many nodes on its longer side. */
export const sankeyHeight = (nodes: number): number => Math.max(300, HEAD + nodes * (ROOM + 12))

interface Props extends Sheet {
  flows: (Flow & { colour: string })[]
  /** A node that stands below all others. */
  last?: string
  heads: { left: string; right: string }
  nameOf: (key: string) => string
  valueOf: (size: number) => string
  subjectOf: (key: string) => Subject | undefined
  describe: (flow: Flow) => { heading: string; rows: TooltipRow[] }
}

const wayOf = ({ fromTop, toTop, thickness }: Ribbon, left: number, right: number): string => {
  const middle = (left + right) / 2
  const [from, to] = [fromTop + HEAD + thickness / 2, toTop + HEAD + thickness / 2]
  return `M${left},${from}C${middle},${from} ${middle},${to} ${right},${to}`
}

interface NodeProps {
  node: SankeyNode
  side: 'left' | 'right'
  x: number
  room: number
  name: string
  value: string
  subject: Subject | undefined
}

const Node = ({ node: { top, height }, side, x, room, name, value, subject }: NodeProps) => {
  const measure = (text: string): number => estimateWidth(text, LABEL_SIZE)
  const whole = wrapText(name, room, measure)
  const figure = measure(value) + 8
  const isShort = whole.length === 1 && measure(name) + figure <= room
  const lines = isShort ? whole : clampLines(wrapText(name, room - figure - measure('…'), measure), 2)
  const middle = HEAD + top + height / 2
  const anchor = side === 'left' ? 'end' : 'start'
  const [at, beside] = side === 'left' ? [x - 8, x - 8 - figure] : [x + BAR + 8, x + BAR + 8 + figure]
  return (
    <>
      <Pickable subject={subject} label={name}>
        <rect x={x} y={HEAD + top} width={BAR} height={Math.max(1, height)} fill={colour('quiet')} />
        <text
          y={middle - ((lines.length - 1) * LEADING) / 2 + 4}
          textAnchor={anchor}
          fontSize={LABEL_SIZE}
          fill={colour('ink')}
        >
          <LabelLines lines={lines} x={beside} leading={LEADING} anchor={anchor} />
        </text>
      </Pickable>
      <text x={at} y={middle + 4} textAnchor={anchor} fontSize={LABEL_SIZE} fill={colour('quiet')}>
        {value}
      </text>
    </>
  )
}

/** Flows from the nodes on the left to those on the right as ribbons, as thick as they are large. */
export const Sankey = ({ width, height, label, flows, last, heads, nameOf, valueOf, subjectOf, describe }: Props) => {
  const [at, setAt] = useState<Ribbon | null>(null)
  const labels = Math.min(250, width * 0.3)
  const [from, to] = [labels, width - labels - BAR]
  const { left, right, ribbons } = sankeyLayout(flows, height - HEAD, ROOM, last)
  const colours = new Map(flows.map((flow) => [`${flow.from} ${flow.to}`, flow.colour]))
  const isAt = (ribbon: Ribbon): boolean => at?.from === ribbon.from && at.to === ribbon.to
  const nodeOf = (side: 'left' | 'right', x: number) => (node: SankeyNode) => (
    <Node
      key={node.key}
      {...{ node, side, x, room: labels - 12, name: nameOf(node.key), value: valueOf(node.size) }}
      subject={subjectOf(node.key)}
    />
  )
  const tip = at && {
    x: width / 2,
    y: HEAD + (at.fromTop + at.toTop + at.thickness) / 2,
    ...describe(at),
  }
  return (
    <Plot {...{ width, height, label, tip }} onPointerLeave={() => setAt(null)}>
      <text x={from + BAR} y={12} textAnchor="end" fontSize={12} fill={colour('quiet')}>
        {heads.left}
      </text>
      <text x={to} y={12} fontSize={12} fill={colour('quiet')}>
        {heads.right}
      </text>
      {ribbons.map((ribbon) => (
        <path
          key={`${ribbon.from} ${ribbon.to}`}
          d={wayOf(ribbon, from + BAR, to)}
          fill="none"
          stroke={colours.get(`${ribbon.from} ${ribbon.to}`) ?? colour('quiet')}
          strokeWidth={Math.max(0.5, ribbon.thickness)}
          strokeOpacity={isAt(ribbon) ? 0.85 : 0.45}
          onPointerEnter={() => setAt(ribbon)}
        />
      ))}
      {left.map(nodeOf('left', from))}
      {right.map(nodeOf('right', to))}
    </Plot>
  )
}
