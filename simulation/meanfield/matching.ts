import type { MarketState } from '../model/state.ts'
import { multiply, type SearchRoom } from './sparse.ts'

/** p_j = (V_j/s_j)(1 − exp(−s_j/V_j)): each vacancy takes one of its applicants. */
export const match = ({ vacancies, applications, hires }: MarketState, { filled }: SearchRoom): void => {
  for (let j = 0; j < hires.length; j++) {
    const applicantsPerVacancy = applications[j] / vacancies[j]
    const probability = applicantsPerVacancy > 0 ? -Math.expm1(-applicantsPerVacancy) / applicantsPerVacancy : 0
    hires[j] = applications[j] * probability
    filled[j] = vacancies[j] * probability
  }
}

/** Σ_j f_ij with f_ij = s_ij·p_j: who finds work, where nobody asks along which edge. */
export const leave = ({ found }: MarketState, { network, perReach, filled }: SearchRoom): void => {
  multiply(network, filled, found)
  for (let i = 0; i < found.length; i++) found[i] *= perReach[i]
}

/**
 * The same edge by edge: adds f_ij to `flows` and counts the hires into a higher job zone.
 *
 * @param upward 1 for each edge into a higher job zone
 */
export const leaveAlong = (state: MarketState, room: SearchRoom, upward: Uint8Array, flows: Float64Array): void => {
  const { found } = state
  const { network, perReach, filled } = room
  const { size, rowStart, column, probability } = network
  let upgrades = 0
  for (let i = 0; i < size; i++) {
    const scale = perReach[i]
    const end = rowStart[i + 1]
    let sum = 0
    for (let e = rowStart[i]; e < end; e++) {
      const hired = scale * probability[e] * filled[column[e]]
      sum += hired
      flows[e] += hired
      upgrades += hired * upward[e]
    }
    found[i] = sum
  }
  state.upgrades = upgrades
}
