import { adoptionOf, logisticAdoption, STEPS_PER_YEAR, type AdoptionCurve } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'

/** The span of a scenario. */
export type Span = Pick<Scenario, 'startYear' | 'horizonYears'>

/** Starts that differ from a step only by rounding of years times steps count as that step. */
const STEP_ROUNDING = 1e-9

/** The number of the last step of a span. */
const lastStep = ({ horizonYears }: Span): number => Math.round(horizonYears * STEPS_PER_YEAR)

/** The calendar years of a span's steps, its first included. */
export const yearsOf = (span: Span): number[] =>
  Array.from({ length: lastStep(span) + 1 }, (_, step) => span.startYear + step / STEPS_PER_YEAR)

/** The share of an industry that has adopted at each step of a span, by the model's own formula. */
export const adoptionPath = ({ startYear, durationYears, ceiling }: AdoptionCurve, span: Span): number[] => {
  const start = (startYear - span.startYear) * STEPS_PER_YEAR
  return Array.from({ length: lastStep(span) + 1 }, (_, step) => {
    const tau = step - start
    return logisticAdoption(Math.abs(tau) < STEP_ROUNDING ? 0 : tau, durationYears * STEPS_PER_YEAR, ceiling)
  })
}

/** The paths of all industries and their mean, weighted by employment. */
export interface Paths {
  byIndustry: Map<string, number[]>
  mean: number[]
}

/** How the industries of a dataset adopt under a scenario. */
export const adoptionPaths = (
  scenario: Scenario,
  industries: readonly { code: string; employment: number }[],
): Paths => {
  const known = new Map<string, number[]>()
  const byIndustry = new Map<string, number[]>()
  const mean = Array.from({ length: lastStep(scenario) + 1 }, () => 0)
  const total = industries.reduce((sum, { employment }) => sum + employment, 0)
  for (const { code, employment } of industries) {
    const curve = adoptionOf(scenario, code)
    const key = `${curve.startYear}:${curve.durationYears}:${curve.ceiling}`
    const path = known.get(key) ?? adoptionPath(curve, scenario)
    known.set(key, path)
    byIndustry.set(code, path)
    const weight = total > 0 ? employment / total : 1 / industries.length
    path.forEach((share, step) => (mean[step] += weight * share))
  }
  return { byIndustry, mean }
}

/** An SVG path through shares of 0–1, left to right, in a box of a given size. */
export const pathThrough = (shares: readonly number[], width: number, height: number, top = 0): string => {
  const gap = shares.length > 1 ? width / (shares.length - 1) : 0
  return shares
    .map((share, k) => `${k === 0 ? 'M' : 'L'}${(k * gap).toFixed(1)},${(top + (1 - share) * height).toFixed(1)}`)
    .join('')
}

/** Heights for labels that want to stand at `wanted`, at least `gap` apart between `low` and `high`, in the same order. */
export const spread = (wanted: readonly number[], gap: number, low: number, high: number): number[] => {
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b])
  const placed = [...wanted]
  let least = low
  for (const k of order) {
    placed[k] = Math.max(wanted[k], least)
    least = placed[k] + gap
  }
  let most = high
  for (const k of order.toReversed()) {
    placed[k] = Math.min(placed[k], most)
    most = placed[k] - gap
  }
  return placed
}
