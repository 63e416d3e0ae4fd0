import { byCode } from '../csv.ts'
import { weightedMean } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'
import { readEloundou, readScore, readScore2010, type Scores } from './published-scores.ts'
import { mapByRank, type Exposure } from './quantile-mapping.ts'
import { minorGroupOf, parentCode } from './survey.ts'

/** One row of `exposure.csv`; the automation label is null where a source has none. */
export interface ExposureRow extends Exposure {
  occupation: string
  source: string
  automation: number | null
}

/** An occupation that a source does not score, and the SOC group whose mean it has instead. */
export interface Imputed {
  occupation: string
  group: string
}

interface OccupationScores {
  values: number[][]
  imputed: Imputed[]
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
const scoreOccupations = (
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

const DECIMALS = 4

const round = (value: number): number => Number(value.toFixed(DECIMALS))

const toRows = (
  source: string,
  definitions: readonly Definition[],
  exposures: readonly Exposure[],
): ExposureRow[] =>
  exposures.map(({ e1, e2 }, i) => {
    const occupation = definitions[i].code
    // E2 as the difference of rounded sums, so that E1 + E2 never passes 1 by rounding.
    return { occupation, source, e1: round(e1), e2: round(round(e1 + e2) - round(e1)), automation: null }
  })

/** Paths of the published scores and of the hand-written table of SOC 2010 predecessors. */
export interface ExposurePaths {
  eloundou: string
  aioe: string
  aioeLanguage: string
  aioeImage: string
  applicability: string
  predecessors: string
}

/** Exposure by every published source, and which occupations each source does not score. */
export const publishedExposure = (
  definitions: readonly Definition[],
  onetCodes: Parameters<typeof readEloundou>[2],
  people: ReadonlyMap<string, number>,
  paths: ExposurePaths,
): { rows: ExposureRow[]; imputed: Map<string, Imputed[]> } => {
  const score = (scores: Scores) => scoreOccupations(definitions, scores, people)
  const asExposure = ({ values }: OccupationScores): Exposure[] => values.map(([e1, e2]) => ({ e1, e2 }))

  const byPeople = score(readEloundou(paths.eloundou, 'human', onetCodes))
  const byGpt4 = score(readEloundou(paths.eloundou, 'dv', onetCodes))
  const singleScores = [
    ['aioe', score(readScore2010(paths.aioe, 'aioe', paths.predecessors))],
    ['aioe-image', score(readScore2010(paths.aioeImage, 'aioe_image', paths.predecessors))],
    ['aioe-language', score(readScore2010(paths.aioeLanguage, 'aioe_language', paths.predecessors))],
    ['applicability', score(readScore(paths.applicability, 'ai_applicability'))],
  ] as const

  const reference = asExposure(byPeople)
  const employed = definitions.map(({ members }) =>
    members.reduce((sum, code) => sum + (people.get(code) ?? 0), 0),
  )
  const mapped = singleScores.flatMap(([source, { values }]) =>
    toRows(
      source,
      definitions,
      mapByRank(
        values.map(([value]) => value),
        reference,
        employed,
      ),
    ),
  )
  return {
    rows: [
      ...toRows('eloundou-people', definitions, reference),
      ...toRows('eloundou-gpt4', definitions, asExposure(byGpt4)),
      ...mapped,
    ],
    imputed: new Map([
      ['eloundou-people', byPeople.imputed],
      ['eloundou-gpt4', byGpt4.imputed],
      ...singleScores.map(([source, { imputed }]) => [source, imputed] as const),
    ]),
  }
}

/** Cells of `exposure.csv`, sorted by occupation and source, shares with four decimals. */
export const exposureCells = (rows: readonly ExposureRow[]): string[][] =>
  rows
    .map(({ occupation, source, e1, e2, automation }) => [
      occupation,
      source,
      e1.toFixed(DECIMALS),
      e2.toFixed(DECIMALS),
      automation === null ? '' : automation.toFixed(DECIMALS),
    ])
    .sort(([codeA, sourceA], [codeB, sourceB]) => byCode(codeA, codeB) || byCode(sourceA, sourceB))
