import type { OccupationItem, OccupationList } from '../../../main/contract.ts'
import { betaOf } from '../../results/beta.ts'
import type { OccupationFilter } from '../../stores/occupation-search.ts'

/** β = e1 + e2/2 by a source; null where the source does not know the occupation. */
export const betaBy = ({ exposure }: Pick<OccupationItem, 'exposure'>, source: string): number | null => {
  const known = exposure[source]
  return known === undefined ? null : betaOf(known)
}

/** The greatest β of all sources less the smallest; null where fewer than two know the occupation. */
export const spreadOf = (item: Pick<OccupationItem, 'exposure'>, sources: readonly string[]): number | null => {
  const betas = sources.map((source) => betaBy(item, source)).filter((value) => value !== null)
  return betas.length < 2 ? null : Math.max(...betas) - Math.min(...betas)
}

/** Latin letters without their case and accents. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** An occupation and the text in which words are looked for. */
export interface Searchable {
  item: OccupationItem
  text: string
}

/** Prepares occupations for a search: their titles in both languages, and their codes. */
export const searchable = (occupations: readonly OccupationItem[]): Searchable[] =>
  occupations.map((item) => ({ item, text: plain(`${item.code} ${item.title.en} ${item.title.zh}`) }))

const indexOf = ({ industries }: OccupationList, code: string | null): number =>
  industries.findIndex((industry) => industry.code === code)

const isWithin = (value: number | null, [low, high]: readonly [number, number]): boolean =>
  value === null ? low === 0 && high === 1 : value >= low && value <= high

/**
 * The occupations that have every word, are of the major group and in the range of β, and have enough of their people
 * in the industry.
 *
 * @param source whose β is meant
 */
export const filterOccupations = (
  list: OccupationList,
  rows: readonly Searchable[],
  { words, major, range, industry, industryShare }: OccupationFilter,
  source: string | null,
): OccupationItem[] => {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '')
  const k = indexOf(list, industry)
  return rows
    .filter(({ item, text }) => {
      if (major !== null && item.major !== major) return false
      if (k >= 0 && item.industryShares[k] < industryShare) return false
      if (source !== null && !isWithin(betaBy(item, source), range)) return false
      return wanted.every((word) => text.includes(word))
    })
    .map(({ item }) => item)
}

/** The major groups that a dataset's occupations belong to, in the order of their codes. */
export const majorGroupsOf = (occupations: readonly OccupationItem[]): string[] =>
  [...new Set(occupations.map(({ major }) => major))].filter((major) => major !== '').sort()
