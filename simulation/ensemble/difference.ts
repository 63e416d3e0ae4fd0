import type { Scenario } from '../scenario/schema.ts'
import { QUANTILES } from './bands.ts'
import { quantile } from './quantile.ts'

/** A quantity of a run at one time. */
export interface Outcome {
  /** The numbers of its replicates. */
  replicates: readonly number[]
  /** The value in each of them; null where only mean and standard error were kept. */
  values: readonly number[] | null
  mean: number
  standardError: number
}

/**
 * How the band of a difference was found: replicate by replicate, from all pairs of replicates, or as if both were
 * normal and independent, from their standard errors.
 */
export type DifferenceOrigin = 'paired' | 'independent' | 'estimated'

/** How much higher a quantity is in one run than in another. */
export interface OutcomeDifference extends Record<keyof typeof QUANTILES, number> {
  origin: DifferenceOrigin
  /** How many differences of replicates the band rests on; 0 where it is estimated. */
  pairs: number
  mean: number
  standardError: number
}

/** What decides which chances a run meets. */
export interface Chances {
  datasetHash: string
  scenario: Pick<Scenario, 'engine' | 'exposure'>
}

/**
 * Whether two runs meet the same chances in replicates of the same number: each replicate, step, process and node has
 * a stream of its own, and exposures are drawn by the replicate.
 */
export const shareChances = (a: Chances, b: Chances): boolean => {
  const [one, other] = [a.scenario, b.scenario]
  return (
    a.datasetHash === b.datasetHash &&
    one.engine.kind === other.engine.kind &&
    one.engine.seed === other.engine.seed &&
    one.exposure.drawIntervals === other.exposure.drawIntervals &&
    (one.engine.kind === 'meanfield' || one.engine.workersPerAgent === other.engine.workersPerAgent)
  )
}

/** Beyond so many pairs, evenly spread ones stand for all. */
const MOST_PAIRS = 10_000

/** The standard normal distribution's quantiles. */
const NORMAL = { p05: -1.644854, p25: -0.67449, p50: 0, p75: 0.67449, p95: 1.644854 } as const

const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]
  return sum / values.length
}

const standardErrorOf = (values: Float64Array): number => {
  if (values.length < 2) return 0
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}

const quantilesOf = (differences: Float64Array): Record<keyof typeof QUANTILES, number> => {
  const ascending = differences.toSorted()
  return {
    p05: quantile(ascending, QUANTILES.p05),
    p25: quantile(ascending, QUANTILES.p25),
    p50: quantile(ascending, QUANTILES.p50),
    p75: quantile(ascending, QUANTILES.p75),
    p95: quantile(ascending, QUANTILES.p95),
  }
}

const byNumber = (run: Outcome, values: readonly number[], reference: Outcome, others: readonly number[]): Float64Array => {
  const valueOf = new Map(reference.replicates.map((number, position) => [number, others[position]]))
  const differences = run.replicates.flatMap((number, position) => {
    const other = valueOf.get(number)
    return other === undefined ? [] : [values[position] - other]
  })
  return Float64Array.from(differences)
}

const crossed = (values: readonly number[], others: readonly number[]): Float64Array => {
  const [count, width] = [values.length, others.length]
  const shifts = Math.min(width, Math.max(1, Math.floor(MOST_PAIRS / count)))
  const differences = new Float64Array(count * shifts)
  for (let shift = 0; shift < shifts; shift++) {
    const offset = Math.floor((shift * width) / shifts)
    for (let at = 0; at < count; at++) differences[shift * count + at] = values[at] - others[(at + offset) % width]
  }
  return differences
}

const estimated = (run: Outcome, reference: Outcome): OutcomeDifference => {
  // Independent of itself nothing is.
  if (run === reference) return { origin: 'estimated', pairs: 0, mean: 0, standardError: 0, p05: 0, p25: 0, p50: 0, p75: 0, p95: 0 }
  const mean = run.mean - reference.mean
  const variance = ({ replicates, standardError }: Outcome): number => replicates.length * standardError ** 2
  const deviation = Math.sqrt(variance(run) + variance(reference))
  const at = (distance: number): number => mean + distance * deviation
  return {
    ...{ origin: 'estimated', pairs: 0, mean },
    standardError: Math.hypot(run.standardError, reference.standardError),
    ...{ p05: at(NORMAL.p05), p25: at(NORMAL.p25), p50: mean, p75: at(NORMAL.p75), p95: at(NORMAL.p95) },
  }
}

/**
 * A quantity's difference of a run to a reference, with the band in which the difference of two replicates lies.
 * @param arePaired whether replicates of the same number met the same chances (`shareChances`)
 */
export const differenceOf = (run: Outcome, reference: Outcome, arePaired: boolean): OutcomeDifference => {
  const [values, others] = [run.values, reference.values]
  if (values === null || others === null) return estimated(run, reference)
  const paired = arePaired ? byNumber(run, values, reference, others) : new Float64Array(0)
  if (paired.length > 0) {
    return {
      ...{ origin: 'paired', pairs: paired.length, mean: meanOf(paired), standardError: standardErrorOf(paired) },
      ...quantilesOf(paired),
    }
  }
  const differences = crossed(values, others)
  return {
    ...{ origin: 'independent', pairs: differences.length, mean: meanOf(values) - meanOf(others) },
    standardError: Math.hypot(standardErrorOf(Float64Array.from(values)), standardErrorOf(Float64Array.from(others))),
    ...quantilesOf(differences),
  }
}
