import type { Network } from '../dataset/types.ts'
import type { Population } from './population.ts'
import { NO_APPLICATION } from './search.ts'

/** Room that matching needs in every step, made once per run. */
export interface MatchingRoom {
  /** Where each node's applicants begin in `applicants`. */
  start: Int32Array
  applicants: Int32Array
  /** Applicants that each vacancy of a node has had so far, and whom it favours. */
  received: Int32Array
  favourite: Int32Array
}

/** Empty room; it grows with the numbers of applicants and vacancies. */
export const newMatchingRoom = (nodes: number): MatchingRoom => ({
  start: new Int32Array(nodes + 1),
  applicants: new Int32Array(0),
  received: new Int32Array(0),
  favourite: new Int32Array(0),
})

const sortByNode = ({ application, searchers }: Population, network: Network, room: MatchingRoom): void => {
  if (room.applicants.length < searchers) room.applicants = new Int32Array(application.length)
  const { start, applicants } = room
  start.fill(0)
  for (let k = 0; k < searchers; k++) {
    if (application[k] !== NO_APPLICATION) start[network.column[application[k]] + 1] += 1
  }
  for (let j = 0; j < network.size; j++) start[j + 1] += start[j]
  const next = start.slice()
  for (let k = 0; k < searchers; k++) {
    if (application[k] !== NO_APPLICATION) applicants[next[network.column[application[k]]]++] = k
  }
}

/**
 * Urn and balls: each applicant to j stands before one of its V_j vacancies at random, and each vacancy takes
 * one of those before it at random. Sets `hired` for those taken. Expected hires tend to V(1 − exp(−s/V)).
 */
export const match = (population: Population, network: Network, room: MatchingRoom): void => {
  const { vacancies, generators, hired } = population
  hired.fill(0, 0, population.searchers)
  sortByNode(population, network, room)
  for (let j = 0; j < network.size; j++) {
    const first = room.start[j]
    const last = room.start[j + 1]
    if (first === last) continue
    const open = vacancies[j]
    if (room.received.length < open) {
      room.received = new Int32Array(open * 2)
      room.favourite = new Int32Array(open * 2)
    }
    const { received, favourite } = room
    received.fill(0, 0, open)
    const generator = generators[j]
    for (let k = first; k < last; k++) {
      const vacancy = generator.below(open)
      received[vacancy] += 1
      if (generator.below(received[vacancy]) === 0) favourite[vacancy] = room.applicants[k]
    }
    for (let vacancy = 0; vacancy < open; vacancy++) if (received[vacancy] > 0) hired[favourite[vacancy]] = 1
  }
}
