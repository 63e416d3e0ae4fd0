import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseDuties } from '../../../simulation/text/duties.ts'
import { scoreOccupations } from '../score.ts'
import type { Definition } from './crosswalk.ts'
import type { ExposureRow } from './exposure.ts'

/**
 * Rows of source `classifier`: what the bundled classifier reads from each occupation's duties.
 *
 * @param dutiesPath `occupation,duty,share,text`
 * @throws Error naming the occupations that have no description
 */
export const classifierExposure = async (
  definitions: readonly Definition[],
  dutiesPath: string,
): Promise<ExposureRow[]> => {
  const described = parseDuties(basename(dutiesPath), readFileSync(dutiesPath, 'utf8'))
  const undescribed = definitions.filter(({ code }) => !described.has(code)).map(({ code }) => code)
  if (undescribed.length > 0) throw new Error(`${dutiesPath} has no row for ${undescribed.join(', ')}`)
  const scores = await scoreOccupations(new Map(definitions.map(({ code }) => [code, described.get(code) ?? []])))
  return [...scores].map(([occupation, { e1, e2, automation, interval }]) => ({
    occupation,
    source: 'classifier',
    e1,
    e2,
    automation,
    interval,
  }))
}
