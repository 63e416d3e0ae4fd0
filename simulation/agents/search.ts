import type { Network } from '../dataset/types.ts'
import type { MarketState } from '../model/state.ts'
import { multinomial } from '../random/multinomial.ts'
import { PROCESS, type Draws } from './draws.ts'

/**
 * Each unemployed worker of i applies for one vacancy, in j with probability q_ij = A_ij·V_j/Σ_l A_il·V_l: how
 * many of i apply in each j is multinomial.
 */
export const search = (
  state: MarketState,
  { size, rowStart, column, probability }: Network,
  { streams, weight, applied }: Draws,
  step: number,
): void => {
  const { searching, vacancies, applications } = state
  applications.fill(0)
  for (let i = 0; i < size; i++) {
    const start = rowStart[i]
    const end = rowStart[i + 1]
    let reach = 0
    if (searching[i] > 0) {
      for (let e = start; e < end; e++) reach += weight[e] = probability[e] * vacancies[column[e]]
    }
    if (reach === 0) {
      applied.fill(0, start, end)
      continue
    }
    multinomial(streams.at(step, PROCESS.search, i), searching[i], weight, start, end, applied)
    for (let e = start; e < end; e++) applications[column[e]] += applied[e]
  }
}
