import type { Network } from '../dataset/types.ts'
import type { CareerCause, FollowedWorker, Status } from '../model/careers.ts'
import type { Course } from '../model/retraining.ts'
import type { MarketState } from '../model/state.ts'
import type { Generator } from '../random/generator.ts'
import { multivariateHypergeometric } from '../random/multivariate-hypergeometric.ts'
import { PROCESS, type Draws } from './draws.ts'

/**
 * Who they were. Workers of one occupation, status and spell are exchangeable, so the engine draws how many of
 * them separate, are hired or are seated; for the workers one follows it then draws whether they are among them,
 * one by one and without replacement, which is their exact law given the counts. To follow everybody is to have
 * everybody's history, and these add up to the counts at every step.
 *
 * The draws have random streams of their own: whom one follows changes nothing in the run.
 */

const note = (worker: FollowedWorker, step: number, status: Status, cause: CareerCause, node: number): void => {
  worker.status = status
  worker.node = node
  worker.history.push({ step, status, cause, node })
}

/** Takes one of `left` at random; whether it is one of the `marked` among them. */
const isMarked = (generator: Generator, marked: number, left: number): boolean => generator.uniform53() * left < marked

/** Draws one of the counts in [start, end), whose sum is given, and takes it out. */
const takeOne = (generator: Generator, counts: Float64Array, start: number, end: number, sum: number): number => {
  let drawn = generator.uniform53() * sum
  let last = start
  for (let e = start; e < end; e++) {
    if (counts[e] === 0) continue
    last = e
    if (drawn < counts[e]) break
    drawn -= counts[e]
  }
  counts[last] -= 1
  return last
}

/** Workers drawn at random from everybody at the beginning of the warm-up, and their wage ranks. */
export const followWorkers = (state: MarketState, workers: number, draws: Draws, firstStep: number): void => {
  const { employment, searching } = state
  const nodes = employment.length
  const pools = Float64Array.from({ length: 2 * nodes }, (_, p) => (p < nodes ? employment[p] : searching[p - nodes]))
  const chosen = new Float64Array(pools.length)
  const everybody = pools.reduce((sum, people) => sum + people, 0)
  const generator = draws.streams.at(firstStep, PROCESS.careers, 0)
  multivariateHypergeometric(generator, Math.min(workers, everybody), pools, 0, pools.length, chosen)
  chosen.forEach((count, pool) => {
    const status = pool < nodes ? 'employed' : 'searching'
    const node = pool % nodes
    for (let k = 0; k < count; k++) {
      const rank = generator.uniform53()
      const worker: FollowedWorker = { status, node, since: firstStep, seatedAt: firstStep, isTrained: false, rank, history: [] }
      note(worker, firstStep, status, 'start', node)
      state.followed.push(worker)
    }
  })
}

/** The cohort in which a searching worker is during a step, from 0. */
const cohortOf = ({ since, isTrained }: FollowedWorker, step: number, spells: number): number =>
  Math.min(step - since, spells) - 1 + (isTrained ? spells : 0)

/** Which of the followed workers are among those separated and hired in the step, before the state moves on. */
export const moveCareers = (state: MarketState, { rowStart, column }: Network, draws: Draws, step: number): void => {
  if (state.followed.length === 0) return
  const generator = draws.streams.at(step, PROCESS.careers, 1)
  const employed = state.employment.slice()
  const separated = state.separations.slice()
  const displaced = state.displaced.slice()
  const found = state.found.slice()
  const hired = draws.hired.slice()
  const leaving = draws.leaving.map((people) => people.slice())
  // Those who found work have left the cohorts already.
  const searching = state.cohorts.map((people, k) => people.map((stay, i) => stay + leaving[k][i]))
  for (const worker of state.followed) {
    const i = worker.node
    if (worker.status === 'employed') {
      const isSeparated = isMarked(generator, separated[i], employed[i]--)
      if (!isSeparated) continue
      const isDisplaced = isMarked(generator, displaced[i], separated[i]--)
      if (isDisplaced) displaced[i] -= 1
      worker.since = step
      worker.isTrained = false
      note(worker, step, 'searching', isDisplaced ? 'displaced' : 'turnover', i)
    } else if (worker.status === 'searching') {
      const k = cohortOf(worker, step, state.spells)
      if (!isMarked(generator, leaving[k][i], searching[k][i]--)) continue
      leaving[k][i] -= 1
      const edge = takeOne(generator, hired, rowStart[i], rowStart[i + 1], found[i]--)
      note(worker, step, 'employed', 'hired', column[edge])
    }
  }
}

/** Which of the followed workers are among those seated, before they leave the cohorts. */
export const seatCareers = (state: MarketState, taken: readonly Float64Array[], draws: Draws, step: number): void => {
  if (state.followed.length === 0) return
  const generator = draws.streams.at(step, PROCESS.careers, 2)
  const waiting = state.cohorts.map((people) => people.slice())
  const seats = taken.map((people) => people.slice())
  for (const worker of state.followed) {
    if (worker.status !== 'searching' || worker.isTrained) continue
    const k = cohortOf(worker, step, state.spells)
    if (!isMarked(generator, seats[k][worker.node], waiting[k][worker.node]--)) continue
    seats[k][worker.node] -= 1
    worker.seatedAt = step
    note(worker, step, 'training', 'seated', worker.node)
  }
}

/** How those of one occupation and spell came out of a course: how many completed it, and where these head. */
interface Outcome {
  course: Course
  spell: number
  node: number
  completed: number
  heading: Float64Array
}

/** The followed workers of a course that ends, by spell at its beginning and occupation. */
export const followedTrainees = (
  { followed, spells }: MarketState,
  { begun }: Course,
): ((spell: number, node: number) => readonly FollowedWorker[]) => {
  const trainees = followed.filter(({ status, seatedAt }) => status === 'training' && seatedAt === begun)
  const byPlace = Map.groupBy(trainees, (worker) => `${cohortOf(worker, begun, spells)} ${worker.node}`)
  return (spell, node) => byPlace.get(`${spell} ${node}`) ?? []
}

/** Which of the followed trainees of one occupation and spell completed their course, and where they head. */
export const finishCareers = (
  trainees: readonly FollowedWorker[],
  { rowStart, column, size }: Network,
  { course, spell, node, completed, heading }: Outcome,
  draws: Draws,
  step: number,
): void => {
  if (trainees.length === 0) return
  const generator = draws.streams.at(step, PROCESS.careers, 3 + spell * size + node)
  let left = course.taken[spell][node]
  let completing = completed
  const targets = heading.slice()
  for (const worker of trainees) {
    worker.isTrained = true
    if (isMarked(generator, completing, left--)) {
      const edge = takeOne(generator, targets, rowStart[node], rowStart[node + 1], completing--)
      note(worker, step, 'searching', 'completed', column[edge])
    } else {
      note(worker, step, 'searching', 'dropped out', node)
    }
  }
}
