import { readCsv } from '../csv.ts'
import type { SurveyCell } from './survey.ts'

/** Small letters and digits alone, so that titles of different tables meet. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ')

/**
 * How many characters of its code a census title with the name of an SOC 2018 group claims: it covers what other
 * titles leave of a minor or broad group. Major groups are rows of their own.
 */
const CLAIMED = { minor: 4, broad: 6, detailed: 7, major: 7 } as const

/** A census title and the beginning of the codes that it covers; a whole code covers itself. */
interface Claim {
  title: string
  prefix: string
}

/** Claims by equal titles; of a detailed code and its groups of one name, the detailed code counts. */
const claimsByTitle = (titles: readonly string[], survey: readonly SurveyCell[]): Claim[] => {
  const prefixOf = new Map<string, string>()
  for (const wanted of ['minor', 'broad', 'detailed', 'major'] as const) {
    for (const { level, title, code } of survey) {
      if (level === wanted) prefixOf.set(plainTitle(title), code.slice(0, CLAIMED[wanted]))
    }
  }
  return titles.flatMap((title) => {
    const prefix = prefixOf.get(plainTitle(title))
    return prefix === undefined ? [] : [{ title, prefix }]
  })
}

const readClaims = (path: string, titles: readonly string[]): Claim[] =>
  readCsv(path, ['census_title', 'soc_2018'], (cell) => {
    const title = cell('census_title')
    if (!titles.includes(title)) throw new Error(`${path}: no census title is "${title}"`)
    return cell('soc_2018')
      .split(' ')
      .map((pattern) => ({ title, prefix: pattern.replace('*', '') }))
  }).flat()

/**
 * The census titles that cover each code of the wage survey, detailed or major. The hand-written list goes before equal
 * titles; of several claims on a code the most exact ones hold.
 *
 * @param titles all titles of the population survey's table
 * @param listPath census titles that no title of the wage survey equals, with their codes or, marked by `*`,
 *   the beginnings of their codes
 * @throws Error naming the codes that no title covers
 */
export const censusTitles = (
  titles: readonly string[],
  listPath: string,
  survey: readonly SurveyCell[],
  codes: readonly string[],
): Map<string, string[]> => {
  const listed = readClaims(listPath, titles)
  const byHand = new Set(listed.map(({ title }) => title))
  const others = titles.filter((title) => !byHand.has(title))
  const claims = [...listed, ...claimsByTitle(others, survey)]
  const covered = codes.map((code) => {
    const matching = claims.filter(({ prefix }) => code.startsWith(prefix))
    const longest = Math.max(...matching.map(({ prefix }) => prefix.length))
    return [code, matching.filter(({ prefix }) => prefix.length === longest).map(({ title }) => title)] as const
  })
  const missed = covered.filter(([, found]) => found.length === 0).map(([code]) => code)
  if (missed.length > 0) throw new Error(`${listPath}: no census title covers ${missed.join(', ')}`)
  return new Map(covered.map(([code, found]) => [code, found]))
}
