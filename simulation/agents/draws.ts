import { incomingEdges, originsOf, type Incoming } from '../dataset/network.ts'
import type { Network } from '../dataset/types.ts'
import type { Streams } from '../random/streams.ts'

/** What is drawn in a step. Each process has a random stream of its own at every step and node. */
export const PROCESS = {
  turnover: 0,
  displacement: 1,
  openings: 2,
  search: 3,
  matching: 4,
  hiring: 5,
  spells: 6,
  seats: 7,
  completion: 8,
  careers: 9,
} as const

/** What the draws of one step leave for one another, made once per run. */
export interface Draws {
  streams: Streams
  incoming: Incoming
  /** The node from which each edge comes. */
  origin: Int32Array
  /** A_ij·V_j, then applications s_ij, then hires f_ij, edge by edge. */
  weight: Float64Array
  applied: Float64Array
  hired: Float64Array
  /** Applications and hires of the edges into one node, and people of one node by spell. */
  applicants: Float64Array
  chosen: Float64Array
  bySpell: Float64Array
  foundBySpell: Float64Array
  /** leaving[k][i]: those of cohort k who found work. */
  leaving: Float64Array[]
}

/** Empty room for a network, with the run's random streams. */
export const newDraws = (network: Network, cohorts: number, streams: Streams): Draws => {
  const edges = network.column.length
  return {
    streams,
    incoming: incomingEdges(network),
    origin: originsOf(network),
    weight: new Float64Array(edges),
    applied: new Float64Array(edges),
    hired: new Float64Array(edges),
    applicants: new Float64Array(edges),
    chosen: new Float64Array(edges),
    bySpell: new Float64Array(cohorts),
    foundBySpell: new Float64Array(cohorts),
    leaving: Array.from({ length: cohorts }, () => new Float64Array(network.size)),
  }
}
