import type { Network } from '../dataset/types.ts'
import type { MeanfieldState } from './state.ts'

/** q_ij = A_ij·V_j/Σ_l A_il·V_l and s_j = Σ_i U_i·q_ij: each unemployed person applies for one vacancy. */
export const search = (state: MeanfieldState, { size, rowStart, column, probability }: Network): void => {
  const { unemployment, vacancies, reach, applications } = state
  applications.fill(0)
  for (let i = 0; i < size; i++) {
    const end = rowStart[i + 1]
    let sum = 0
    for (let e = rowStart[i]; e < end; e++) sum += probability[e] * vacancies[column[e]]
    reach[i] = sum
    if (sum === 0) continue
    const perReach = unemployment[i] / sum
    for (let e = rowStart[i]; e < end; e++) {
      const j = column[e]
      applications[j] += perReach * (probability[e] * vacancies[j])
    }
  }
}
