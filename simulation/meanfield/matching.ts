import type { Network } from '../dataset/types.ts'
import type { MeanfieldState } from './state.ts'

/**
 * p_j = (V_j/s_j)(1 − exp(−s_j/V_j)) and f_ij = s_ij·p_j: each vacancy takes one of its applicants.
 *
 * @param flows where given, f_ij is added to it edge by edge
 */
export const match = (state: MeanfieldState, network: Network, flows: Float64Array | null): void => {
  const { unemployment, vacancies, applications, reach, hireProbability, found, hires } = state
  const { size, rowStart, column, probability } = network
  for (let j = 0; j < size; j++) {
    const applicantsPerVacancy = applications[j] / vacancies[j]
    hireProbability[j] = applicantsPerVacancy > 0 ? -Math.expm1(-applicantsPerVacancy) / applicantsPerVacancy : 0
    hires[j] = applications[j] * hireProbability[j]
  }
  for (let i = 0; i < size; i++) {
    found[i] = 0
    if (reach[i] === 0) continue
    const perReach = unemployment[i] / reach[i]
    const end = rowStart[i + 1]
    let sum = 0
    for (let e = rowStart[i]; e < end; e++) {
      const j = column[e]
      const hired = perReach * (probability[e] * vacancies[j]) * hireProbability[j]
      sum += hired
      if (flows !== null) flows[e] += hired
    }
    found[i] = sum
  }
}
