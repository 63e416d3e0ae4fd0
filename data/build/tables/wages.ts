import { weightedMean } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'
import type { Employment } from './employment.ts'
import { minorGroupOf, TOP_CODE, type CellWages, type SurveyCell } from './survey.ts'

/** Shares of workers at the survey's percentiles. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9]

/**
 * Halvings of the wage interval when a pooled distribution is inverted; leaves an error far below a dollar.
 */
const BISECTIONS = 60

/** USD; the survey publishes annual wages to the nearest ten. */
const ROUNDING = 10

interface PooledCell {
  wages: CellWages
  people: number
}

const roundWage = (wage: number): number => Math.round(wage / ROUNDING) * ROUNDING

/** Where `value` lies between two ends, 0 to 1; an interval without length counts as passed. */
const position = (value: number, low: number, high: number): number =>
  high > low ? (value - low) / (high - low) : 1

/**
 * Share of a cell's workers who earn at most `wage`: linear in the logarithm of the wage between
 * percentiles, the first and last pieces carried on beyond the 10th and 90th with their own slope, nobody
 * above the top code.
 */
const shareBelow = (percentiles: readonly number[], wage: number): number => {
  if (wage >= TOP_CODE) return 1
  const last = percentiles.length - 1
  if (wage >= percentiles[last] && percentiles[last] === percentiles[last - 1]) return 1
  if (wage < percentiles[0] && percentiles[0] === percentiles[1]) return 0
  const above = percentiles.findIndex((percentile) => wage < percentile)
  const upper = above < 0 ? last : Math.max(1, above)
  const share = position(Math.log(wage), Math.log(percentiles[upper - 1]), Math.log(percentiles[upper]))
  return Math.min(1, Math.max(0, SHARES[upper - 1] + share * (SHARES[upper] - SHARES[upper - 1])))
}

const pooledPercentile = (cells: readonly PooledCell[], share: number): number => {
  const bounds = cells.map(({ wages }) => wages.percentiles[SHARES.indexOf(share)])
  let low = Math.log(Math.min(...bounds))
  let high = Math.log(Math.max(...bounds))
  if (low === high) return Math.exp(low)
  const people = cells.reduce((sum, cell) => sum + cell.people, 0)
  for (let round = 0; round < BISECTIONS; round++) {
    const middle = (low + high) / 2
    const wage = Math.exp(middle)
    const below = cells.reduce((sum, cell) => sum + cell.people * shareBelow(cell.wages.percentiles, wage), 0)
    if (below < share * people) low = middle
    else high = middle
  }
  return Math.exp(high)
}

/**
 * Pools cells into one wage distribution, in USD a year rounded as the survey rounds; null without a cell.
 */
export const poolWages = (cells: readonly PooledCell[]): CellWages | null => {
  const mean = weightedMean(cells.map(({ wages, people }) => ({ value: wages.mean, weight: people })))
  if (mean === null) return null
  return {
    mean: roundWage(mean),
    percentiles: SHARES.map((share) => roundWage(pooledPercentile(cells, share))),
  }
}

/**
 * Annual wages of each occupation, and the occupations that have those of their minor group for want of
 * their own.
 */
export const occupationWages = (
  definitions: readonly Definition[],
  survey: readonly SurveyCell[],
  employment: Employment,
): { wages: Map<string, CellWages>; fromMinorGroup: string[] } => {
  const fromMinorGroup: string[] = []
  const entries = definitions.map(({ code, members }) => {
    const own = survey.flatMap((cell): PooledCell[] => {
      if (cell.level !== 'detailed' || cell.wages === null || !members.includes(cell.code)) return []
      const people = employment.bySector.get(cell.sector)?.get(cell.code) ?? 0
      return people > 0 ? [{ wages: cell.wages, people }] : []
    })
    const pooled = poolWages(own)
    if (pooled !== null) return [code, pooled] as const
    fromMinorGroup.push(code)
    const minor = minorGroupOf(members[0])
    const group = survey.flatMap(({ level, code: group, wages, employment: people }): PooledCell[] =>
      level === 'minor' && group === minor && wages !== null && people !== null ? [{ wages, people }] : [],
    )
    const fallback = poolWages(group)
    if (fallback === null)
      throw new Error(`the survey releases no wage for ${code} nor for its minor group ${minor}`)
    return [code, fallback] as const
  })
  return { wages: new Map(entries), fromMinorGroup }
}
