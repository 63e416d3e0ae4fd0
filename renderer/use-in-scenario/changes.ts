import type { AddedOccupation, Scenario } from '../../simulation/scenario/schema.ts'

/** What a scenario sets of one occupation's exposure; what is left out comes from its source. */
export type Override = Scenario['exposure']['overrides'][string]

/** What a description was scored. */
export interface ScoredExposure {
  e1: number
  e2: number
  automation: number
}

const DIGITS = 4

const rounded = (value: number): number => Number(value.toFixed(DIGITS))

/** A score with as many digits as an analyst reads; e1 and e2 still are shares of one whole. */
export const readable = ({ e1, e2, automation }: ScoredExposure): ScoredExposure => ({
  e1: rounded(e1),
  e2: rounded(Math.min(e2, 1 - rounded(e1))),
  automation: rounded(automation),
})

const without = <T>(record: Record<string, T>, code: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== code))

/** The override of an occupation, if the scenario has one. */
export const ownOverride = ({ exposure }: Scenario, code: string): Override | undefined =>
  Object.entries(exposure.overrides).find(([key]) => key === code)?.[1]

/** The scenario with an occupation's exposure set, or left to the source again. */
export const withOverride = (scenario: Scenario, code: string, override: Override | undefined): Scenario => {
  const { exposure } = scenario
  const overrides =
    override === undefined ? without(exposure.overrides, code) : { ...exposure.overrides, [code]: override }
  return { ...scenario, exposure: { ...exposure, overrides } }
}

/** The scenario with one occupation more. */
export const withAdded = (scenario: Scenario, added: AddedOccupation): Scenario => ({
  ...scenario,
  addedOccupations: [...scenario.addedOccupations, added],
})

/** The scenario with an added occupation changed. */
export const withChanged = (scenario: Scenario, code: string, change: Partial<AddedOccupation>): Scenario => ({
  ...scenario,
  addedOccupations: scenario.addedOccupations.map((added) => (added.code === code ? { ...added, ...change } : added)),
})

/** The scenario without an added occupation, and without what was set of it. */
export const withoutAdded = (scenario: Scenario, code: string): Scenario => ({
  ...withOverride(scenario, code, undefined),
  addedOccupations: scenario.addedOccupations.filter((added) => added.code !== code),
})

/** The first code after the parent's that nothing has: 43-4051-1, 43-4051-2, … */
export const freeCode = (like: string, taken: ReadonlySet<string>): string => {
  let number = 1
  while (taken.has(`${like}-${number}`)) number++
  return `${like}-${number}`
}

/** The people of an occupation that no added one has taken yet. */
export const peopleLeft = (scenario: Scenario, { code, employment }: { code: string; employment: number }): number =>
  scenario.addedOccupations.reduce((left, added) => (added.like === code ? left - added.employment : left), employment)

/** A change of a scenario that can be taken back, whatever else has been changed since. */
export interface Change {
  /** What the editor calls the field. */
  field: string
  apply: (scenario: Scenario) => Scenario
  revert: (scenario: Scenario) => Scenario
}

/** Sets an occupation's exposure. */
export const overriding = (before: Scenario, code: string, { e1, e2 }: { e1: number; e2: number }): Change => ({
  field: `exposure.overrides.${code}`,
  apply: (scenario) => withOverride(scenario, code, { e1, e2 }),
  revert: (scenario) => withOverride(scenario, code, ownOverride(before, code)),
})

/** Adds an occupation. */
export const adding = (added: AddedOccupation): Change => ({
  field: `addedOccupations.${added.code}`,
  apply: (scenario) => withAdded(scenario, added),
  revert: (scenario) => withoutAdded(scenario, added.code),
})

/** What the scenario's schema admits of an added occupation. */
export const LONGEST_TITLE = 200
export const MOST_PAID = 1e12
