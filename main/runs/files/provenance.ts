import type { Scenario } from '../../../simulation/scenario/schema.ts'

/** What a run was made from, kept beside its results. */
export interface Provenance {
  scenario: Scenario
  datasetHash: string
  appVersion: string
}
