import type { Model } from '../model/model.ts'
import { ScenarioError } from '../scenario/parse.ts'
import { newGenerator, type Generator } from '../random/generator.ts'
import { JoblessPool, Pool } from './pool.ts'

/** Individual workers, each in one occupation's pool of employed or unemployed, and the vacancies they seek. */
export interface Population {
  /** People for whom one worker stands. */
  workersPerAgent: number
  employed: Pool[]
  unemployed: JoblessPool[]
  vacancies: Int32Array
  /** One stream of random numbers per node, so that nodes do not disturb one another. */
  generators: Generator[]
  /** E_i + V_i − D_i in workers. */
  gap: Float64Array
  openings: Int32Array
  displaced: Int32Array
  longTerm: Int32Array
  /** Workers who lose their job in the step, by node; they start to search in the next. */
  leaving: Pool[]
  /** Edge of the network along which each searching worker applies, in the order of the pools. */
  application: Int32Array
  /** 1 for each searching worker who is hired in the step, in the same order. */
  hired: Uint8Array
  /** How many workers search in the step: the first so many places of the two above. */
  searchers: number
}

/** Whole numbers in the given proportions whose running total never strays by more than one half. */
export const wholeNumbers = (values: Float64Array): Int32Array => {
  let exact = 0
  let given = 0
  return Int32Array.from(values, (value) => {
    exact += value
    const whole = Math.round(exact) - given
    given += whole
    return whole
  })
}

/**
 * The workers at the beginning of the warm-up.
 *
 * @param seeds the run's seed and its replicate; the same seeds give the same bits
 * @throws ScenarioError where the sample is so coarse that it holds nobody
 */
export const newPopulation = (model: Model, workersPerAgent: number, seeds: readonly number[]): Population => {
  const scaled = (people: Float64Array): Int32Array => wholeNumbers(people.map((count) => count / workersPerAgent))
  const employed = scaled(model.initial.employment)
  if (!employed.some((count) => count > 0)) {
    throw new ScenarioError([
      { path: 'engine.workersPerAgent', message: `${workersPerAgent} people per worker leave nobody employed; give fewer` },
    ])
  }
  const unemployed = scaled(model.initial.unemployment)
  let next = 0
  const fill = <P extends Pool | JoblessPool>(pool: P, count: number): P => {
    for (let k = 0; k < count; k++) pool.add(next++, model.firstStep)
    return pool
  }
  return {
    workersPerAgent,
    employed: Array.from(employed, (count) => fill(new Pool(count + 16), count)),
    unemployed: Array.from(unemployed, (count) => fill(new JoblessPool(count + 16), count)),
    vacancies: scaled(model.initial.vacancies),
    generators: Array.from({ length: model.nodes }, (_, node) => newGenerator(...seeds, node)),
    gap: new Float64Array(model.nodes),
    openings: new Int32Array(model.nodes),
    displaced: new Int32Array(model.nodes),
    longTerm: new Int32Array(model.nodes),
    leaving: Array.from({ length: model.nodes }, () => new Pool(16)),
    application: new Int32Array(0),
    hired: new Uint8Array(0),
    searchers: 0,
  }
}

/** Counts who searches in this step and makes room for their applications. */
export const countSearchers = (population: Population): void => {
  population.searchers = population.unemployed.reduce((sum, pool) => sum + pool.length, 0)
  if (population.searchers <= population.application.length) return
  population.application = new Int32Array(population.searchers * 2)
  population.hired = new Uint8Array(population.searchers * 2)
}
