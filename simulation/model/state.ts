import type { FollowedWorker } from './careers.ts'
import type { Model } from './model.ts'
import type { Training } from './retraining.ts'

/**
 * A labour market at the end of a step, and what the step did: one value per node (occupations, then new roles).
 * The mean field holds expected people, the agents whole workers; both name the same things.
 */
export interface MarketState {
  employment: Float64Array
  vacancies: Float64Array
  /** How many spells are told apart; the last one also holds all longer ones. */
  spells: number
  /**
   * Those who search, by spell: cohorts[k] have a spell of k + 1 steps. Where there is retraining, as many again
   * follow for those who have been through a course since they lost their job; they are not seated twice.
   */
  cohorts: Float64Array[]
  /** Those who search: the sum of the cohorts. */
  searching: Float64Array
  /** Those who search and those in training. */
  unemployment: Float64Array
  longTermUnemployment: Float64Array
  training: Training | null
  /** Workers whose histories are kept; none in the mean field, which knows no individuals. */
  followed: FollowedWorker[]
  /** gap_i = E_i + V_i − D_i. */
  gap: Float64Array
  /** People who lose their job in the step, and those of them whom a shrinking demand displaces. */
  separations: Float64Array
  displaced: Float64Array
  openings: Float64Array
  /** s_j, applications received. */
  applications: Float64Array
  /** Σ_j f_ij, people of i who find work, and Σ_i f_ij, hires in j. */
  found: Float64Array
  hires: Float64Array
  /** Hires into a higher job zone than the one left. */
  upgrades: number
}

/** The people at the beginning of the warm-up, in the engine's own unit. */
export interface InitialPeople {
  employment: Float64Array
  unemployment: Float64Array
  vacancies: Float64Array
}

/**
 * The state at the beginning of the warm-up; all the unemployed are in the first step of their spell.
 *
 * @param spells how many spells are told apart, at least `longTermSteps`
 */
export const initialState = (
  model: Model,
  { employment, unemployment, vacancies }: InitialPeople,
  spells: number,
  training: Training | null,
): MarketState => {
  const room = (): Float64Array => new Float64Array(model.nodes)
  const cohorts = Array.from({ length: training === null ? spells : 2 * spells }, room)
  cohorts[0].set(unemployment)
  return {
    employment: employment.slice(),
    vacancies: vacancies.slice(),
    spells,
    cohorts,
    searching: unemployment.slice(),
    unemployment: unemployment.slice(),
    longTermUnemployment: model.scenario.frictions.longTermSteps === 1 ? unemployment.slice() : room(),
    training,
    followed: [],
    gap: room(),
    separations: room(),
    displaced: room(),
    openings: room(),
    applications: room(),
    found: room(),
    hires: room(),
    upgrades: 0,
  }
}

/** gap_i = E_i + V_i − D_i, the jobs beyond demand. */
export const findGap = ({ gap, employment, vacancies }: MarketState, demand: Float64Array, peoplePerUnit: number): void => {
  for (let i = 0; i < gap.length; i++) gap[i] = employment[i] + vacancies[i] - demand[i] / peoplePerUnit
}

/** Moves people and vacancies: U += separations − found, E += hires − separations, V += openings − hires. */
export const settle = (state: MarketState, minVacancies: number): void => {
  const { employment, vacancies, searching, separations, openings, found, hires } = state
  for (let i = 0; i < employment.length; i++) {
    searching[i] += separations[i] - found[i]
    employment[i] += hires[i] - separations[i]
    vacancies[i] = Math.max(minVacancies, vacancies[i] + openings[i] - hires[i])
  }
}

/** The cohorts one step later: the last takes in the one before it, the first is empty. */
const shifted = (cohorts: Float64Array[]): Float64Array[] => {
  const last = cohorts.length - 1
  if (last < 1) return cohorts
  const emptied = cohorts[last]
  const longest = cohorts[last - 1]
  for (let i = 0; i < longest.length; i++) longest[i] += emptied[i]
  emptied.fill(0)
  return [emptied, ...cohorts.slice(0, last)]
}

/** Lengthens every spell by one step; those separated in this step begin with a spell of 1. */
export const age = (state: MarketState): void => {
  const { cohorts, spells, separations } = state
  state.cohorts = [...shifted(cohorts.slice(0, spells)), ...shifted(cohorts.slice(spells))]
  const newest = state.cohorts[0]
  for (let i = 0; i < newest.length; i++) newest[i] += separations[i]
}

/** Sums up all the unemployed, and those with spells of at least so many steps. */
export const countUnemployed = (state: MarketState, step: number, longTermSteps: number): void => {
  const { cohorts, spells, searching, unemployment, longTermUnemployment, training } = state
  unemployment.set(searching)
  longTermUnemployment.fill(0)
  cohorts.forEach((cohort, k) => {
    if ((k % spells) + 1 < longTermSteps) return
    for (let i = 0; i < cohort.length; i++) longTermUnemployment[i] += cohort[i]
  })
  if (training === null) return
  for (const { begun, taken } of training.courses) {
    taken.forEach((people, k) => {
      const isLongTerm = k + 1 + (step - begun + 1) >= longTermSteps
      for (let i = 0; i < people.length; i++) {
        unemployment[i] += people[i]
        if (isLongTerm) longTermUnemployment[i] += people[i]
      }
    })
  }
}
