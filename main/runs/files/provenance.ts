import type { Scenario } from '../../../simulation/scenario/schema.ts'
import type { ModelReference } from '../../models/schemas.ts'

/** What a run was made from, kept beside its results. */
export interface Provenance {
  scenario: Scenario
  datasetHash: string
  appVersion: string
  /** The text model that read what the dataset lacked; null where it lacked nothing. */
  model: ModelReference | null
}
