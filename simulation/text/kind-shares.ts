import type { MatchedOccupation } from './occupation-match.ts'
import type { UsualKinds } from './usual-kinds.ts'

/** An occupation that a document is like, and how much (above 0). */
export type LikeOccupation = Pick<MatchedOccupation, 'code' | 'similarity'>

/** How much a kind's likelihood grows with the cosine; tried on the project's duties. */
const SHARPNESS = 5
/** Rounds in which a document's sentences tell its mixture of kinds, and how many sentences its occupations count as. */
const ROUNDS = 3
const OCCUPATIONS_COUNT = 3

const shares = (weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** How usual each kind is in the occupations, as shares. */
export const usualShares = (
  kinds: readonly string[],
  usual: UsualKinds,
  occupations: readonly LikeOccupation[],
): number[] => {
  const like = occupations.map(({ code, similarity }) => ({ of: usual(code), similarity }))
  return shares(
    kinds.map((kind) => (like.length === 0 ? 1 : like.reduce((sum, one) => sum + one.similarity * one.of(kind), 0))),
  )
}

/**
 * Of each sentence of a document the likelihood of every kind, as shares: the sentences tend to share their kinds.
 * @param near each sentence's cosines to the kinds; null where it has no known word, and then it has no shares
 * @param usual the kinds' shares in the document's occupations
 */
export const kindShares = (near: readonly (readonly number[] | null)[], usual: readonly number[]): number[][] => {
  const alike = near.map((sentence) => sentence?.map((similarity) => Math.exp(SHARPNESS * similarity)) ?? null)
  const count = alike.filter((sentence) => sentence !== null).length
  const under = (mixture: readonly number[]): number[][] =>
    alike.map((sentence) => (sentence === null ? [] : shares(sentence.map((likelihood, k) => likelihood * mixture[k]))))
  let found = under(usual)
  for (let round = 0; round < ROUNDS; round++) {
    const mixture = usual.map((share, k) => {
      const sentences = found.reduce((sum, sentence) => sum + (sentence[k] ?? 0), 0)
      return (sentences + OCCUPATIONS_COUNT * share) / (count + OCCUPATIONS_COUNT)
    })
    found = under(mixture)
  }
  return found
}
