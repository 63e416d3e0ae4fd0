import type { Weighted } from '../weighted.ts'

/** The shares of an occupation's tasks labelled E1 and E2. */
export interface Exposure {
  e1: number
  e2: number
}

/**
 * Half width, in employment ranks, of the window in which the split of E1 and E2 is averaged. An
 * assumption.
 */
const WINDOW = 0.05

/** Employment-weighted rank of each value, 0 to 1: the middle of the people who share it. */
export const midRanks = (items: readonly Weighted[]): number[] => {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  const atValue = new Map<number, number>()
  for (const { value, weight } of items) atValue.set(value, (atValue.get(value) ?? 0) + weight)
  const rankOf = new Map<number, number>()
  let below = 0
  for (const [value, weight] of [...atValue].sort(([a], [b]) => a - b)) {
    rankOf.set(value, (below + weight / 2) / total)
    below += weight
  }
  return items.map(({ value }) => rankOf.get(value) ?? 0)
}

const interpolate = (points: readonly { rank: number; beta: number }[], rank: number): number => {
  const above = points.findIndex((point) => point.rank >= rank)
  if (above < 0) return points[points.length - 1].beta
  if (above === 0) return points[0].beta
  const [low, high] = [points[above - 1], points[above]]
  return low.beta + ((rank - low.rank) / (high.rank - low.rank)) * (high.beta - low.beta)
}

/**
 * Maps a single score, on whatever scale, onto E1 and E2 by equal employment ranks: an occupation at rank q
 * of the score gets the β (= E1 + E2/2) at rank q of the reference, split as the reference's occupations
 * within 0.05 of q split theirs. The mapping is monotone in β, so it keeps the score's order and takes over
 * the reference's level.
 *
 * @param scores the score of each occupation
 * @param reference E1 and E2 of the same occupations in the reference source
 * @param people employed people of the same occupations
 */
export const mapByRank = (
  scores: readonly number[],
  reference: readonly Exposure[],
  people: readonly number[],
): Exposure[] => {
  const betas = reference.map(({ e1, e2 }) => e1 + e2 / 2)
  const referenceRanks = midRanks(betas.map((value, i) => ({ value, weight: people[i] })))
  const points = [...new Map(betas.map((beta, i) => [beta, referenceRanks[i]]))]
    .map(([beta, rank]) => ({ rank, beta }))
    .sort((a, b) => a.rank - b.rank)

  const shareOfE1 = (rank: number): number => {
    let e1 = 0
    let both = 0
    reference.forEach((exposure, i) => {
      if (Math.abs(referenceRanks[i] - rank) > WINDOW) return
      e1 += people[i] * exposure.e1
      both += people[i] * (exposure.e1 + exposure.e2)
    })
    return both > 0 ? e1 / both : 0
  }

  return midRanks(scores.map((value, i) => ({ value, weight: people[i] }))).map((rank) => {
    const beta = interpolate(points, rank)
    const exposed = (2 * beta) / (1 + shareOfE1(rank))
    // All tasks exposed: only one split has this β.
    if (exposed > 1) return { e1: 2 * beta - 1, e2: 2 - 2 * beta }
    return { e1: 2 * beta - exposed, e2: 2 * (exposed - beta) }
  })
}
