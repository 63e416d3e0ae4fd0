import type { Network, NewRole } from './types.ts'

/** A directed edge: the probability that a worker who leaves `from` and is hired, is hired in `to`. */
export interface Edge {
  from: number
  to: number
  probability: number
}

/** The edges as compressed rows, each row in order of its columns; edges of probability 0 are dropped. */
export const networkFromEdges = (size: number, edges: readonly Edge[]): Network => {
  const kept = edges.filter((edge) => edge.probability > 0).sort((a, b) => a.from - b.from || a.to - b.to)
  const rowStart = new Int32Array(size + 1)
  for (const edge of kept) rowStart[edge.from + 1] += 1
  for (let row = 0; row < size; row++) rowStart[row + 1] += rowStart[row]
  return {
    size,
    rowStart,
    column: Int32Array.from(kept, (edge) => edge.to),
    probability: Float64Array.from(kept, (edge) => edge.probability),
  }
}

/** The edges of a network, row by row. */
export const edgesOf = ({ size, rowStart, column, probability }: Network): Edge[] => {
  const edges: Edge[] = []
  for (let from = 0; from < size; from++) {
    for (let e = rowStart[from]; e < rowStart[from + 1]; e++) {
      edges.push({ from, to: column[e], probability: probability[e] })
    }
  }
  return edges
}

/** The edges of a network by the node they lead to: those into j are edge[start[j]] … edge[start[j + 1] − 1]. */
export interface Incoming {
  start: Int32Array
  edge: Int32Array
}

/** A network's edges by the node they lead to, in the order of the nodes they come from. */
export const incomingEdges = ({ size, column }: Network): Incoming => {
  const start = new Int32Array(size + 1)
  for (const to of column) start[to + 1] += 1
  for (let j = 0; j < size; j++) start[j + 1] += start[j]
  const next = start.slice()
  const edge = new Int32Array(column.length)
  column.forEach((to, e) => (edge[next[to]++] = e))
  return { start, edge }
}

/** The node from which each edge comes. */
export const originsOf = ({ size, rowStart, column }: Network): Int32Array => {
  const origin = new Int32Array(column.length)
  for (let i = 0; i < size; i++) origin.fill(i, rowStart[i], rowStart[i + 1])
  return origin
}

/**
 * The network with some nodes split into several. Each part has the row of the whole, and each is a target as the
 * whole was; rows are then scaled to the sum they had.
 *
 * The search divides A_ij·V_j by Σ_l A_il·V_l (DESIGN.md), so a row's scale cancels and only the proportions within it
 * count. Since a part has its part of the vacancies, one split of A_ij in proportion to people would count the parts
 * twice over, (1 − f)² + f² of what the whole drew; A_ij unsplit makes the parts together draw what the whole did.
 *
 * @param origins for every node of the new network, the node it was or is a part of; each node appears at least once
 */
export const splitNodes = (network: Network, origins: readonly number[]): Network => {
  const { size, rowStart, column, probability } = network
  if (origins.length === size) return network
  const parts = new Int32Array(size)
  for (const origin of origins) parts[origin] += 1
  const start = new Int32Array(origins.length + 1)
  origins.forEach((origin, from) => {
    start[from + 1] = start[from]
    for (let e = rowStart[origin]; e < rowStart[origin + 1]; e++) start[from + 1] += parts[column[e]]
  })
  const split = { column: new Int32Array(start[origins.length]), probability: new Float64Array(start[origins.length]) }
  /** The row of the whole, by the node it leads to. */
  const row = new Float64Array(size)
  let next = 0
  for (const origin of origins) {
    let [before, after] = [0, 0]
    row.fill(0)
    for (let e = rowStart[origin]; e < rowStart[origin + 1]; e++) {
      row[column[e]] = probability[e]
      before += probability[e]
      after += probability[e] * parts[column[e]]
    }
    for (let to = 0; to < origins.length; to++) {
      if (row[origins[to]] === 0) continue
      split.column[next] = to
      split.probability[next++] = row[origins[to]] * (before / after)
    }
  }
  return { size: origins.length, rowStart: start, ...split }
}

/** Share of a new role's leavers who look for work in the same role again (DESIGN.md). */
const STAY_IN_NEW_ROLE = 0.9

/** No occupation sends more than this share of its leavers to new roles, however many roles it feeds. */
const MAX_SHARE_TO_NEW_ROLES = 0.5

/**
 * The network with one node more for each new role, after the occupations.
 *
 * A_ir = λ·f_ir, the rest of row i scaled by 1 − λ·Σ_r f_ir; out of r, 0.9 stays and 0.1 goes back along
 * the feeders. Without roles it is the very same network.
 *
 * @param mobility λ, the weight of new roles in their feeders' search (0–1)
 */
export const withNewRoles = (network: Network, roles: readonly NewRole[], mobility: number): Network => {
  if (roles.length === 0) return network
  const toRoles = new Float64Array(network.size)
  for (const role of roles) for (const { occupation, weight } of role.feeders) toRoles[occupation] += mobility * weight
  const capped = toRoles.map((share) => (share > MAX_SHARE_TO_NEW_ROLES ? MAX_SHARE_TO_NEW_ROLES / share : 1))
  const edges = edgesOf(network).map(({ from, to, probability }) => ({
    from,
    to,
    probability: probability * (1 - toRoles[from] * capped[from]),
  }))
  roles.forEach((role, position) => {
    const node = network.size + position
    edges.push({ from: node, to: node, probability: STAY_IN_NEW_ROLE })
    for (const { occupation, weight } of role.feeders) {
      edges.push({ from: occupation, to: node, probability: mobility * weight * capped[occupation] })
      edges.push({ from: node, to: occupation, probability: (1 - STAY_IN_NEW_ROLE) * weight })
    }
  })
  return networkFromEdges(network.size + roles.length, edges)
}
