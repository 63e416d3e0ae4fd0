import type { MarketState } from '../model/state.ts'
import { multivariateHypergeometric } from '../random/multivariate-hypergeometric.ts'
import { occupancy } from '../random/occupancy.ts'
import { PROCESS, type Draws } from './draws.ts'

/**
 * Urn and balls: each applicant to j stands before one of its V_j vacancies at random, and each vacancy that has
 * applicants takes one of them at random. So hires in j are the urns hit by s_j balls, and those hired are so
 * many of the s_j applicants, all alike. Expected hires tend to V(1 − exp(−s/V)).
 *
 * @param upward 1 for each edge into a higher job zone
 * @param flows where given, hires are added to it edge by edge
 */
export const match = (
  state: MarketState,
  { streams, incoming, origin, applied, hired, applicants, chosen }: Draws,
  upward: Uint8Array,
  flows: Float64Array | null,
  step: number,
): void => {
  const { vacancies, applications, found, hires } = state
  found.fill(0)
  hired.fill(0)
  let upgrades = 0
  for (let j = 0; j < hires.length; j++) {
    const urns = vacancies[j]
    const balls = applications[j]
    hires[j] = balls === 0 ? 0 : occupancy(streams.at(step, PROCESS.matching, j), balls, urns)
    if (hires[j] === 0) continue
    const start = incoming.start[j]
    const end = incoming.start[j + 1]
    for (let k = start; k < end; k++) applicants[k] = applied[incoming.edge[k]]
    multivariateHypergeometric(streams.at(step, PROCESS.hiring, j), hires[j], applicants, start, end, chosen)
    for (let k = start; k < end; k++) {
      if (chosen[k] === 0) continue
      const edge = incoming.edge[k]
      hired[edge] = chosen[k]
      found[origin[edge]] += chosen[k]
      upgrades += chosen[k] * upward[edge]
      if (flows !== null) flows[edge] += chosen[k]
    }
  }
  state.upgrades = upgrades
}
