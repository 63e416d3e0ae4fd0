import type { DatasetInfo } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

/** What is shown of a dataset, and what a scenario adds to it. */
type Known = Pick<DatasetInfo, 'occupations' | 'newRoles'>
type Adding = Pick<Scenario, 'addedOccupations'>

/** The occupations of a scenario: its dataset's, less the people that it splits off, then those that it adds. */
export const occupationsOf = (
  { occupations }: Pick<Known, 'occupations'>,
  { addedOccupations }: Adding,
): DatasetInfo['occupations'] => {
  const left = new Map(occupations.map(({ code, employment }) => [code, employment]))
  for (const { like, employment } of addedOccupations) left.set(like, (left.get(like) ?? 0) - employment)
  return [
    ...occupations.map((occupation) => ({ ...occupation, employment: Math.max(0, left.get(occupation.code) ?? 0) })),
    ...addedOccupations.map(({ code, title, employment }) => ({ code, title: { en: title, zh: title }, employment })),
  ]
}

/** The titles of whatever a run of a scenario reports on by code: occupations, added ones and new roles. */
export const titlesOf = (dataset: Known, scenario: Adding): Map<string, { en: string; zh: string }> =>
  new Map([
    ...occupationsOf(dataset, scenario).map(({ code, title }) => [code, title] as const),
    ...dataset.newRoles.map(({ id, title }) => [id, title] as const),
  ])
