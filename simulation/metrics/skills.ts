import type { Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { both, byKey, total, type Runs } from './beside.ts'
import { nodeWeights } from './node-weights.ts'
import type { Measured } from './quantity.ts'
import { ratios, sumsOverNodes, weightedSums } from './sums.ts'

/** Each row of row-major rows × steps values over the step's whole. */
const perWhole = (values: Float64Array, whole: Float64Array): Float64Array =>
  values.map((value, at) => {
    const people = whole[at % whole.length]
    return people === 0 ? 0 : value / people
  })

/** The skill-upgrade demand of the dataset's skills, by skill. */
const bySkill = ({ dataset }: Model, pair: Runs): Measured[] => {
  if (dataset.skills === null) return []
  const { names } = dataset.skills
  const levels = nodeWeights(dataset, dataset.skills.levels)
  const demanded = ({ employment, nodes }: Trajectory): Float64Array =>
    perWhole(weightedSums(employment, levels, nodes), sumsOverNodes(employment, nodes))
  const changed = ({ hires, found, nodes }: Trajectory): Float64Array => {
    const net = hires.map((people, at) => people - found[at])
    return perWhole(weightedSums(net, levels, nodes), sumsOverNodes(hires, nodes))
  }
  return [
    ...byKey('skill_demand', 'skill', names, both(pair, demanded)),
    ...byKey('skill_change_of_hires', 'skill', names, both(pair, changed)),
  ]
}

/**
 * Skill-upgrade demand, beside the baseline: the share of a step's hires that lead into a higher job zone than the
 * one left (nothing where the dataset has no job zones); and by skill, the mean level of those employed and the mean
 * change from the old job's level to the new one's over a step's hires,
 * (Σ_j hires_j·level_j − Σ_i found_i·level_i)/Σ_j hires_j. Levels are 0–1; a new role has its feeders' mean.
 * 0 in a step without hires. Upgrades are meant from step 0 on: the mean field counts none during the warm-up.
 */
export const skills = (model: Model, pair: Runs): Measured[] => {
  const { occupations, newRoles } = model.dataset
  const hasZones = [...occupations, ...newRoles].some(({ jobZone }) => jobZone !== null)
  const upgraded = ({ upgrades, hires, nodes }: Trajectory): Float64Array => ratios(upgrades, sumsOverNodes(hires, nodes))
  return [...(hasZones ? [total('skill_upgrade_share', both(pair, upgraded))] : []), ...bySkill(model, pair)]
}
