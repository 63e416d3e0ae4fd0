import type { Model } from '../model/model.ts'
import {
  cumulativeTargets,
  eligibleForTraining,
  returnToSearch,
  totalTargets,
  type RetrainingPlan,
  type Training,
} from '../model/retraining.ts'
import type { MarketState } from '../model/state.ts'

/** Gives the step's seats to the unemployed, longest spells first, and takes them out of the search. */
export const beginTraining = (
  state: MarketState,
  training: Training,
  plan: RetrainingPlan,
  model: Model,
  step: number,
): void => {
  let seats = plan.seatsAt(step)
  if (seats === 0) return
  const targets = new Float64Array(model.network.column.length)
  cumulativeTargets(plan, model, state.gap, targets)
  const eligible = eligibleForTraining(model, targets)
  const taken = Array.from({ length: state.spells }, () => new Float64Array(model.nodes))
  for (let k = state.spells - 1; k >= 0 && seats > 0; k--) {
    const cohort = state.cohorts[k]
    const waiting = eligible.reduce((sum, i) => sum + cohort[i], 0)
    if (waiting === 0) continue
    const share = Math.min(1, seats / waiting)
    for (const i of eligible) {
      const people = cohort[i] * share
      taken[k][i] = people
      cohort[i] -= people
      // Differences of sums round; nobody may search in the negative.
      state.searching[i] = Math.max(0, state.searching[i] - people)
    }
    seats -= waiting * share
  }
  training.courses.push({ begun: step, endsAt: step + plan.durationSteps - 1, taken, targets })
}

/** Those whose course ends with this step search again from the next: in the target, or back where they were. */
export const endTraining = (
  state: MarketState,
  training: Training,
  plan: RetrainingPlan,
  model: Model,
  step: number,
): void => {
  const { rowStart, column } = model.network
  for (const { taken, targets } of training.courses.filter(({ endsAt }) => endsAt === step)) {
    taken.forEach((people, k) => {
      for (let i = 0; i < people.length; i++) {
        if (people[i] === 0) continue
        returnToSearch(state, plan, k, i, people[i] * (1 - plan.completionRate))
        const perWeight = (people[i] * plan.completionRate) / totalTargets(model, targets, i)
        let before = 0
        for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
          returnToSearch(state, plan, k, column[e], perWeight * (targets[e] - before))
          before = targets[e]
        }
      }
    })
  }
  training.courses = training.courses.filter(({ endsAt }) => endsAt !== step)
}
