import { readCsv } from '../csv.ts'
import { meanByCode, type Scores } from './occupation-scores.ts'
import type { OnetOccupation } from './onet-codes.ts'

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
  return meanByCode(
    readCsv(path, columns, (cell) => {
      const e1 = Number(cell(columns[1]))
      const code = surveyCode.get(cell('onet_soc'))
      if (code === undefined) throw new Error(`${path}: ${cell('onet_soc')} is not in the O*NET crosswalk`)
      return [code, [e1, Math.max(0, Number(cell(columns[2])) - e1)]] as const
    }),
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
  const inherited = meanByCode(
    readCsv(predecessorsPath, ['soc_2018', 'soc_2010'], (cell) => {
      const score = scores2010.get(cell('soc_2010'))
      if (score === undefined) throw new Error(`${predecessorsPath}: ${cell('soc_2010')} is not in ${path}`)
      return [cell('soc_2018'), score] as const
    }),
  )
  return new Map([...scores2010, ...inherited])
}
