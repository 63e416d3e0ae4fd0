import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { AXIS_LINE, closeAxis, TICK, valueScale } from './axes.ts'
import type { LegendEntry, Sheet } from './chart.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { colour } from './palette.ts'

interface Props extends Sheet {
  /** Where there are values, from the least on. */
  points: number[]
  /** Whether equal distances are equal ratios. */
  isLogarithmic?: boolean
  lines: (LegendEntry & { id: string; values: (number | null)[] })[]
  /** What lies below the axis. */
  axis: string
  pointTick: (point: number) => string
  tick: (value: number) => string
  value: (value: number) => string
  heading: (point: number) => string
}

/** Lines through points at numbers of any kind, on a scale close to the values: it need not begin at zero. */
export const PointLines = (props: Props) => {
  const { width, height, label, points, isLogarithmic = false, lines, axis, pointTick, tick, value, heading } = props
  const values = lines.flatMap((line) => line.values.filter((one) => one !== null))
  const data = points.map((point, at) => ({
    point,
    ...Object.fromEntries(lines.map(({ id, values: own }) => [id, own[at]])),
  }))
  const rowsAt = (at: number) =>
    lines.map(({ values: own, ...entry }) => ({ ...entry, value: own[at] === null ? '–' : value(own[at]) }))
  return (
    <LineChart
      width={width}
      height={height}
      aria-label={label}
      data={data}
      margin={{ top: 8, right: 28, bottom: 22, left: 4 }}
    >
      <CartesianGrid vertical={false} stroke={colour('grid')} />
      <XAxis
        dataKey="point"
        type="number"
        scale={isLogarithmic ? 'log' : 'linear'}
        domain={[points[0], points.at(-1) ?? 1]}
        ticks={points}
        tickFormatter={pointTick}
        tick={TICK}
        tickLine={AXIS_LINE}
        axisLine={AXIS_LINE}
        label={{ value: axis, position: 'bottom', offset: 4, ...TICK }}
      />
      <YAxis {...valueScale(closeAxis(Math.min(...values), Math.max(...values)), tick)} width={52} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: colour('axis') }}
        content={({ active, label }) => {
          const at = points.indexOf(Number(label))
          return active && at >= 0 ? <ChartTooltip heading={heading(points[at])} rows={rowsAt(at)} /> : null
        }}
      />
      {lines.map(({ id, colour: stroke, mark }) => (
        <Line
          key={id}
          dataKey={id}
          stroke={stroke}
          strokeWidth={2.5}
          {...(mark === 'dashed' ? { strokeDasharray: '4 3' } : {})}
          dot={{ r: 3, fill: stroke, strokeWidth: 0 }}
          activeDot={{ r: 4, strokeWidth: 0 }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  )
}
