import { readCsv } from '../csv.ts'
import { weightedMean } from '../weighted.ts'
import { censusTitles } from './census-titles.ts'
import type { Scores } from './occupation-scores.ts'
import type { SurveyCell } from './survey.ts'

const PERCENTAGES = ['women', 'white', 'black', 'asian', 'hispanic'] as const

/** What the table prints instead of percentages where too few people were asked. */
const TOO_FEW = '–'

/** A row of the population survey's table: an occupation or a group of occupations. */
interface CensusRow {
  title: string
  /** Employed people. */
  employed: number
  /** Shares of women, white, black, asian and hispanic people; null where too few were asked. */
  shares: number[] | null
}

/** Detailed codes that have the figures of their CPS group, for want of their own, and the group's title. */
export interface FromGroup {
  group: string
  codes: string[]
}

const readCensusRows = (path: string): CensusRow[] =>
  readCsv(
    path,
    ['occupation', 'employed_thousands', ...PERCENTAGES.map((name) => `${name}_percent` as const)],
    (cell) => {
      const percentages = PERCENTAGES.map((name) => cell(`${name}_percent`))
      return {
        title: cell('occupation'),
        employed: Number(cell('employed_thousands')) * 1000,
        shares: percentages.includes(TOO_FEW) ? null : percentages.map((text) => Number(text) / 100),
      }
    },
  )

/** Means of the rows that have figures, weighted by employed people; null where none has. */
const meanShares = (rows: readonly CensusRow[]): number[] | null => {
  const known = rows.flatMap(({ employed, shares }) => (shares === null ? [] : [{ employed, shares }]))
  if (known.length === 0) return null
  return PERCENTAGES.map(
    (_, i) => weightedMean(known.map(({ employed, shares }) => ({ value: shares[i], weight: employed }))) ?? 0,
  )
}

/**
 * Shares of women, white, black, asian and hispanic people by detailed code: of the census titles that cover the
 * code (their mean weighted by employed people), or where all these have too few people, of the code's major group,
 * the smallest group that the table prints.
 *
 * @param path Current Population Survey, table 11
 * @param listPath hand-written list of census titles (census-titles.ts)
 */
export const populationShares = (
  path: string,
  listPath: string,
  survey: readonly SurveyCell[],
  detailed: readonly string[],
): { shares: Scores; fromGroup: FromGroup[] } => {
  const rows = readCensusRows(path)
  const rowOf = new Map(rows.map((row) => [row.title, row]))
  const majorOf = (code: string): string => `${code.slice(0, 2)}-0000`
  const codes = new Set([...detailed, ...detailed.map(majorOf)])
  const titlesOf = censusTitles([...rowOf.keys()], listPath, survey, [...codes])
  const rowsOf = (code: string): CensusRow[] => (titlesOf.get(code) ?? []).flatMap((title) => rowOf.get(title) ?? [])
  const fromGroup = new Map<string, string[]>()
  const shares = detailed.map((code) => {
    const own = meanShares(rowsOf(code))
    if (own !== null) return [code, own] as const
    const [group] = rowsOf(majorOf(code))
    if (group.shares === null) throw new Error(`${path} has no figures for ${group.title}`)
    fromGroup.set(group.title, [...(fromGroup.get(group.title) ?? []), code])
    return [code, group.shares] as const
  })
  return {
    shares: new Map(shares),
    fromGroup: [...fromGroup].map(([group, codes]) => ({ group, codes })),
  }
}
