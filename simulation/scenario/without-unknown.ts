import type { Dataset } from '../dataset/types.ts'
import { scenarioSchema, type Scenario } from './schema.ts'

const knownOf = <T>(own: Record<string, T>, known: readonly { code: string }[]): Record<string, T> => {
  const codes = new Set(known.map(({ code }) => code))
  return Object.fromEntries(Object.entries(own).filter(([code]) => codes.has(code)))
}

/** A scenario without what its dataset does not know (see `checkAgainstDataset`); an unknown source becomes the default. */
export const withoutUnknown = (scenario: Scenario, dataset: Dataset): Scenario => {
  const { exposure, adoption } = scenario
  const fallback = scenarioSchema.shape.exposure.parse(undefined).source
  const isKnown = exposure.source === fallback || dataset.exposure.has(exposure.source)
  return {
    ...scenario,
    exposure: {
      ...exposure,
      source: isKnown ? exposure.source : fallback,
      overrides: knownOf(exposure.overrides, dataset.occupations),
    },
    adoption: { ...adoption, industries: knownOf(adoption.industries, dataset.industries) },
  }
}
