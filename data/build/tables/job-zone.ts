import { readCsv } from '../csv.ts'
import { weightedMean } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'
import type { OnetOccupation } from './onet-codes.ts'

/** Job zone of an occupation that O*NET does not rate, from the education that it typically asks for. */
const ZONE_OF_EDUCATION = new Map([
  ['No formal educational credential', 1],
  ['High school diploma or equivalent', 2],
  ['Some college, no degree', 3],
  ['Postsecondary nondegree award', 3],
  ["Associate's degree", 3],
  ["Bachelor's degree", 4],
  ["Master's degree", 5],
  ['Doctoral or professional degree', 5],
])

const readEducationZones = (path: string): Map<string, number> =>
  new Map(
    readCsv(path, ['soc', 'education'], (cell) => {
      const zone = ZONE_OF_EDUCATION.get(cell('education'))
      if (zone === undefined)
        throw new Error(`${path}: "${cell('education')}" is not a known level of education`)
      return [cell('soc'), zone] as const
    }),
  )

const readZonesByTitle = (path: string): Map<string, number> =>
  new Map(
    readCsv(
      path,
      ['Occupation', 'Job Zone'],
      (cell) => [cell('Occupation'), Number(cell('Job Zone'))] as const,
    ),
  )

/**
 * Job zones 1–5 of the model's occupations: the mean over the O*NET occupations of a detailed code, then
 * over detailed codes weighted by employment, rounded half up. A code without O*NET rating takes its zone
 * from education.
 *
 * @returns zones by occupation, and the occupations that rest on education alone
 */
export const jobZones = (
  definitions: readonly Definition[],
  onetCodes: readonly OnetOccupation[],
  people: ReadonlyMap<string, number>,
  paths: { onetRatings: string; education: string },
): { zones: Map<string, number>; fromEducation: string[] } => {
  const byTitle = readZonesByTitle(paths.onetRatings)
  const byEducation = readEducationZones(paths.education)
  const rated = new Map<string, number[]>()
  for (const { title, surveyCode } of onetCodes) {
    const zone = byTitle.get(title)
    if (zone !== undefined) rated.set(surveyCode, [...(rated.get(surveyCode) ?? []), zone])
  }
  const fromEducation: string[] = []
  const zones = definitions.map(({ code, members }) => {
    if (!members.some((member) => rated.has(member))) fromEducation.push(code)
    const values = members.flatMap((member) => {
      const ratings = rated.get(member)
      const value = ratings
        ? weightedMean(ratings.map((zone) => ({ value: zone, weight: 1 })))
        : byEducation.get(member)
      return value === undefined || value === null ? [] : [{ value, weight: people.get(member) ?? 0 }]
    })
    const mean = weightedMean(values)
    if (mean === null) throw new Error(`neither O*NET nor the education table knows ${code}`)
    return [code, Math.round(mean)] as const
  })
  return { zones: new Map(zones), fromEducation }
}
