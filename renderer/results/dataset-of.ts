import type { DatasetInfo } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { betaOf } from './beta.ts'

type Occupation = DatasetInfo['occupations'][number]

/** The dataset as a scenario has it: with the occupations that it adds, less the people whom these take over. */
export const datasetOf = (dataset: DatasetInfo, { addedOccupations }: Pick<Scenario, 'addedOccupations'>): DatasetInfo => {
  if (addedOccupations.length === 0) return dataset
  const known = new Map(dataset.occupations.map((occupation) => [occupation.code, occupation]))
  const left = new Map(dataset.occupations.map(({ code, employment }) => [code, employment]))
  for (const { like, employment } of addedOccupations) left.set(like, (left.get(like) ?? 0) - employment)
  const added = addedOccupations.map(({ code, title, like, employment, e1, e2, wageMean }): Occupation => {
    const parent = known.get(like)
    const beta = betaOf({ e1, e2 })
    return {
      ...{ code, title: { en: title, zh: title }, employment, major: parent?.major ?? null },
      wageMean: wageMean ?? parent?.wageMean ?? null,
      // What a scenario adds counts the same whichever source it uses.
      exposure: Object.fromEntries(dataset.exposureSources.map((source) => [source, beta])),
    }
  })
  const occupations = dataset.occupations.map((one) => ({ ...one, employment: Math.max(0, left.get(one.code) ?? 0) }))
  return { ...dataset, occupations: [...occupations, ...added] }
}
