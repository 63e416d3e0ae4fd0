import type { Network } from '../dataset/types.ts'
import type { Population } from './population.ts'

/** Marks a worker who finds no vacancy anywhere along the network. */
export const NO_APPLICATION = -1

/** The first position in [start, end) whose cumulative weight exceeds the target. */
export const firstAbove = (cumulative: Float64Array, start: number, end: number, target: number): number => {
  let low = start
  let high = end - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cumulative[middle] > target) high = middle
    else low = middle + 1
  }
  return low
}

/** Each unemployed worker of i applies for one vacancy, in j with probability q_ij = A_ij·V_j/Σ_l A_il·V_l. */
export const search = (population: Population, network: Network, cumulative: Float64Array): void => {
  const { unemployed, vacancies, generators, application } = population
  const { rowStart, column, probability } = network
  let searcher = 0
  unemployed.forEach((pool, i) => {
    const start = rowStart[i]
    const end = rowStart[i + 1]
    let total = 0
    for (let e = start; e < end; e++) {
      total += probability[e] * vacancies[column[e]]
      cumulative[e] = total
    }
    const generator = generators[i]
    for (let k = 0; k < pool.length; k++) {
      application[searcher++] =
        total > 0 ? firstAbove(cumulative, start, end, generator.uniform() * total) : NO_APPLICATION
    }
  })
}
