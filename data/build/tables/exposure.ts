import { byCode } from '../csv.ts'
import type { Definition } from './crosswalk.ts'
import { scoreByOccupation, type Imputed, type OccupationScores, type Scores } from './occupation-scores.ts'
import { readEloundou, readScore, readScore2010 } from './published-scores.ts'
import { mapByRank, type Exposure } from './quantile-mapping.ts'

/** One row of `exposure.csv`; null where a source has no automation label or no interval. */
export interface ExposureRow extends Exposure {
  occupation: string
  source: string
  automation: number | null
  /** 90 % interval of β = e1 + e2/2. */
  interval: readonly [number, number] | null
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
    const rounded = { e1: round(e1), e2: round(round(e1 + e2) - round(e1)) }
    return { occupation, source, ...rounded, automation: null, interval: null }
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
  const score = (scores: Scores) => scoreByOccupation(definitions, scores, people)
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

/** Columns of `exposure.csv`. */
export const EXPOSURE_COLUMNS = ['occupation', 'source', 'e1', 'e2', 'automation', 'beta_low', 'beta_high']

const cellOf = (share: number | undefined | null): string => share?.toFixed(DECIMALS) ?? ''

/** Cells of `exposure.csv`, sorted by occupation and source, shares with four decimals. */
export const exposureCells = (rows: readonly ExposureRow[]): string[][] =>
  rows
    .map(({ occupation, source, e1, e2, automation, interval }) => [
      occupation,
      source,
      ...[e1, e2, automation, interval?.[0], interval?.[1]].map(cellOf),
    ])
    .sort(([codeA, sourceA], [codeB, sourceB]) => byCode(codeA, codeB) || byCode(sourceA, sourceB))
