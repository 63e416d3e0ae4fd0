import { demandAt, type Model } from '../model/model.ts'
import { retrainingPlan } from '../model/retraining.ts'
import { newTrajectory, record, type RunOptions, type Snapshot, type Trajectory } from '../model/trajectory.ts'
import { match } from './matching.ts'
import { open } from './openings.ts'
import { search } from './search.ts'
import { separate } from './separation.ts'
import { beginTraining, countLongTermTrainees, endTraining, newTraining, type Training } from './retraining.ts'
import { age, countLongTerm } from './spells.ts'
import { initialState, MIN_VACANCIES, type MeanfieldState } from './state.ts'

const findGap = (state: MeanfieldState, demand: Float64Array): void => {
  const { gap, employment, vacancies } = state
  for (let i = 0; i < gap.length; i++) gap[i] = employment[i] + vacancies[i] - demand[i]
}

const settle = (state: MeanfieldState): void => {
  const { employment, unemployment, vacancies, separations, openings, found, hires } = state
  for (let i = 0; i < employment.length; i++) {
    unemployment[i] += separations[i] - found[i]
    employment[i] += hires[i] - separations[i]
    vacancies[i] = Math.max(MIN_VACANCIES, vacancies[i] + openings[i] - hires[i])
  }
}

/** With retraining, spells up to this many steps (some eight years) are told apart, to seat the longest first. */
const SPELLS_WITH_RETRAINING = 60

/** The state as it is reported: trainees count as unemployed. */
const snapshot = (state: MeanfieldState, training: Training | null): Snapshot => {
  if (training === null) return state
  const { trainees, longTermTrainees } = training
  return {
    ...state,
    unemployment: state.unemployment.map((people, i) => people + trainees[i]),
    longTermUnemployment: state.longTermUnemployment.map((people, i) => people + longTermTrainees[i]),
  }
}

/**
 * Iterates the expectations of the model (DESIGN.md, "Each step"), sparse, in float64.
 * With the extensions neutral these are equations 1–11 of del Rio-Chanona et al. (2021).
 */
export const runMeanfield = (model: Model, options: RunOptions = {}): Trajectory => {
  const { frictions } = model.scenario
  const trajectory = newTrajectory(model, options.includeWarmup ?? false)
  const plan = retrainingPlan(model)
  const training = plan === null ? null : newTraining(plan, model.nodes)
  const { longTermSteps } = frictions
  const spells = training === null ? longTermSteps : Math.max(longTermSteps, SPELLS_WITH_RETRAINING)
  const state = initialState(model, spells)
  const occupations = model.dataset.occupations.length
  record(trajectory, model, model.firstStep, state)
  for (let step = model.firstStep + 1; step <= model.lastStep; step++) {
    findGap(state, demandAt(model, step))
    if (training !== null) beginTraining(state, training, model, step)
    separate(state, frictions)
    open(state, frictions, occupations)
    search(state, model.network)
    match(state, model.network, step >= 0 ? trajectory.flows : null)
    age(state)
    settle(state)
    if (training !== null) {
      endTraining(state, training, model, step)
      countLongTermTrainees(training, step, longTermSteps)
    }
    if (step >= trajectory.firstStep) {
      countLongTerm(state, longTermSteps)
      record(trajectory, model, step, snapshot(state, training))
    }
    options.onProgress?.((step - model.firstStep) / (model.lastStep - model.firstStep))
  }
  return trajectory
}
