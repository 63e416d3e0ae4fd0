import type { Model } from '../model/model.ts'
import { cumulativeTargets, totalTargets, type RetrainingPlan } from '../model/retraining.ts'
import { roundedAtRandom, type Generator } from '../random/generator.ts'
import type { Population } from './population.ts'
import { firstAbove } from './search.ts'

/** A worker in training: counts as unemployed in the old occupation but does not search. */
interface Trainee {
  worker: number
  origin: number
  target: number
  /** Step of separation; the spell goes on in training. */
  since: number
  endsAt: number
}

/** Everybody in training, and how many there are by occupation. */
export interface Training {
  plan: RetrainingPlan
  generator: Generator
  list: Trainee[]
  trainees: Int32Array
  longTermTrainees: Int32Array
}

/** Nobody in training yet; the generator is the trainees' own. */
export const newTraining = (plan: RetrainingPlan, nodes: number, generator: Generator): Training => ({
  plan,
  generator,
  list: [],
  trainees: new Int32Array(nodes),
  longTermTrainees: new Int32Array(nodes),
})

/** How many unemployed of the given occupations were separated in each step, earliest step first. */
const waitingBySpell = (population: Population, eligible: readonly number[]): [step: number, workers: number][] => {
  const counts = new Map<number, number>()
  for (const i of eligible) {
    const { since, length } = population.unemployed[i]
    for (let k = 0; k < length; k++) counts.set(since[k], (counts.get(since[k]) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => a[0] - b[0])
}

/**
 * Gives the step's seats to the unemployed, longest spells first; among equal spells each is as likely to be
 * seated. The target of each is drawn by closeness and by the jobs that demand lacks there.
 */
export const beginTraining = (population: Population, training: Training, model: Model, step: number): void => {
  const { plan, generator, list, trainees } = training
  let seats = roundedAtRandom(generator, plan.seatsAt(step) / population.workersPerAgent)
  if (seats === 0) return
  const targets = new Float64Array(model.network.column.length)
  cumulativeTargets(plan, model, population.gap, targets)
  const eligible = Array.from({ length: model.nodes }, (_, i) => i).filter((i) => totalTargets(model, targets, i) > 0)
  const seatsLeft = new Map<number, { seats: number; waiting: number }>()
  for (const [since, waiting] of waitingBySpell(population, eligible)) {
    const given = Math.min(seats, waiting)
    seatsLeft.set(since, { seats: given, waiting })
    seats -= given
    if (seats === 0) break
  }
  for (const i of eligible) {
    const pool = population.unemployed[i]
    const searching = pool.length
    pool.length = 0
    for (let k = 0; k < searching; k++) {
      const [worker, since] = [pool.ids[k], pool.since[k]]
      const places = seatsLeft.get(since)
      // Selection sampling (Knuth, TAOCP 2, 3.4.2, algorithm S): exactly so many of those waiting, all alike.
      const seated = places !== undefined && generator.uniform() * places.waiting-- < places.seats
      if (!seated) {
        pool.add(worker, since)
        continue
      }
      places.seats -= 1
      trainees[i] += 1
      const { rowStart, column } = model.network
      const drawn = generator.uniform() * totalTargets(model, targets, i)
      const edge = firstAbove(targets, rowStart[i], rowStart[i + 1], drawn)
      list.push({ worker, origin: i, target: column[edge], since, endsAt: step + plan.durationSteps - 1 })
    }
  }
}

/** Those whose course ends with this step search again from the next: in the target, or back where they were. */
export const endTraining = (population: Population, training: Training, step: number, longTermSteps: number): void => {
  const { plan, generator, trainees, longTermTrainees } = training
  const ended = training.list.filter(({ endsAt }) => endsAt === step)
  const going = training.list.filter(({ endsAt }) => endsAt > step)
  for (const { worker, origin, target, since } of ended) {
    trainees[origin] -= 1
    const to = generator.uniform() < plan.completionRate ? target : origin
    population.unemployed[to].add(worker, since)
    if (step - since + 1 >= longTermSteps) population.longTerm[to] += 1
  }
  longTermTrainees.fill(0)
  for (const { origin, since } of going) if (step - since + 1 >= longTermSteps) longTermTrainees[origin] += 1
  training.list = going
}
