import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import type { Subject } from '../../main/contract.ts'
import { UNMARKED, type Sheet } from './chart.ts'
import { AXIS_LINE, valueAxis, valueScale, yearScale } from './axes.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { colour } from './palette.ts'
import { goDeeper } from './Pickable.tsx'
import { yearMark, type YearMark } from './year-mark.tsx'

interface Props extends Sheet {
  years: number[]
  /** From the bottom up. */
  layers: { id: string; label: string; colour: string; values: number[]; subject?: Subject | undefined }[]
  tick: (value: number) => string
  value: (value: number) => string
  heading: (year: number) => string
  totalLabel: string
  /** A year to mark. */
  at?: YearMark | undefined
}

/** Parts of a whole over the years, one on top of the other. */
export const StackedAreas = ({ width, height, label, years, layers, tick, value, heading, totalLabel, at }: Props) => {
  const totals = years.map((_, step) => layers.reduce((total, { values }) => total + values[step], 0))
  const { domain, ticks } = valueAxis(0, Math.max(0, ...totals))
  const data = years.map((year, step) => ({
    year,
    ...Object.fromEntries(layers.map(({ id, values }) => [id, values[step]])),
  }))
  const rowsAt = (step: number) => [
    ...layers.toReversed().map(({ label, colour: fill, values }) => ({
      label,
      colour: fill,
      mark: 'area' as const,
      value: value(values[step]),
    })),
    { ...UNMARKED, label: totalLabel, value: value(totals[step]) },
  ]
  return (
    <AreaChart
      width={width}
      height={height}
      aria-label={label}
      data={data}
      margin={{ top: at === undefined ? 8 : 20, right: 24, bottom: 4, left: 4 }}
    >
      <CartesianGrid vertical={false} stroke={colour('grid')} />
      <XAxis
        dataKey="year"
        type="number"
        {...yearScale(years, width)}
        axisLine={AXIS_LINE}
      />
      <YAxis {...valueScale({ domain, ticks }, tick)} width={58} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: colour('axis') }}
        content={({ active, label }) => {
          const step = years.indexOf(Number(label))
          return active && step >= 0 ? <ChartTooltip heading={heading(years[step])} rows={rowsAt(step)} /> : null
        }}
      />
      {layers.map(({ id, colour: fill, subject }) => (
        <Area
          key={id}
          dataKey={id}
          stackId="whole"
          fill={fill}
          fillOpacity={1}
          stroke={colour('surface')}
          strokeWidth={1}
          activeDot={false}
          isAnimationActive={false}
          {...(subject === undefined ? {} : { cursor: 'pointer', onClick: () => goDeeper(subject) })}
        />
      ))}
      {yearMark(at)}
    </AreaChart>
  )
}
