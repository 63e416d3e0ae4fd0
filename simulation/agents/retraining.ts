import type { Model } from '../model/model.ts'
import {
  cumulativeTargets,
  eligibleForTraining,
  returnToSearch,
  type Course,
  type RetrainingPlan,
  type Training,
} from '../model/retraining.ts'
import type { MarketState } from '../model/state.ts'
import { binomial } from '../random/binomial.ts'
import { roundedAtRandom } from '../random/generator.ts'
import { multinomial } from '../random/multinomial.ts'
import { multivariateHypergeometric } from '../random/multivariate-hypergeometric.ts'
import { PROCESS, type Draws } from './draws.ts'
import { finishCareers, followedTrainees, seatCareers } from './careers.ts'

/** Gives seats in one cohort to so many of the eligible, all alike; writes how many of each occupation. */
const seat = (
  cohort: Float64Array,
  eligible: readonly number[],
  seats: number,
  { streams }: Draws,
  step: number,
  spell: number,
  out: Float64Array,
): void => {
  const waiting = Float64Array.from(eligible, (i) => cohort[i])
  const seated = new Float64Array(waiting.length)
  const generator = streams.at(step, PROCESS.seats, spell)
  multivariateHypergeometric(generator, seats, waiting, 0, waiting.length, seated)
  eligible.forEach((i, position) => (out[i] = seated[position]))
}

/** Gives the step's seats to the unemployed, longest spells first, and takes them out of the search. */
export const beginTraining = (
  state: MarketState,
  training: Training,
  plan: RetrainingPlan,
  model: Model,
  draws: Draws,
  step: number,
): void => {
  const { cohorts, spells, searching } = state
  // Spells are numbered from 0; the number after the last has the stream for the fraction of a seat.
  const fraction = draws.streams.at(step, PROCESS.seats, spells)
  let seats = roundedAtRandom(fraction, plan.seatsAt(step) / model.scenario.engine.workersPerAgent)
  if (seats === 0) return
  const targets = new Float64Array(model.network.column.length)
  cumulativeTargets(plan, model, state.gap, targets)
  const eligible = eligibleForTraining(model, targets)
  const taken = Array.from({ length: spells }, () => new Float64Array(model.nodes))
  for (let k = spells - 1; k >= 0 && seats > 0; k--) {
    const given = Math.min(
      seats,
      eligible.reduce((sum, i) => sum + cohorts[k][i], 0),
    )
    if (given === 0) continue
    seat(cohorts[k], eligible, given, draws, step, k, taken[k])
    seats -= given
  }
  seatCareers(state, taken, draws, step)
  taken.forEach((people, k) => {
    for (const i of eligible) {
      cohorts[k][i] -= people[i]
      searching[i] -= people[i]
    }
  })
  training.courses.push({ begun: step, endsAt: step + plan.durationSteps - 1, taken, targets })
}

/** Targets' weights of one occupation, edge by edge, from their cumulative sums. */
const targetWeights = ({ targets }: Course, start: number, end: number, out: Float64Array): void => {
  let before = 0
  for (let e = start; e < end; e++) {
    out[e] = targets[e] - before
    before = targets[e]
  }
}

/** Those whose course ends with this step search again from the next: in the target, or back where they were. */
export const endTraining = (
  state: MarketState,
  training: Training,
  plan: RetrainingPlan,
  model: Model,
  draws: Draws,
  step: number,
): void => {
  const { rowStart, column } = model.network
  const weights = new Float64Array(column.length)
  const heading = new Float64Array(column.length)
  for (const course of training.courses.filter(({ endsAt }) => endsAt === step)) {
    const trainees = followedTrainees(state, course)
    course.taken.forEach((people, k) => {
      for (let i = 0; i < people.length; i++) {
        if (people[i] === 0) continue
        const [start, end] = [rowStart[i], rowStart[i + 1]]
        const generator = draws.streams.at(step, PROCESS.completion, k * people.length + i)
        const completed = binomial(generator, people[i], plan.completionRate)
        targetWeights(course, start, end, weights)
        multinomial(generator, completed, weights, start, end, heading)
        returnToSearch(state, plan, k, i, people[i] - completed)
        for (let e = start; e < end; e++) if (heading[e] > 0) returnToSearch(state, plan, k, column[e], heading[e])
        const outcome = { course, spell: k, node: i, completed, heading }
        finishCareers(trainees(k, i), model.network, outcome, draws, step)
      }
    })
  }
  training.courses = training.courses.filter(({ endsAt }) => endsAt !== step)
}
