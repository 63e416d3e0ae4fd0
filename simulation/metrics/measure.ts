import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { displaced } from './displaced.ts'
import { jobs } from './jobs.ts'
import { rates } from './rates.ts'
import type { Series } from './series.ts'

/** Everything a run reports over time, beside the same run without AI. */
export const measure = (model: Model, scenario: Trajectory, baseline: Trajectory): Series[] => [
  ...rates(scenario, baseline),
  ...displaced(model, scenario, baseline),
  ...jobs(model, scenario, baseline),
]
