import { colour } from './palette.ts'

/** How text on axes looks. */
export const TICK = { fontSize: 12, fill: colour('quiet') }

/** How axis lines look. */
export const AXIS_LINE = { stroke: colour('axis') }

/** The first and last year of an axis over a run's steps: the last step ends just short of a whole year. */
export const yearDomain = (years: readonly number[]): [number, number] => {
  const last = years.at(-1) ?? 0
  return [years.at(0) ?? 0, Math.abs(Math.round(last) - last) < 0.1 ? Math.max(last, Math.round(last)) : last]
}

/** Whole years to label on an axis of so many pixels, evenly spaced from the first. */
export const yearTicks = (years: readonly number[], width: number): number[] => {
  const [first, last] = yearDomain(years)
  const from = Math.ceil(first - 1e-9)
  const count = Math.floor(last + 1e-9) - from
  const room = Math.max(1, Math.floor(width / 56))
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => count / size <= room) ?? 100
  return Array.from({ length: Math.floor(count / step) + 1 }, (_, n) => from + n * step)
}

/** A round distance between about so many labels on an axis of a given span: one digit, so that no label is rounded. */
const roundStep = (span: number, about: number): number => {
  const rough = span / about
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
}

/** Every multiple of a step from one to another. */
const multiples = (step: number, low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, n) => Number(((low + n) * step).toPrecision(12)))

/** About so many round values from 0 (or a round value below the least) to one at or above the greatest. */
const roundTicks = (least: number, greatest: number, about = 5): number[] => {
  const from = Math.min(0, least)
  const span = Math.max(greatest, 0) - from
  if (!(span > 0)) return [0, 1]
  const step = roundStep(span, about)
  return multiples(step, Math.floor(from / step + 1e-9), Math.ceil(Math.max(greatest, 0) / step - 1e-9))
}

/** The range of an axis close around values, and the round values to label on it. */
export const closeAxis = (least: number, greatest: number): { domain: [number, number]; ticks: number[] } => {
  const step = roundStep(greatest > least ? greatest - least : Math.abs(greatest) || 1, 4)
  const low = Math.floor(least / step + 1e-9)
  const ticks = multiples(step, low, Math.max(low + 1, Math.ceil(greatest / step - 1e-9)))
  return { domain: [ticks[0], ticks.at(-1) ?? 1], ticks }
}

/** The range of a logarithmic axis around positive values, and the round values to label on it. */
export const logAxis = (least: number, greatest: number): { domain: [number, number]; ticks: number[] } => {
  const domain: [number, number] = [least / 1.12, greatest * 1.12]
  const ticks: number[] = []
  for (let power = 10 ** Math.floor(Math.log10(domain[0])); power <= domain[1]; power *= 10) {
    ticks.push(...[1, 2, 5].map((factor) => factor * power).filter((tick) => tick >= domain[0] && tick <= domain[1]))
  }
  return { domain, ticks }
}

/** Values this small beside the greatest are no reason to begin the labels of an axis below zero. */
const NEGLIGIBLE = 0.05

/** The range of an axis for values that are mostly counted from zero, and the round values to label on it. */
export const valueAxis = (least: number, greatest: number): { domain: [number, number]; ticks: number[] } => {
  const ticks = roundTicks(least < -NEGLIGIBLE * greatest ? least : 0, greatest)
  return { domain: [Math.min(ticks[0], least), ticks.at(-1) ?? 1], ticks }
}

/** What every axis of years has in common. */
export const yearScale = (years: readonly number[], width: number) => ({
  domain: yearDomain(years),
  ticks: yearTicks(years, width),
  tickFormatter: (year: number): string => String(year),
  tick: TICK,
  tickLine: AXIS_LINE,
})

/** What every axis of values has in common: labels and no lines of its own. */
export const valueScale = ({ domain, ticks }: ReturnType<typeof valueAxis>, tick: (value: number) => string) => ({
  domain,
  ticks,
  tickFormatter: tick,
  tick: TICK,
  axisLine: false,
  tickLine: false,
})
