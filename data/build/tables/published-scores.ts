import { readCsv } from '../csv.ts'
import type { OnetOccupation } from './onet-codes.ts'

/** Published scores of one source by survey code (SOC 2018), one or several numbers each. */
export type Scores = Map<string, number[]>

const meansOf = (groups: ReadonlyMap<string, readonly (readonly number[])[]>): Scores =>
  new Map(
    [...groups].map(([code, vectors]) => [
      code,
      vectors[0].map(
        (_, position) => vectors.reduce((sum, vector) => sum + vector[position], 0) / vectors.length,
      ),
    ]),
  )

const group = (
  entries: readonly (readonly [string, readonly number[]])[],
): Map<string, (readonly number[])[]> => {
  const groups = new Map<string, (readonly number[])[]>()
  for (const [code, vector] of entries) groups.set(code, [...(groups.get(code) ?? []), vector])
  return groups
}

/**
 * E1 and E2 of Eloundou et al.: alpha and gamma − alpha, the mean over the O*NET occupations of a survey
 * code.
 *
 * @param rater whose labels: `human` people's, `dv` GPT-4's
 */
export const readEloundou = (
  path: string,
  rater: 'human' | 'dv',
  onetCodes: readonly OnetOccupation[],
): Scores => {
  const surveyCode = new Map(onetCodes.map((occupation) => [occupation.onetCode, occupation.surveyCode]))
  const columns = ['onet_soc', `${rater}_rating_alpha`, `${rater}_rating_gamma`] as const
  return meansOf(
    group(
      readCsv(path, columns, (cell) => {
        const e1 = Number(cell(columns[1]))
        const code = surveyCode.get(cell('onet_soc'))
        if (code === undefined) throw new Error(`${path}: ${cell('onet_soc')} is not in the O*NET crosswalk`)
        return [code, [e1, Math.max(0, Number(cell(columns[2])) - e1)]] as const
      }),
    ),
  )
}

/** A single score by SOC 2018 code. */
export const readScore = (path: string, column: string): Scores =>
  new Map(readCsv(path, ['soc', column], (cell) => [cell('soc'), [Number(cell(column))]] as const))

/**
 * A single score by SOC 2010 code, carried over to SOC 2018: a code named in the table of predecessors has
 * the mean of its predecessors' scores, any other code the score that stands under the same code.
 */
export const readScore2010 = (path: string, column: string, predecessorsPath: string): Scores => {
  const scores2010 = readScore(path, column)
  const inherited = meansOf(
    group(
      readCsv(predecessorsPath, ['soc_2018', 'soc_2010'], (cell) => {
        const score = scores2010.get(cell('soc_2010'))
        if (score === undefined) throw new Error(`${predecessorsPath}: ${cell('soc_2010')} is not in ${path}`)
        return [cell('soc_2018'), score] as const
      }),
    ),
  )
  return new Map([...scores2010, ...inherited])
}
