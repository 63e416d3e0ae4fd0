import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { besideBaseline, sumOverNodes, type Series } from './series.ts'

/** Values at the recorded steps of a quantity that is zero during the warm-up. */
const fromStepZero = (trajectory: Trajectory, perStep: Float64Array): Float64Array =>
  Float64Array.from({ length: trajectory.steps }, (_, t) => {
    const step = trajectory.firstStep + t
    return step < 0 ? 0 : perStep[step]
  })

/**
 * People employed, in all and by major group beside the baseline; people in new roles by role; and the work
 * behind them: automated (R), reinstated in occupations (ρ(1 − ν)R) and in new roles (ρνR), in jobs.
 */
export const jobs = (model: Model, scenario: Trajectory, baseline: Trajectory): Series[] => {
  const { occupations, newRoles } = model.dataset
  const { nodes } = scenario
  const majors = [...new Set(occupations.map(({ major }) => major))].filter((major) => major !== '').sort()
  const employed = (trajectory: Trajectory, counts?: (node: number) => boolean): Float64Array =>
    sumOverNodes(trajectory.employment, nodes, counts)
  const inRole = (r: number): Float64Array => employed(scenario, (node) => node === occupations.length + r)
  return [
    ...besideBaseline('employment', 'total', 'all', employed(scenario), employed(baseline)),
    ...majors.flatMap((major) => {
      const inMajor = (node: number): boolean => node < occupations.length && occupations[node].major === major
      return besideBaseline('employment', 'major', major, employed(scenario, inMajor), employed(baseline, inMajor))
    }),
    {
      metric: 'new_role_jobs',
      dimension: 'total',
      key: 'all',
      values: employed(scenario, (node) => node >= occupations.length),
    },
    ...newRoles.map(({ id }, r): Series => ({ metric: 'new_role_jobs', dimension: 'role', key: id, values: inRole(r) })),
    { metric: 'automated_work', dimension: 'total', key: 'all', values: fromStepZero(scenario, model.target.automated) },
    { metric: 'reinstated_jobs', dimension: 'total', key: 'all', values: fromStepZero(scenario, model.target.reinstated) },
    {
      metric: 'reinstated_in_new_roles',
      dimension: 'total',
      key: 'all',
      values: fromStepZero(scenario, model.target.inNewRoles),
    },
  ]
}
