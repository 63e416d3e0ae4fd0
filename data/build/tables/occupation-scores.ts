import { weightedMean } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'
import { minorGroupOf, parentCode } from './survey.ts'

/** Published scores of one source by survey code (SOC 2018), one or several numbers each. */
export type Scores = Map<string, number[]>

/** An occupation that a source does not score, and the SOC group whose mean it has instead. */
export interface Imputed {
  occupation: string
  group: string
}

/** Scores of the model's occupations, in their order. */
export interface OccupationScores {
  values: number[][]
  imputed: Imputed[]
}

/** Of several vectors for one code, each number's plain mean. */
export const meanByCode = (entries: readonly (readonly [string, readonly number[]])[]): Scores => {
  const groups = new Map<string, (readonly number[])[]>()
  for (const [code, vector] of entries) groups.set(code, [...(groups.get(code) ?? []), vector])
  return new Map(
    [...groups].map(([code, vectors]) => [
      code,
      vectors[0].map(
        (_, position) => vectors.reduce((sum, vector) => sum + vector[position], 0) / vectors.length,
      ),
    ]),
  )
}

/** The SOC groups of a detailed code, nearest first. */
const groupsOf = (member: string): string[] => [
  parentCode(member, 'detailed'),
  minorGroupOf(member),
  `${member.slice(0, 2)}-0000`,
]

/**
 * Scores of the model's occupations: the mean over their detailed codes weighted by employment. An
 * occupation none of whose codes is scored gets the employment-weighted mean of the nearest SOC group of
 * its first code that has scores.
 */
export const scoreByOccupation = (
  definitions: readonly Definition[],
  scores: Scores,
  people: ReadonlyMap<string, number>,
): OccupationScores => {
  const imputed: Imputed[] = []
  const meanOver = (codes: readonly string[]): number[] | null => {
    const known = codes.flatMap((code) => {
      const vector = scores.get(code)
      return vector === undefined ? [] : [{ vector, weight: people.get(code) ?? 0 }]
    })
    if (known.length === 0) return null
    return known[0].vector.map(
      (_, i) => weightedMean(known.map(({ vector, weight }) => ({ value: vector[i], weight }))) ?? 0,
    )
  }
  const values = definitions.map(({ code, members }) => {
    const own = meanOver(members)
    if (own !== null) return own
    for (const group of groupsOf(members[0])) {
      const mean = meanOver([...people.keys()].filter((other) => groupsOf(other).includes(group)))
      if (mean === null) continue
      imputed.push({ occupation: code, group })
      return mean
    }
    throw new Error(`no occupation of the major group of ${code} has a score`)
  })
  return { values, imputed }
}
