import type { DemographicDimension } from '../../../simulation/dataset/demographic-dimension.ts'
import { ATTAINMENT } from './attainment.ts'
import type { Definition } from './crosswalk.ts'
import { scoreByOccupation, type Scores } from './occupation-scores.ts'

const DECIMALS = 5

/** A breakdown of the workers of every detailed code. */
interface Breakdown {
  dimension: DemographicDimension
  categories: readonly string[]
  shares: Scores
}

const mapShares = (shares: Scores, convert: (shares: readonly number[]) => number[]): Scores =>
  new Map([...shares].map(([code, vector]) => [code, convert(vector)]))

const breakdowns = (population: Scores, attainment: Scores): Breakdown[] => [
  {
    dimension: 'sex',
    categories: ['women', 'men'],
    shares: mapShares(population, ([women]) => [women, 1 - women]),
  },
  {
    dimension: 'race',
    categories: ['white', 'black', 'asian', 'other'],
    // Rounded percentages may exceed 100 together.
    shares: mapShares(population, ([, white, black, asian]) => [
      ...[white, black, asian],
      Math.max(0, 1 - white - black - asian),
    ]),
  },
  {
    dimension: 'ethnicity',
    categories: ['hispanic', 'not_hispanic'],
    shares: mapShares(population, ([, , , , hispanic]) => [hispanic, 1 - hispanic]),
  },
  { dimension: 'education', categories: ATTAINMENT, shares: attainment },
]

/**
 * Rows of `demographics.csv` (occupation, dimension, category, share): the shares of an occupation's detailed codes,
 * weighted by employment.
 *
 * @param population shares of women, white, black, asian and hispanic people by detailed code
 * @param attainment shares by level of education by detailed code
 * @throws Error where a source lacks every detailed code of an occupation
 */
export const demographicRows = (
  definitions: readonly Definition[],
  people: ReadonlyMap<string, number>,
  population: Scores,
  attainment: Scores,
): string[][] => {
  const columns = breakdowns(population, attainment).map(({ dimension, categories, shares }) => {
    const { values, imputed } = scoreByOccupation(definitions, shares, people)
    if (imputed.length > 0) {
      throw new Error(`no source gives ${dimension} for ${imputed.map(({ occupation }) => occupation).join(', ')}`)
    }
    return { dimension, categories, values }
  })
  return definitions.flatMap(({ code }, i) =>
    columns.flatMap(({ dimension, categories, values }) =>
      categories.map((category, j) => [code, dimension, category, values[i][j].toFixed(DECIMALS)]),
    ),
  )
}
