import { readCsv } from '../csv.ts'
import { scoreOccupations } from '../score.ts'
import type { Definition } from './crosswalk.ts'
import type { ExposureRow } from './exposure.ts'

/**
 * Rows of source `classifier`: what the bundled classifier reads from each occupation's description.
 *
 * @param descriptionsPath `occupation,description`, one row per occupation
 * @throws Error naming the occupations that have no description
 */
export const classifierExposure = async (
  definitions: readonly Definition[],
  descriptionsPath: string,
): Promise<ExposureRow[]> => {
  const described = new Map(
    readCsv(descriptionsPath, ['occupation', 'description'], (cell) => [cell('occupation'), cell('description')]),
  )
  const undescribed = definitions.filter(({ code }) => !described.has(code)).map(({ code }) => code)
  if (undescribed.length > 0) throw new Error(`${descriptionsPath} has no row for ${undescribed.join(', ')}`)
  const scores = await scoreOccupations(new Map(definitions.map(({ code }) => [code, described.get(code) ?? ''])))
  return [...scores].map(([occupation, { e1, e2, automation, interval }]) => ({
    occupation,
    source: 'classifier',
    e1,
    e2,
    automation,
    interval,
  }))
}
