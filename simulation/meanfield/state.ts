import type { Model } from '../model/model.ts'

/** Vacancies never fall below this, so that q_ij is defined everywhere (DESIGN.md, "Each step"). */
export const MIN_VACANCIES = 1e-15

/** The state of the mean-field engine: expected people per node, and what a step computes on the way. */
export interface MeanfieldState {
  employment: Float64Array
  unemployment: Float64Array
  vacancies: Float64Array
  longTermUnemployment: Float64Array
  /** Unemployed by spell: cohorts[k] have a spell of k + 1 steps, the last of at least its own. */
  cohorts: Float64Array[]
  /** gap_i = E_i + V_i − D_i. */
  gap: Float64Array
  separations: Float64Array
  displaced: Float64Array
  openings: Float64Array
  /** Σ_l A_il·V_l. */
  reach: Float64Array
  /** s_j, applications received. */
  applications: Float64Array
  /** p_j, the probability that an application to j ends in a hire. */
  hireProbability: Float64Array
  /** Σ_j f_ij, unemployed of i who find work. */
  found: Float64Array
  /** Σ_i f_ij, hires in j. */
  hires: Float64Array
}

/**
 * The state at the beginning of the warm-up; all the unemployed are in the first step of their spell.
 *
 * @param spells how many spells are told apart, at least `longTermSteps`; the last one also holds all longer ones
 */
export const initialState = (model: Model, spells: number): MeanfieldState => {
  const room = (): Float64Array => new Float64Array(model.nodes)
  const cohorts = Array.from({ length: spells }, room)
  cohorts[0].set(model.initial.unemployment)
  return {
    employment: model.initial.employment.slice(),
    unemployment: model.initial.unemployment.slice(),
    vacancies: model.initial.vacancies.map((jobs) => Math.max(jobs, MIN_VACANCIES)),
    longTermUnemployment: model.scenario.frictions.longTermSteps === 1 ? model.initial.unemployment.slice() : room(),
    cohorts,
    gap: room(),
    separations: room(),
    displaced: room(),
    openings: room(),
    reach: room(),
    applications: room(),
    hireProbability: room(),
    found: room(),
    hires: room(),
  }
}
