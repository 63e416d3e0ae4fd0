import { Bar as BarsOf, BarChart, CartesianGrid, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { Estimate } from '../results/series.ts'
import type { Subject } from '../../main/contract.ts'
import type { Sheet } from './chart.ts'
import { valueAxis, valueScale } from './axes.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { fitLines } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'
import { LabelLines } from './LabelLines.tsx'
import { goDeeper, Pickable } from './Pickable.tsx'

const MARGIN = { top: 4, right: 64, bottom: 4, left: 0 }
const LABEL_SIZE = 12
const VALUE_WIDTH = 48
const LEADING = 13

interface CategoryTickProps {
  x?: number | string
  y?: number | string
  payload?: { value: string }
  width: number
  bars: ReadonlyMap<string, Bar>
}

const CategoryTick = ({ x, y, payload, width, bars }: CategoryTickProps) => {
  const { label: name = '', subject } = bars.get(payload?.value ?? '') ?? {}
  const lines = fitLines(name, width, LABEL_SIZE, 2)
  return (
    <Pickable subject={subject} label={name}>
      <text
        x={x}
        y={Number(y) - ((lines.length - 1) * LEADING) / 2 + 4}
        textAnchor="end"
        fontSize={LABEL_SIZE}
        fill={colour('ink')}
      >
        <LabelLines lines={lines} x={x} leading={LEADING} anchor="end" />
      </text>
    </Pickable>
  )
}

/** Where 90 % of the replicates lie, thin, and 50 %, thick, with a rim so that both are seen on a bar. */
const Whisker = ({ ends, half, y }: { ends: [number, number]; half: [number, number]; y: number }) => {
  const thin = `M${ends[0]},${y - 4}v8m0,-4H${ends[1]}m0,-4v8`
  const thick = `M${half[0]},${y}H${half[1]}`
  return (
    <g fill="none">
      <path d={thin} stroke={colour('surface')} strokeWidth={3} />
      <path d={thick} stroke={colour('surface')} strokeWidth={5.5} />
      <path d={thin} stroke={colour('ink')} />
      <path d={thick} stroke={colour('ink')} strokeWidth={3.5} />
    </g>
  )
}

/** A bar; its intervals, if there are any, are drawn as whiskers, the middle half of the replicates thick. */
interface Bar extends Pick<Estimate, 'interval' | 'middle'> {
  key: string
  label: string
  value: number
  /** What a click on it asks about. */
  subject?: Subject
}

interface Props extends Sheet {
  bars: Bar[]
  tick: (value: number) => string
  value: (value: number) => string
  name: string
}

/** Values by category as horizontal bars in the order given, each labelled with its value. */
export const HorizontalBars = ({ width, height, label, bars, tick, value, name }: Props) => {
  const labels = Math.min(290, Math.max(150, width * 0.36))
  const { domain: range, ticks } = valueAxis(
    bars.reduce((least, bar) => Math.min(least, bar.interval?.[0] ?? bar.value), 0),
    bars.reduce((greatest, bar) => Math.max(greatest, bar.interval?.[1] ?? bar.value), 0),
  )
  const withInterval = ({ value: mean, interval }: Bar): string =>
    value(mean) + (interval === null ? '' : ` (${value(interval[0])} – ${value(interval[1])})`)
  const plot = width - labels - MARGIN.left - MARGIN.right
  const isBelow = bars.some((bar) => bar.value < 0)
  const room = isBelow ? ((range[1] - range[0]) * VALUE_WIDTH) / (plot - VALUE_WIDTH) : 0
  const domain: [number, number] = [range[0] - room, range[1]]
  const place = (amount: number): number =>
    MARGIN.left + labels + (plot * (amount - domain[0])) / (domain[1] - domain[0])
  return (
    <BarChart
      width={width}
      height={height}
      aria-label={label}
      data={bars}
      layout="vertical"
      margin={MARGIN}
      barCategoryGap="26%"
    >
      <CartesianGrid horizontal={false} stroke={colour('grid')} />
      <XAxis type="number" {...valueScale({ domain, ticks }, tick)} />
      <YAxis
        type="category"
        dataKey="key"
        width={labels}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={
          <CategoryTick width={labels - 16} bars={new Map(bars.map((bar) => [bar.key, bar]))} />
        }
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: colour('grid'), fillOpacity: 0.5 }}
        content={({ active, label }) => {
          const bar = bars.find(({ key }) => key === label)
          return active && bar ? (
            <ChartTooltip
              heading={bar.label}
              rows={[{ label: name, colour: categoryColour(0), mark: 'area', value: withInterval(bar) }]}
            />
          ) : null
        }}
      />
      <ReferenceLine x={0} stroke={colour('axis')} />
      <BarsOf
        dataKey="value"
        fill={categoryColour(0)}
        isAnimationActive={false}
        {...(bars.some(({ subject }) => subject) ? { cursor: 'pointer' } : {})}
        onClick={(_, position) => {
          const subject = bars.at(position)?.subject
          if (subject) goDeeper(subject)
        }}
      >
        <LabelList
          dataKey="value"
          content={({ y, height: thickness, index }) => {
            const { value: shown, interval, middle: half } = bars[index ?? 0]
            const isLeft = shown < 0
            const middle = Number(y) + Number(thickness) / 2
            return (
              <g>
                {interval !== null && half !== null && (
                  <Whisker
                    ends={[place(interval[0]), place(interval[1])]}
                    half={[place(half[0]), place(half[1])]}
                    y={middle}
                  />
                )}
                <text
                  x={isLeft ? place(Math.min(shown, interval?.[0] ?? 0)) - 6 : place(Math.max(0, shown, interval?.[1] ?? 0)) + 6}
                  textAnchor={isLeft ? 'end' : 'start'}
                  y={middle + 4}
                  fontSize={11}
                  fill={colour('ink')}
                >
                  {tick(shown)}
                </text>
              </g>
            )
          }}
        />
      </BarsOf>
    </BarChart>
  )
}
