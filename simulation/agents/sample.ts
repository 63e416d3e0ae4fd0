import type { Model } from '../model/model.ts'
import type { InitialPeople } from '../model/state.ts'
import { ScenarioError } from '../scenario/parse.ts'
import type { Warning } from '../warnings.ts'

/** Whole numbers in the given proportions whose running total never strays by more than one half. */
export const wholeNumbers = (values: Float64Array): Float64Array => {
  let exact = 0
  let given = 0
  return values.map((value) => {
    exact += value
    const whole = Math.round(exact) - given
    given += whole
    return whole
  })
}

/** More workers than there are people in the world; their draws would take hours. */
const MOST_WORKERS = 1e10

/**
 * The workers at the beginning of the warm-up, each of whom stands for `workersPerAgent` people.
 * @throws ScenarioError where the sample is so coarse that it holds nobody, or so fine that a run would not end
 */
export const initialWorkers = (model: Model): InitialPeople => {
  const { workersPerAgent } = model.scenario.engine
  const scaled = (people: Float64Array): Float64Array => wholeNumbers(people.map((count) => count / workersPerAgent))
  const employment = scaled(model.initial.employment)
  if (!employment.some((count) => count > 0)) {
    throw new ScenarioError([
      { path: 'engine.workersPerAgent', message: `${workersPerAgent} people per worker leave nobody employed; give fewer` },
    ])
  }
  const workers = employment.reduce((sum, count) => sum + count, 0)
  if (workers > MOST_WORKERS) {
    const enough = Math.ceil((workersPerAgent * workers) / MOST_WORKERS)
    const message = `${workersPerAgent} people per worker make ${workers} workers, too many; give at least ${enough}`
    throw new ScenarioError([{ path: 'engine.workersPerAgent', message }])
  }
  return {
    employment,
    unemployment: scaled(model.initial.unemployment),
    vacancies: scaled(model.initial.vacancies),
  }
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
