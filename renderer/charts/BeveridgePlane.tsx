import { useState, type PointerEvent } from 'react'
import type { BeveridgePaths, MarketPoint } from '../results/beveridge.ts'
import { closeAxis } from './axes.ts'
import type { Sheet } from './chart.ts'
import type { TooltipRow } from './ChartTooltip.tsx'
import { estimateWidth } from './export/text.ts'
import { HaloText } from './HaloText.tsx'
import { categoryColour, colour } from './palette.ts'
import { linear, PlaneAxes } from './PlaneAxes.tsx'
import { placeLabels } from './place-labels.ts'
import { Plot } from './Plot.tsx'

const NEAR = 24
const LABEL_SIZE = 11

interface Props extends Sheet {
  paths: BeveridgePaths
  /** The points of the scenario's path that carry their year, by position; the last is the year shown. */
  marks: { position: number; label: string }[]
  format: (share: number) => string
  names: { unemployment: string; vacancies: string }
  describe: (point: MarketPoint) => { heading: string; rows: TooltipRow[] }
}

/** Vacancies against unemployment as ways through time: without AI dashed, with AI full up to the year shown. */
export const BeveridgePlane = ({ width, height, label, paths, marks, format, names, describe }: Props) => {
  const [hovered, setHovered] = useState<MarketPoint | null>(null)
  const { scenario, baseline } = paths
  const now = marks.at(-1)?.position ?? scenario.length - 1
  const marked = marks.map(({ position }) => scenario[position])
  const values = (of: (point: MarketPoint) => (number | undefined)[]): number[] =>
    [...scenario, ...baseline].flatMap(of).concat(marked.flatMap(of)).filter((value) => value !== undefined)
  const us = values(({ unemployment, unemploymentInterval }) => [unemployment, ...(unemploymentInterval ?? [])])
  const vs = values(({ vacancies, vacancyInterval }) => [vacancies, ...(vacancyInterval ?? [])])
  const [horizontal, vertical] = [closeAxis(Math.min(...us), Math.max(...us)), closeAxis(Math.min(...vs), Math.max(...vs))]
  const area = { left: 58, right: width - 24, top: 24, bottom: height - 44 }
  const x = linear(horizontal.domain, area.left, area.right)
  const y = linear(vertical.domain, area.bottom, area.top)
  const wayOf = (points: readonly MarketPoint[]): string =>
    points.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.unemployment)},${y(point.vacancies)}`).join('')
  const labels = placeLabels(
    marks.toReversed().map((mark) => ({
      key: mark.label,
      x: x(scenario[mark.position].unemployment),
      y: y(scenario[mark.position].vacancies),
      radius: 6,
      width: estimateWidth(mark.label, LABEL_SIZE),
    })),
    LABEL_SIZE + 2,
    area,
  )
  const hover = (event: PointerEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const distance = (point: MarketPoint): number =>
      Math.hypot(x(point.unemployment) - event.clientX + left, y(point.vacancies) - event.clientY + top)
    const nearest = scenario.reduce((best, point) => (distance(point) < distance(best) ? point : best), scenario[0])
    setHovered(distance(nearest) < NEAR ? nearest : null)
  }
  const tip = hovered && { x: x(hovered.unemployment), y: y(hovered.vacancies), ...describe(hovered) }
  return (
    <Plot
      {...{ width, height, label, tip }}
      role="img"
      onPointerMove={hover}
      onPointerLeave={() => setHovered(null)}
    >
      <PlaneAxes
        x={{ ticks: horizontal.ticks, place: x, format, name: names.unemployment }}
        y={{ ticks: vertical.ticks, place: y, format, name: names.vacancies }}
        area={area}
      />
      {marked.map(({ step, unemployment, vacancies, unemploymentInterval: u, vacancyInterval: v }) =>
        u && v ? (
          <path
            key={step}
            d={`M${x(u[0])},${y(vacancies)}H${x(u[1])}M${x(unemployment)},${y(v[0])}V${y(v[1])}`}
            stroke={categoryColour(1)}
            strokeOpacity={0.28}
            strokeWidth={2}
            fill="none"
          />
        ) : null,
      )}
      <path d={wayOf(baseline)} fill="none" stroke={categoryColour(0)} strokeWidth={1.5} strokeDasharray="4 3" />
      <path d={wayOf(scenario)} fill="none" stroke={categoryColour(1)} strokeOpacity={0.35} strokeWidth={1.5} />
      <path d={wayOf(scenario.slice(0, now + 1))} fill="none" stroke={categoryColour(1)} strokeWidth={2.5} />
      {marked.map(({ step, unemployment, vacancies }, at) => (
        <circle
          key={step}
          cx={x(unemployment)}
          cy={y(vacancies)}
          r={at === marked.length - 1 ? 6 : 3.5}
          fill={categoryColour(1)}
          stroke={colour('surface')}
          strokeWidth={1.5}
        />
      ))}
      {labels.map(({ key, x: left, y: middle }) => (
        <HaloText key={key} x={left} y={middle + 4} fontSize={LABEL_SIZE}>
          {key}
        </HaloText>
      ))}
      {tip && <circle cx={tip.x} cy={tip.y} r={5} fill="none" stroke={colour('ink')} strokeWidth={1.5} />}
    </Plot>
  )
}
