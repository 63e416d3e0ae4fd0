import { cumulativeTargets, totalTargets, type RetrainingPlan } from '../model/retraining.ts'
import type { Model } from '../model/model.ts'
import type { MeanfieldState } from './state.ts'

/** The trainees who began in one step: how many of each occupation and spell, and where they head. */
interface Course {
  endsAt: number
  /** taken[k][i]: people of occupation i who began with a spell of k + 1 steps. */
  taken: Float64Array[]
  /** Each edge's cumulative target weight at the beginning. */
  targets: Float64Array
}

/** Everybody in training; they count as unemployed in their old occupation but do not search. */
export interface Training {
  plan: RetrainingPlan
  courses: Course[]
  /** People in training, and those of them with a long spell, by occupation. */
  trainees: Float64Array
  longTermTrainees: Float64Array
}

/** Nobody in training yet. */
export const newTraining = (plan: RetrainingPlan, nodes: number): Training => ({
  plan,
  courses: [],
  trainees: new Float64Array(nodes),
  longTermTrainees: new Float64Array(nodes),
})

/** Gives the step's seats to the unemployed, longest spells first, and takes them out of the search. */
export const beginTraining = (state: MeanfieldState, training: Training, model: Model, step: number): void => {
  const { plan } = training
  let seats = plan.seatsAt(step)
  if (seats === 0) return
  const targets = new Float64Array(model.network.column.length)
  cumulativeTargets(plan, model, state.gap, targets)
  const eligible = Array.from({ length: model.nodes }, (_, i) => i).filter((i) => totalTargets(model, targets, i) > 0)
  const taken = state.cohorts.map(() => new Float64Array(model.nodes))
  for (let k = state.cohorts.length - 1; k >= 0 && seats > 0; k--) {
    const cohort = state.cohorts[k]
    const waiting = eligible.reduce((sum, i) => sum + cohort[i], 0)
    if (waiting === 0) continue
    const share = Math.min(1, seats / waiting)
    for (const i of eligible) {
      const people = cohort[i] * share
      taken[k][i] = people
      cohort[i] -= people
      state.unemployment[i] -= people
      training.trainees[i] += people
    }
    seats -= waiting * share
  }
  training.courses.push({ endsAt: step + plan.durationSteps - 1, taken, targets })
}

/** Those whose course ends with this step search again from the next: in the target, or back where they were. */
export const endTraining = (state: MeanfieldState, training: Training, model: Model, step: number): void => {
  const { plan, trainees } = training
  const { rowStart, column } = model.network
  const oldest = state.cohorts.length - 1
  for (const { taken, targets } of training.courses.filter(({ endsAt }) => endsAt === step)) {
    taken.forEach((people, k) => {
      const cohort = state.cohorts[Math.min(oldest, k + plan.durationSteps)]
      const back = (i: number, count: number): void => {
        cohort[i] += count
        state.unemployment[i] += count
      }
      for (let i = 0; i < people.length; i++) {
        if (people[i] === 0) continue
        trainees[i] -= people[i]
        back(i, people[i] * (1 - plan.completionRate))
        const perWeight = (people[i] * plan.completionRate) / totalTargets(model, targets, i)
        let before = 0
        for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
          back(column[e], perWeight * (targets[e] - before))
          before = targets[e]
        }
      }
    })
  }
  training.courses = training.courses.filter(({ endsAt }) => endsAt !== step)
}

/** Counts the trainees whose spell, which goes on in training, has reached so many steps. */
export const countLongTermTrainees = (training: Training, step: number, longTermSteps: number): void => {
  const { courses, plan, longTermTrainees } = training
  longTermTrainees.fill(0)
  for (const { endsAt, taken } of courses) {
    const begun = endsAt - plan.durationSteps + 1
    taken.forEach((people, k) => {
      if (k + 1 + (step - begun + 1) < longTermSteps) return
      for (let i = 0; i < people.length; i++) longTermTrainees[i] += people[i]
    })
  }
}
