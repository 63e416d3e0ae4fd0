import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { Sheet } from './chart.ts'
import { valueAxis, valueScale } from './axes.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { clampLines, estimateWidth, wrapText } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'

const MARGIN = { top: 4, right: 64, bottom: 4, left: 0 }
const LABEL_SIZE = 12
const LEADING = 13

interface CategoryTickProps {
  x?: number | string
  y?: number | string
  payload?: { value: string }
  width: number
  names: Map<string, string>
}

const CategoryTick = ({ x, y, payload, width, names }: CategoryTickProps) => {
  const name = names.get(payload?.value ?? '') ?? ''
  const lines = clampLines(
    wrapText(name, width, (text) => estimateWidth(text, LABEL_SIZE)),
    2,
  )
  return (
    <text
      x={x}
      y={Number(y) - ((lines.length - 1) * LEADING) / 2 + 4}
      textAnchor="end"
      fontSize={LABEL_SIZE}
      fill={colour('ink')}
    >
      {lines.map((line, position) => (
        <tspan key={position} x={x} dy={position === 0 ? 0 : LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface Props extends Sheet {
  /** The interval, if there is one, is drawn as a whisker. */
  bars: { key: string; label: string; value: number; interval: [number, number] | null }[]
  tick: (value: number) => string
  value: (value: number) => string
  name: string
}

/** Values by category as horizontal bars in the order given, each labelled with its value. */
export const HorizontalBars = ({ width, height, label, bars, tick, value, name }: Props) => {
  const labels = Math.min(290, Math.max(150, width * 0.36))
  const { domain, ticks } = valueAxis(
    bars.reduce((least, bar) => Math.min(least, bar.interval?.[0] ?? bar.value), 0),
    bars.reduce((greatest, bar) => Math.max(greatest, bar.interval?.[1] ?? bar.value), 0),
  )
  const plot = width - labels - MARGIN.left - MARGIN.right
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
          <CategoryTick width={labels - 16} names={new Map(bars.map(({ key, label }) => [key, label]))} />
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
              rows={[{ label: name, colour: categoryColour(0), mark: 'area', value: value(bar.value) }]}
            />
          ) : null
        }}
      />
      <ReferenceLine x={0} stroke={colour('axis')} />
      <Bar dataKey="value" fill={categoryColour(0)} isAnimationActive={false}>
        <LabelList
          dataKey="value"
          content={({ y, height: thickness, index }) => {
            const { value: shown, interval } = bars[index ?? 0]
            const middle = Number(y) + Number(thickness) / 2
            return (
              <g>
                {interval !== null && (
                  <path
                    d={`M${place(interval[0])},${middle - 4}v8m0,-4H${place(interval[1])}m0,-4v8`}
                    fill="none"
                    stroke={colour('ink')}
                  />
                )}
                <text
                  x={place(Math.max(0, shown, interval?.[1] ?? 0)) + 6}
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
      </Bar>
    </BarChart>
  )
}
