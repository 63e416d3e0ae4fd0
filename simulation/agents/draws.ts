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

/** The edges of a network by the node they lead to: those into j are edge[start[j]] … edge[start[j + 1] − 1]. */
export interface Incoming {
  start: Int32Array
  edge: Int32Array
}

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

const incomingOf = ({ size, column }: Network): Incoming => {
  const start = new Int32Array(size + 1)
  for (const to of column) start[to + 1] += 1
  for (let j = 0; j < size; j++) start[j + 1] += start[j]
  const next = start.slice()
  const edge = new Int32Array(column.length)
  column.forEach((to, e) => (edge[next[to]++] = e))
  return { start, edge }
}

const originOf = ({ size, rowStart, column }: Network): Int32Array => {
  const origin = new Int32Array(column.length)
  for (let i = 0; i < size; i++) origin.fill(i, rowStart[i], rowStart[i + 1])
  return origin
}

/** Empty room for a network, with the run's random streams. */
export const newDraws = (network: Network, cohorts: number, streams: Streams): Draws => {
  const edges = network.column.length
  return {
    streams,
    incoming: incomingOf(network),
    origin: originOf(network),
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
