import type { Dataset } from '../dataset/types.ts'
import { overrideOf, type Scenario } from '../scenario/schema.ts'
import type { Warning } from '../warnings.ts'

/** What a scenario assumes of each occupation: e1, e2 and the substitution share s_i, all 0–1. */
export interface AssumedExposure {
  e1: Float64Array
  e2: Float64Array
  substitution: Float64Array
  warnings: Warning[]
}

const CLASSIFIER = 'classifier'

/** Indices of the occupations whose text the classifier must still read before the scenario can run. */
export const occupationsToRead = (dataset: Dataset, scenario: Scenario): number[] => {
  const table = dataset.exposure.get(CLASSIFIER)
  const readsExposure = scenario.exposure.source === CLASSIFIER
  const readsAutomation = scenario.substitutionShare === CLASSIFIER
  return dataset.occupations.flatMap(({ code }, i) => {
    const override = overrideOf(scenario, code)
    const overridden = override.e1 !== undefined && override.e2 !== undefined
    const lacksExposure = readsExposure && !overridden && table?.known[i] !== 1
    const lacksAutomation = readsAutomation && table?.automationKnown[i] !== 1
    return lacksExposure || lacksAutomation ? [i] : []
  })
}

const listed = (codes: readonly string[]): string =>
  codes.length > 5 ? `${codes.slice(0, 5).join(', ')} and ${codes.length - 5} more` : codes.join(', ')

/**
 * The exposure a scenario runs on: its source's values with its overrides on top.
 * An occupation that the source does not know, and no override gives, counts as not exposed, with a warning.
 */
export const assumedExposure = (dataset: Dataset, scenario: Scenario): AssumedExposure => {
  const { source } = scenario.exposure
  const table = dataset.exposure.get(source)
  const size = dataset.occupations.length
  const e1 = table === undefined ? new Float64Array(size) : table.e1.slice()
  const e2 = table === undefined ? new Float64Array(size) : table.e2.slice()
  const unknown: string[] = []
  const automation = dataset.exposure.get(CLASSIFIER)
  const { substitutionShare } = scenario
  dataset.occupations.forEach(({ code }, i) => {
    const override = overrideOf(scenario, code)
    if (table?.known[i] !== 1 && (override.e1 === undefined || override.e2 === undefined)) unknown.push(code)
    e1[i] = override.e1 ?? e1[i]
    e2[i] = Math.min(override.e2 ?? e2[i], 1 - e1[i])
  })
  const warnings: Warning[] =
    unknown.length === 0
      ? []
      : [{ code: 'exposure-unknown', source, occupations: listed(unknown) }]
  const substitution =
    substitutionShare === CLASSIFIER
      ? (automation?.automation.slice() ?? new Float64Array(size))
      : new Float64Array(size).fill(substitutionShare)
  return { e1, e2, substitution, warnings }
}
