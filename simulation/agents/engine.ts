import type { Engine } from '../model/engine.ts'
import type { Model } from '../model/model.ts'
import { retrainingPlan, spellsToTell } from '../model/retraining.ts'
import { age, countUnemployed, findGap, initialState, settle } from '../model/state.ts'
import { Streams } from '../random/streams.ts'
import { followWorkers, moveCareers } from './careers.ts'
import { newDraws } from './draws.ts'
import { match } from './matching.ts'
import { open } from './openings.ts'
import { beginTraining, endTraining } from './retraining.ts'
import { initialWorkers } from './sample.ts'
import { search } from './search.ts'
import { separate } from './separation.ts'
import { leaveUnemployment } from './spells.ts'

/**
 * Individual workers: every separation, application, vacancy's choice and retraining seat is a random draw with
 * the probabilities of DESIGN.md, "Each step". Workers of one occupation, status and spell are alike in each of
 * them, so a step draws how many and, for the workers who are followed, who (see careers.ts). Its time grows with
 * the edges of the network and only slowly with the people.
 *
 * @param seeds the run's seed and its replicate: the same seeds, model and sample give the same bits
 * @param careers how many workers are followed; this changes nothing in the run
 */
export const agents = (
  model: Model,
  seeds: readonly number[],
  careers = model.scenario.engine.careers,
): Engine => {
  const { scenario, network, upward, firstStep } = model
  const { frictions, engine } = scenario
  const plan = retrainingPlan(model)
  const spells = spellsToTell(model, plan)
  const draws = newDraws(network, plan === null ? spells : 2 * spells, new Streams(...seeds))
  const occupations = model.dataset.occupations.length
  return {
    peoplePerUnit: engine.workersPerAgent,
    begin: () => {
      const state = initialState(model, initialWorkers(model), spells, plan === null ? null : { courses: [] })
      if (careers > 0) followWorkers(state, careers, draws, firstStep)
      return state
    },
    advance: (state, step, demand, flows) => {
      const { training } = state
      findGap(state, demand, engine.workersPerAgent)
      if (plan !== null && training !== null) beginTraining(state, training, plan, model, draws, step)
      separate(state, frictions, draws, step)
      open(state, frictions, occupations, draws, step)
      search(state, network, draws, step)
      match(state, draws, upward, flows, step)
      leaveUnemployment(state, draws, step)
      moveCareers(state, network, draws, step)
      age(state)
      settle(state, 0)
      if (plan !== null && training !== null) endTraining(state, training, plan, model, draws, step)
      countUnemployed(state, step, frictions.longTermSteps)
    },
  }
}
