import { demandAt, type Model } from '../model/model.ts'
import { retrainingPlan } from '../model/retraining.ts'
import { newTrajectory, record, type RunOptions, type Snapshot, type Trajectory } from '../model/trajectory.ts'
import type { Warning } from '../warnings.ts'
import { match, newMatchingRoom } from './matching.ts'
import { open } from './openings.ts'
import { newGenerator } from '../random/generator.ts'
import { countSearchers, newPopulation, type Population } from './population.ts'
import { beginTraining, endTraining, newTraining, type Training } from './retraining.ts'
import { search } from './search.ts'
import { separate } from './separation.ts'

/** Hires move to their new occupation; the others stay, and today's leavers join them. */
const settle = (population: Population, model: Model, step: number, flows: Float64Array | null): void => {
  const { unemployed, employed, leaving, vacancies, openings, application, hired, longTerm } = population
  const { column } = model.network
  const longTermSteps = model.scenario.frictions.longTermSteps
  let searcher = 0
  for (let i = 0; i < unemployed.length; i++) {
    const pool = unemployed[i]
    const { ids, since } = pool
    const searching = pool.length
    let stay = 0
    let long = 0
    for (let k = 0; k < searching; k++, searcher++) {
      if (hired[searcher] === 1) {
        const edge = application[searcher]
        employed[column[edge]].add(ids[k])
        vacancies[column[edge]] -= 1
        if (flows !== null) flows[edge] += population.workersPerAgent
      } else {
        ids[stay] = ids[k]
        since[stay++] = since[k]
        if (step - since[k] + 1 >= longTermSteps) long += 1
      }
    }
    pool.length = stay
    for (let k = 0; k < leaving[i].length; k++) pool.add(leaving[i].ids[k], step)
    longTerm[i] = longTermSteps === 1 ? pool.length : long
  }
  for (let j = 0; j < vacancies.length; j++) vacancies[j] += openings[j]
}

/** Sets the trainees' random stream apart from those of the nodes, which are numbered from 0. */
const TRAINING_STREAM = 0xffff_ffff

/** The population in people, as it is reported: trainees count as unemployed. */
const snapshot = (population: Population, training: Training | null): Snapshot => {
  const { trainees = [], longTermTrainees = [] } = training ?? {}
  const people = (counts: ArrayLike<number>): Float64Array =>
    Float64Array.from(counts, (count) => count * population.workersPerAgent)
  return {
    employment: people(population.employed.map((pool) => pool.length)),
    unemployment: people(population.unemployed.map((pool, i) => pool.length + (trainees.at(i) ?? 0))),
    vacancies: people(population.vacancies),
    longTermUnemployment: people(population.longTerm.map((count, i) => count + (longTermTrainees.at(i) ?? 0))),
    displaced: people(population.displaced),
  }
}

/**
 * Follows individual workers: every separation, application and vacancy's choice is a random draw with the
 * probabilities of DESIGN.md, "Each step". Values are in people (workers × workersPerAgent).
 *
 * @param seeds the run's seed and its replicate: the same seeds, model and sample give the same bits
 */
export const runAgents = (model: Model, seeds: readonly number[], options: RunOptions = {}): Trajectory => {
  const { frictions, engine } = model.scenario
  const trajectory = newTrajectory(model, options.includeWarmup ?? false)
  const population = newPopulation(model, engine.workersPerAgent, seeds)
  const occupations = model.dataset.occupations.length
  const room = newMatchingRoom(model.nodes)
  const cumulative = new Float64Array(model.network.column.length)
  const employment = new Int32Array(model.nodes)
  if (frictions.longTermSteps === 1) population.unemployed.forEach((pool, i) => (population.longTerm[i] = pool.length))
  const plan = retrainingPlan(model)
  const training = plan === null ? null : newTraining(plan, model.nodes, newGenerator(...seeds, TRAINING_STREAM))
  record(trajectory, model, model.firstStep, snapshot(population, training))
  for (let step = model.firstStep + 1; step <= model.lastStep; step++) {
    const demand = demandAt(model, step)
    for (let i = 0; i < model.nodes; i++) {
      employment[i] = population.employed[i].length
      population.gap[i] = employment[i] + population.vacancies[i] - demand[i] / engine.workersPerAgent
    }
    if (training !== null) beginTraining(population, training, model, step)
    countSearchers(population)
    separate(population, frictions)
    open(population, frictions, employment, occupations)
    search(population, model.network, cumulative)
    match(population, model.network, room)
    settle(population, model, step, step >= 0 ? trajectory.flows : null)
    if (training !== null) endTraining(population, training, step, frictions.longTermSteps)
    if (step >= trajectory.firstStep) record(trajectory, model, step, snapshot(population, training))
    options.onProgress?.((step - model.firstStep) / (model.lastStep - model.firstStep))
  }
  return trajectory
}

/** Fewer workers than this make an occupation's figures more noise than signal. */
const SMALL_OCCUPATION = 10

/** A warning where a sample leaves occupations too small to be trusted, or null. */
export const sampleWarning = (model: Model): Warning | null => {
  const { workersPerAgent } = model.scenario.engine
  const { occupations } = model.dataset
  const employed = (some: typeof occupations): number => some.reduce((sum, { employment }) => sum + employment, 0)
  const small = occupations.filter(({ employment }) => employment / workersPerAgent < SMALL_OCCUPATION)
  if (small.length === 0) return null
  return {
    code: 'small-sample',
    workersPerAgent,
    occupations: small.length,
    minimum: SMALL_OCCUPATION,
    employmentShare: employed(small) / employed(occupations),
  }
}
