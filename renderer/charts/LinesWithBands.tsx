import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { LegendEntry, Sheet } from './chart.ts'
import { AXIS_LINE, valueAxis, valueScale, yearScale } from './axes.ts'
import { BAND_OPACITY, type Band } from './bands.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { colour } from './palette.ts'
import { yearMark, type YearMark } from './year-mark.tsx'

/** One line over the years, with the band around it if it has one; a value that is no number leaves a gap. */
export interface BandedLine extends LegendEntry {
  id: string
  mean: number[]
  band: Band | null
}

/** The two bands of a line, the wider below the narrower. */
const SHADES = [
  { part: 'band', low: 'p05', high: 'p95' },
  { part: 'core', low: 'p25', high: 'p75' },
] as const

const dashes = (strokes: string | undefined) => (strokes === undefined ? {} : { strokeDasharray: strokes })

interface Props extends Sheet {
  years: number[]
  lines: BandedLine[]
  tick: (value: number) => string
  value: (value: number) => string
  heading: (year: number) => string
  /** A year to mark. */
  at?: YearMark | undefined
}

/** Lines over the years, each with the bands that hold 90 % and, darker, 50 % of the replicates. */
export const LinesWithBands = ({ width, height, label, years, lines, tick, value, heading, at }: Props) => {
  const extremes = lines
    .flatMap(({ mean, band }) => [...mean, ...(band?.p05 ?? []), ...(band?.p95 ?? [])])
    .filter(Number.isFinite)
  const { domain, ticks } = valueAxis(
    extremes.reduce((least, one) => Math.min(least, one), 0),
    extremes.reduce((greatest, one) => Math.max(greatest, one), 0),
  )
  const known = (step: number): BandedLine[] => lines.filter(({ mean }) => Number.isFinite(mean[step]))
  const data = years.map((year, step) => ({
    year,
    ...Object.fromEntries(known(step).map(({ id, mean }) => [id, mean[step]])),
    ...Object.fromEntries(
      known(step).flatMap(({ id, band }) =>
        band ? SHADES.map(({ part, low, high }) => [`${id}-${part}`, [band[low][step], band[high][step]]]) : [],
      ),
    ),
  }))
  const rowsAt = (step: number) =>
    known(step).map(({ label, colour: stroke, mark, dash, mean, band }) => ({
      label,
      colour: stroke,
      mark,
      dash,
      value: value(mean[step]) + (band ? ` (${value(band.p05[step])} – ${value(band.p95[step])})` : ''),
    }))
  return (
    <ComposedChart
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
        axisLine={domain[0] < 0 ? false : AXIS_LINE}
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
      {domain[0] < 0 && <ReferenceLine y={0} stroke={colour('axis')} />}
      {yearMark(at)}
      {SHADES.flatMap(({ part }) =>
        lines
          .filter(({ band }) => band !== null)
          .map(({ id, colour: fill }) => (
            <Area
              key={`${id}-${part}`}
              dataKey={`${id}-${part}`}
              fill={fill}
              fillOpacity={BAND_OPACITY[part]}
              stroke="none"
              activeDot={false}
              isAnimationActive={false}
            />
          )),
      )}
      {lines.map(({ id, mark, dash, colour: stroke }) => (
        <Line
          key={id}
          dataKey={id}
          stroke={stroke}
          strokeWidth={mark === 'dashed' ? 1.5 : 2.5}
          {...dashes(mark === 'dashed' ? '4 3' : dash)}
          dot={false}
          activeDot={mark === 'dashed' ? false : { r: 3, strokeWidth: 0 }}
          isAnimationActive={false}
        />
      ))}
    </ComposedChart>
  )
}
