import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { both, byKey, total, type Runs } from './beside.ts'
import type { Dimension, Measured } from './quantity.ts'
import { sumsByGroup, sumsOverNodes } from './sums.ts'

/** A quantity that does not exist without AI. */
const alone = (metric: string, dimension: Dimension, key: string, scenario: Float64Array): Measured => ({
  metric,
  dimension,
  key,
  at: 'steps',
  scenario,
  baseline: null,
})

/** Values at the recorded steps of a quantity that is zero during the warm-up. */
const fromStepZero = ({ steps, firstStep }: Trajectory, perStep: Float64Array): Float64Array => {
  const out = new Float64Array(steps)
  for (let t = Math.max(0, -firstStep); t < steps; t++) out[t] = perStep[firstStep + t]
  return out
}

/**
 * People employed, in all and by major group beside the baseline; people in new roles by role; and the work
 * behind them: automated (R), reinstated in occupations (ρ(1 − ν)R) and in new roles (ρνR), in jobs.
 */
export const jobs = (model: Model, pair: Runs): Measured[] => {
  const { occupations, newRoles } = model.dataset
  const { scenario } = pair
  const { automated, reinstated, inNewRoles } = model.target
  const majors = [...new Set(occupations.map(({ major }) => major))].filter((major) => major !== '').sort()
  const majorOf = new Int32Array(model.nodes).fill(-1)
  occupations.forEach(({ major }, i) => (majorOf[i] = majors.indexOf(major)))
  const roleOf = Int32Array.from({ length: model.nodes }, (_, i) => i - occupations.length)
  const inRoles = sumsByGroup(scenario.employment, roleOf, newRoles.length)
  const inRole = newRoles.map((_, r) => inRoles.subarray(r * scenario.steps, (r + 1) * scenario.steps))
  const inAnyRole = new Float64Array(scenario.steps)
  for (const people of inRole) people.forEach((value, t) => (inAnyRole[t] += value))
  return [
    total(
      'employment',
      both(pair, ({ employment, nodes }) => sumsOverNodes(employment, nodes)),
    ),
    ...byKey(
      'employment',
      'major',
      majors,
      both(pair, ({ employment }) => sumsByGroup(employment, majorOf, majors.length)),
    ),
    alone('new_role_jobs', 'total', 'all', inAnyRole),
    ...newRoles.map(({ id }, r) => alone('new_role_jobs', 'role', id, inRole[r])),
    alone('automated_work', 'total', 'all', fromStepZero(scenario, automated)),
    alone('reinstated_jobs', 'total', 'all', fromStepZero(scenario, reinstated)),
    alone('reinstated_in_new_roles', 'total', 'all', fromStepZero(scenario, inNewRoles)),
  ]
}
