import type { Engine } from '../model/engine.ts'
import type { Model } from '../model/model.ts'
import { retrainingPlan, spellsToTell } from '../model/retraining.ts'
import { age, countUnemployed, findGap, initialState, settle } from '../model/state.ts'
import { leave, leaveAlong, match } from './matching.ts'
import { open } from './openings.ts'
import { beginTraining, endTraining } from './retraining.ts'
import { search } from './search.ts'
import { separate } from './separation.ts'
import { newSearchRoom } from './sparse.ts'
import { leaveUnemployment } from './spells.ts'

/** Vacancies never fall below this, so that q_ij is defined everywhere (DESIGN.md, "Each step"). */
const MIN_VACANCIES = 1e-15

/**
 * Iterates the expectations of the model (DESIGN.md, "Each step"), sparse, in float64.
 * With the extensions neutral these are equations 1–11 of del Rio-Chanona et al. (2021).
 */
export const meanfield = (model: Model): Engine => {
  const { frictions } = model.scenario
  const plan = retrainingPlan(model)
  const room = newSearchRoom(model.network)
  const occupations = model.dataset.occupations.length
  return {
    peoplePerUnit: 1,
    begin: () => {
      const vacancies = model.initial.vacancies.map((jobs) => Math.max(jobs, MIN_VACANCIES))
      const training = plan === null ? null : { courses: [] }
      return initialState(model, { ...model.initial, vacancies }, spellsToTell(model, plan), training)
    },
    advance: (state, step, demand, flows) => {
      const { training } = state
      findGap(state, demand, 1)
      if (plan !== null && training !== null) beginTraining(state, training, plan, model, step)
      separate(state, frictions)
      open(state, frictions, occupations)
      search(state, room)
      match(state, room)
      if (flows === null) leave(state, room)
      else leaveAlong(state, room, model.upward, flows)
      leaveUnemployment(state, room)
      age(state)
      settle(state, MIN_VACANCIES)
      if (plan !== null && training !== null) endTraining(state, training, plan, model, step)
      countUnemployed(state, step, frictions.longTermSteps)
    },
  }
}
