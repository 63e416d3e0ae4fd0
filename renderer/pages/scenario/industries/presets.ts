import { adoptionOf } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { split } from '../move-to-dataset.ts'

/** How all industries of a scenario adopt. */
export type Adoption = Scenario['adoption']

type Coded = readonly { code: string }[]

/** Finance and insurance in the North American Industry Classification System. */
const FINANCE = '52'

/** Ways of adopting that come with the app; each makes an adoption for the industries of a dataset. */
const BUILT_IN = ['financeFirst', 'everyone', 'slow', 'none'] as const

type BuiltIn = (typeof BUILT_IN)[number]

/** What the built-in presets say. Starts are left to the scenario; the numbers are illustrations, not forecasts. */
const ADOPTIONS: Record<BuiltIn, Adoption> = {
  financeFirst: {
    default: { durationYears: 20, ceiling: 0.6 },
    industries: { [FINANCE]: { durationYears: 5, ceiling: 0.9 } },
  },
  everyone: { default: { durationYears: 8, ceiling: 0.9 }, industries: {} },
  slow: { default: { durationYears: 25, ceiling: 1 }, industries: {} },
  none: { default: { ceiling: 0 }, industries: {} },
}

/** Those that make sense in a dataset: none is about an industry that it lacks. */
export const builtInPresets = (industries: Coded): { id: BuiltIn; adoption: Adoption }[] =>
  BUILT_IN.map((id) => ({ id, adoption: ADOPTIONS[id] })).filter(
    ({ adoption }) => fitTo(adoption, industries).missing.length === 0,
  )

/** An adoption for a dataset: what it says of industries that the dataset lacks is left out, and told. */
export const fitTo = (adoption: Adoption, industries: Coded): { adoption: Adoption; missing: string[] } => {
  const { kept, dropped } = split(adoption.industries, new Set(industries.map(({ code }) => code)))
  return { adoption: { ...adoption, industries: kept }, missing: dropped }
}

/** Whether every industry of a scenario already adopts as under another adoption, whoever says so. */
export const isAdopted = (scenario: Scenario, adoption: Adoption, industries: Coded): boolean => {
  const other = { ...scenario, adoption }
  return ['', ...industries.map(({ code }) => code)].every((code) => {
    const [now, then] = [adoptionOf(scenario, code), adoptionOf(other, code)]
    return now.startYear === then.startYear && now.durationYears === then.durationYears && now.ceiling === then.ceiling
  })
}
