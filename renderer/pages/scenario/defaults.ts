import { adoptionOf, methods, type AdoptionCurve } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'

/** A scenario with nothing but defaults, as the contract fills them in. */
export const defaults: Scenario = methods['scenarios.create'].request.parse({ scenario: { name: '-' } }).scenario

/** What an industry's own adoption curve may leave out; an empty one follows the default. */
export type OwnCurve = Scenario['adoption']['default']

/** The default adoption curve of a scenario, whole. */
export const defaultCurve = (scenario: Scenario): AdoptionCurve =>
  adoptionOf({ ...scenario, adoption: { ...scenario.adoption, industries: {} } }, '')

/** The curve that the default itself falls back on: it starts with the scenario. */
export const modelCurve = (scenario: Scenario): AdoptionCurve =>
  adoptionOf({ ...scenario, adoption: defaults.adoption }, '')

/** A curve with one field changed; `undefined` lets it follow the default again. */
export const withField = (curve: OwnCurve, field: keyof AdoptionCurve, value: number | undefined): OwnCurve => {
  const rest = Object.fromEntries(Object.entries(curve).filter(([name]) => name !== field))
  return value === undefined ? rest : { ...rest, [field]: value }
}

/** A scenario with an industry's own curve changed; one that says nothing is left out. */
export const withIndustry = (scenario: Scenario, code: string, curve: OwnCurve): Scenario => {
  const others = Object.fromEntries(Object.entries(scenario.adoption.industries).filter(([key]) => key !== code))
  const industries = Object.keys(curve).length === 0 ? others : { ...others, [code]: curve }
  return { ...scenario, adoption: { ...scenario.adoption, industries } }
}
