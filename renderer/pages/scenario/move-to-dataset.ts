import type { DatasetInfo } from '../../../main/contract.ts'
import type { AddedOccupation, Scenario } from '../../../simulation/scenario/schema.ts'
import { defaults } from './defaults.ts'

/** What a scenario loses with a change of dataset, because the new one does not know it. */
export interface Dropped {
  /** Codes of industries with values of their own. */
  industries: string[]
  /** Codes of occupations whose exposure was set by hand. */
  overrides: string[]
  /** Titles of added occupations: it lacks the one they are split off from, or its people, or has their code. */
  added: string[]
  /** The exposure source, if the default takes its place. */
  source: string | null
}

/** What a dataset knows that a scenario may name. */
interface Known extends Pick<DatasetInfo, 'id' | 'industries' | 'exposureSources'> {
  occupations: readonly Pick<DatasetInfo['occupations'][number], 'code' | 'employment'>[]
  newRoles: readonly Pick<DatasetInfo['newRoles'][number], 'id'>[]
}

/** What of something said by code a dataset knows, and the codes that it does not. */
export const split = <T>(own: Record<string, T>, known: ReadonlySet<string>): { kept: Record<string, T>; dropped: string[] } => ({
  kept: Object.fromEntries(Object.entries(own).filter(([code]) => known.has(code))),
  dropped: Object.keys(own).filter((code) => !known.has(code)),
})

/** The added occupations that a dataset has the people for, in their order. */
const fitting = (added: readonly AddedOccupation[], { occupations, newRoles }: Known): AddedOccupation[] => {
  const left = new Map(occupations.map(({ code, employment }) => [code, employment]))
  const roles = new Set(newRoles.map(({ id }) => id))
  return added.filter(({ code, like, employment }) => {
    const available = left.get(like) ?? 0
    if (left.has(code) || roles.has(code) || employment > available) return false
    left.set(like, available - employment)
    return true
  })
}

/** A scenario on another dataset: it keeps what that one knows, and the rest is told. */
export const moveToDataset = (scenario: Scenario, dataset: Known): { scenario: Scenario; dropped: Dropped } => {
  const industries = split(scenario.adoption.industries, new Set(dataset.industries.map(({ code }) => code)))
  const addedOccupations = fitting(scenario.addedOccupations, dataset)
  const occupations = new Set([...dataset.occupations, ...addedOccupations].map(({ code }) => code))
  const overrides = split(scenario.exposure.overrides, occupations)
  const { source } = scenario.exposure
  const hasSource = source === defaults.exposure.source || dataset.exposureSources.includes(source)
  return {
    scenario: {
      ...scenario,
      dataset: dataset.id,
      exposure: {
        ...scenario.exposure,
        source: hasSource ? source : defaults.exposure.source,
        overrides: overrides.kept,
      },
      addedOccupations,
      adoption: { ...scenario.adoption, industries: industries.kept },
    },
    dropped: {
      industries: industries.dropped,
      overrides: overrides.dropped,
      added: scenario.addedOccupations.filter((added) => !addedOccupations.includes(added)).map(({ title }) => title),
      source: hasSource ? null : source,
    },
  }
}
