import type { NewRole, Wages } from '../dataset/types.ts'
import type { Model } from '../model/model.ts'

/** A quantile function, piecewise linear between knots: annual wage by share of workers, from share 0 to 1. */
type QuantileFunction = readonly { share: number; wage: number }[]

/** How the wages of every node are spread over its workers. */
export interface WageDistributions {
  /**
   * The annual wage of the node's worker of this rank (0–1), in the dataset's currency; null where the dataset says
   * nothing of the node's wages.
   */
  at: (node: number, rank: number) => number | null
}

const flat = (wage: number): QuantileFunction => [
  { share: 0, wage },
  { share: 1, wage },
]

const wageAtRank = (knots: QuantileFunction, rank: number): number => {
  let above = 1
  while (above < knots.length - 1 && knots[above].share < rank) above++
  const [from, to] = [knots[above - 1], knots[above]]
  return from.wage + ((to.wage - from.wage) * (rank - from.share)) / (to.share - from.share)
}

/** The area under the quantile function, which is the mean where it reaches to share 1. */
const area = (knots: QuantileFunction): number => {
  let sum = 0
  for (let k = 1; k < knots.length; k++) {
    sum += (knots[k].share - knots[k - 1].share) * ((knots[k].wage + knots[k - 1].wage) / 2)
  }
  return sum
}

/**
 * Linear through the given quantiles. Below the lowest, the first segment goes on, but not below zero. Above the
 * highest, a line to the wage at share 1 that makes the mean the published one, or flat where even that is too much.
 */
const ofOccupation = ({ mean, quantiles }: Wages): QuantileFunction => {
  if (quantiles.length === 0) return flat(mean)
  const lowest = quantiles[0]
  const highest = quantiles[quantiles.length - 1]
  const slope = quantiles.length > 1 ? (quantiles[1].wage - lowest.wage) / (quantiles[1].share - lowest.share) : 0
  const body = [{ share: 0, wage: Math.max(0, lowest.wage - slope * lowest.share) }, ...quantiles]
  const meanOfTail = (mean - area(body)) / (1 - highest.share)
  return [...body, { share: 1, wage: Math.max(highest.wage, 2 * meanOfTail - highest.wage) }]
}

/** The weighted mean of the feeders' quantile functions, scaled to the role's mean where it has one. */
const ofRole = (
  { feeders, wageMean }: NewRole,
  occupations: readonly (QuantileFunction | null)[],
): QuantileFunction | null => {
  const known = feeders.flatMap(({ occupation, weight }) => {
    const knots = occupations[occupation]
    return knots === null || weight === 0 ? [] : [{ knots, weight }]
  })
  const weights = known.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return wageMean === null ? null : flat(wageMean)
  const shares = [...new Set(known.flatMap(({ knots }) => knots.map(({ share }) => share)))].sort((a, b) => a - b)
  const shape = shares.map((share) => ({
    share,
    wage: known.reduce((sum, { knots, weight }) => sum + weight * wageAtRank(knots, share), 0) / weights,
  }))
  const mean = area(shape)
  if (wageMean === null) return shape
  return mean === 0 ? flat(wageMean) : shape.map(({ share, wage }) => ({ share, wage: (wage * wageMean) / mean }))
}

/**
 * The quantile function of every node's wages: linear between the dataset's percentiles (without any, everybody at
 * the mean), and for new roles their feeders' weighted shape at the role's own mean.
 *
 * Percentiles that a survey caps put all that the published mean holds beyond them above the highest one.
 */
export const wageDistributions = ({ dataset }: Model): WageDistributions => {
  const occupations = dataset.occupations.map(({ wages }) => (wages === null ? null : ofOccupation(wages)))
  const nodes = [...occupations, ...dataset.newRoles.map((role) => ofRole(role, occupations))]
  return {
    at: (node, rank) => {
      const knots = nodes[node]
      return knots === null ? null : wageAtRank(knots, rank)
    },
  }
}
