import type { MarketState } from '../model/state.ts'
import { multiply, type SearchRoom } from './sparse.ts'

/** q_ij = A_ij·V_j/Σ_l A_il·V_l and s_j = Σ_i U_i·q_ij: each unemployed person applies for one vacancy. */
export const search = ({ searching, vacancies, applications }: MarketState, room: SearchRoom): void => {
  const { network, incoming, perReach } = room
  multiply(network, vacancies, perReach)
  for (let i = 0; i < perReach.length; i++) perReach[i] = perReach[i] > 0 ? searching[i] / perReach[i] : 0
  multiply(incoming, perReach, applications)
  for (let j = 0; j < applications.length; j++) applications[j] *= vacancies[j]
}
