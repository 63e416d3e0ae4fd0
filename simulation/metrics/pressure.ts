import type { Network } from '../dataset/types.ts'
import { nodeCodes, type Model } from '../model/model.ts'
import type { Trajectory } from '../model/trajectory.ts'
import { byKey, total, type Runs } from './beside.ts'
import { yearSteps, type Measured } from './quantity.ts'

/** Whom the searching of one step meet where they apply. */
interface Rivalry {
  /** Σ_l A_il·V_l of each node. */
  reach: Float64Array
  /** s_j/V_j = Σ_i A_ij·U_i/Σ_l A_il·V_l of each node. */
  perVacancy: Float64Array
}

const rivalryOf = (
  { size, rowStart, column, probability }: Network,
  searching: Float64Array,
  vacancies: Float64Array,
  { reach, perVacancy }: Rivalry,
): void => {
  perVacancy.fill(0)
  for (let i = 0; i < size; i++) {
    const end = rowStart[i + 1]
    let sum = 0
    for (let e = rowStart[i]; e < end; e++) sum += probability[e] * vacancies[column[e]]
    reach[i] = sum
    if (sum === 0) continue
    const perReach = searching[i] / sum
    for (let e = rowStart[i]; e < end; e++) perVacancy[column[e]] += perReach * probability[e]
  }
}

/** Σ_j s_j·(s_j/V_j)/Σ_j s_j, the mean over those who search. */
const meanOverSearching = (vacancies: Float64Array, { perVacancy }: Rivalry): number => {
  let [applications, rivals] = [0, 0]
  for (let j = 0; j < vacancies.length; j++) {
    const received = vacancies[j] * perVacancy[j]
    applications += received
    rivals += received * perVacancy[j]
  }
  return applications > 0 ? rivals / applications : 0
}

/** Σ_j q_ij·s_j/V_j of node i. */
const pressureOn = (
  i: number,
  { rowStart, column, probability }: Network,
  vacancies: Float64Array,
  { reach, perVacancy }: Rivalry,
): number => {
  if (reach[i] === 0) return 0
  let sum = 0
  for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
    sum += probability[e] * vacancies[column[e]] * perVacancy[column[e]]
  }
  return sum / reach[i]
}

/** Transition pressure of one run: of everybody at each recorded step; of every node, row-major nodes × years. */
interface Pressure {
  everybody: Float64Array
  byNode: Float64Array
}

/** With q_ij = A_ij·V_j/Σ_l A_il·V_l and s_j = Σ_i U_i·q_ij, from what was recorded at the end of each step. */
const pressureOf = ({ network, lastStep }: Model, trajectory: Trajectory): Pressure => {
  const { nodes, steps, firstStep } = trajectory
  const years = yearSteps(lastStep)
  const everybody = new Float64Array(steps)
  const byNode = new Float64Array(nodes * years.length)
  const rivalry = { reach: new Float64Array(nodes), perVacancy: new Float64Array(nodes) }
  for (let t = 0; t < steps; t++) {
    const vacancies = trajectory.vacancies.subarray(t * nodes, (t + 1) * nodes)
    rivalryOf(network, trajectory.searching.subarray(t * nodes, (t + 1) * nodes), vacancies, rivalry)
    everybody[t] = meanOverSearching(vacancies, rivalry)
    const year = years.indexOf(firstStep + t)
    if (year < 0) continue
    for (let i = 0; i < nodes; i++) byNode[i * years.length + year] = pressureOn(i, network, vacancies, rivalry)
  }
  return { everybody, byNode }
}

/**
 * Transition pressure beside the baseline: the unemployed per vacancy among whom a searching person finds
 * themselves, where they apply. In all, the mean over those who search, in each step; by occupation and new role,
 * at the end of each year. 0 where nobody can apply anywhere.
 */
export const pressure = (model: Model, { scenario, baseline }: Runs): Measured[] => {
  const [a, b] = [pressureOf(model, scenario), pressureOf(model, baseline)]
  const byNode = { scenario: a.byNode, baseline: b.byNode }
  return [
    total('transition_pressure', { scenario: a.everybody, baseline: b.everybody }),
    ...byKey('transition_pressure', 'occupation', nodeCodes(model), byNode, 'years'),
  ]
}
