import { STEPS_PER_YEAR } from '../scenario/time.ts'
import type { Model } from './model.ts'
import type { MarketState } from './state.ts'

/** The trainees who began in one step: how many of each occupation and spell, and where they head. */
export interface Course {
  /** The step in which they left the search, and the last one in which they do not search. */
  begun: number
  endsAt: number
  /** taken[k][i]: people of occupation i who began with a spell of k + 1 steps. */
  taken: Float64Array[]
  /** Each edge's cumulative target weight at the beginning (see `cumulativeTargets`). */
  targets: Float64Array
}

/** Everybody in training; they count as unemployed in their old occupation but do not search. */
export interface Training {
  courses: Course[]
}

/** With retraining, spells up to this many steps (some eight years) are told apart, to seat the longest first. */
const SPELLS_WITH_RETRAINING = 60

/** Lets people whose course ends search again in occupation i; `spell` counts from 0 as it was at the beginning. */
export const returnToSearch = (
  { cohorts, spells, searching }: Pick<MarketState, 'cohorts' | 'spells' | 'searching'>,
  { durationSteps }: RetrainingPlan,
  spell: number,
  i: number,
  people: number,
): void => {
  cohorts[spells + Math.min(spells - 1, spell + durationSteps)][i] += people
  searching[i] += people
}

/** How many spells an engine must tell apart: the last one also holds all longer ones. */
export const spellsToTell = ({ scenario }: Model, plan: RetrainingPlan | null): number =>
  plan === null ? scenario.frictions.longTermSteps : Math.max(scenario.frictions.longTermSteps, SPELLS_WITH_RETRAINING)

/** What both engines need to know of retraining (DESIGN.md, "Retraining"). */
export interface RetrainingPlan {
  /** Places for new trainees in one step; zero before the start year. */
  seatsAt: (step: number) => number
  /** Steps for which a trainee does not search, at least one. */
  durationSteps: number
  completionRate: number
  /** How close each edge's target is to its origin: A_ij/(1 + job zones between them), zero for staying put and between parts of one occupation. */
  closeness: Float64Array
}

/** The plan of a model's scenario, or null where it offers no seats. */
export const retrainingPlan = ({ scenario, network, origins, dataset }: Model): RetrainingPlan | null => {
  const { seatsPerYear, months, completionRate, startYear } = scenario.retraining
  if (seatsPerYear === 0) return null
  const firstStep = Math.max(0, (startYear - scenario.startYear) * STEPS_PER_YEAR)
  const zones = [...dataset.occupations, ...dataset.newRoles].map(({ jobZone }) => jobZone)
  const closeness = new Float64Array(network.column.length)
  for (let i = 0; i < network.size; i++) {
    for (let e = network.rowStart[i]; e < network.rowStart[i + 1]; e++) {
      const j = network.column[e]
      const [from, to] = [zones[i], zones[j]]
      const apart = from === null || to === null ? 0 : Math.abs(to - from)
      closeness[e] = origins[i] === origins[j] ? 0 : network.probability[e] / (1 + apart)
    }
  }
  return {
    seatsAt: (step) => (step < firstStep ? 0 : seatsPerYear / STEPS_PER_YEAR),
    durationSteps: Math.max(1, Math.round((months / 12) * STEPS_PER_YEAR)),
    completionRate,
    closeness,
  }
}

/**
 * Where trainees of each occupation would go: closeness times max(0, −gap_j), the jobs that demand lacks beyond
 * turnover. Writes each edge's cumulative weight within its row; a row that ends at zero has no target.
 */
export const cumulativeTargets = (plan: RetrainingPlan, model: Model, gap: Float64Array, out: Float64Array): void => {
  const { size, rowStart, column } = model.network
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      sum += plan.closeness[e] * Math.max(0, -gap[column[e]])
      out[e] = sum
    }
  }
}

/** The weight of all targets of occupation i, given the cumulative weights. */
export const totalTargets = (model: Model, cumulative: Float64Array, i: number): number => {
  const { rowStart } = model.network
  return rowStart[i + 1] > rowStart[i] ? cumulative[rowStart[i + 1] - 1] : 0
}

/** Occupations whose unemployed have somewhere to train for. */
export const eligibleForTraining = (model: Model, cumulative: Float64Array): number[] =>
  Array.from({ length: model.nodes }, (_, i) => i).filter((i) => totalTargets(model, cumulative, i) > 0)
