import { incomingEdges, originsOf } from '../dataset/network.ts'
import type { Network } from '../dataset/types.ts'

/** y_i = Σ_j A_ij·x_j over a network's edges, written to `out`. */
export const multiply = ({ size, rowStart, column, probability }: Network, x: Float64Array, out: Float64Array): void => {
  for (let i = 0; i < size; i++) {
    const end = rowStart[i + 1]
    let sum = 0
    for (let e = rowStart[i]; e < end; e++) sum += probability[e] * x[column[e]]
    out[i] = sum
  }
}

/** The network with every edge turned round: Aᵀ. */
const transposed = (network: Network): Network => {
  const { start, edge } = incomingEdges(network)
  const origin = originsOf(network)
  return {
    size: network.size,
    rowStart: start,
    column: edge.map((e) => origin[e]),
    probability: Float64Array.from(edge, (e) => network.probability[e]),
  }
}

/** The network, both ways round, and what search leaves for matching; made once per run. */
export interface SearchRoom {
  network: Network
  incoming: Network
  /** U_i/Σ_l A_il·V_l: times A_ij·V_j it gives the applications s_ij. */
  perReach: Float64Array
  /** Share of the searching in i who find nothing. */
  stay: Float64Array
  /** V_j·p_j: times U_i/Σ_l A_il·V_l and A_ij it gives the hires f_ij. */
  filled: Float64Array
}

/** Empty room for a network. */
export const newSearchRoom = (network: Network): SearchRoom => ({
  network,
  incoming: transposed(network),
  perReach: new Float64Array(network.size),
  stay: new Float64Array(network.size),
  filled: new Float64Array(network.size),
})
