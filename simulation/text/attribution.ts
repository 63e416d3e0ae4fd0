import type { Network, Prediction, Sequence } from './network.ts'
import { UNKNOWN } from './vocabulary.ts'

/** A score that is made of what a network says of a sentence. */
export type Score = (prediction: Prediction) => number

/** Sentences that are explained together: bounds the memory. */
const SENTENCES_AT_ONCE = 256

/**
 * What each word adds to its sentence's score; a sentence's numbers sum to its score. Each word is left out once, which
 * is exact: the score less that of the sentence without it. What these do not explain, since words also work together,
 * is shared evenly.
 */
export const attribute = (
  network: Network,
  sequences: readonly Sequence[],
  predictions: readonly Prediction[],
  score: Score,
): number[][] => {
  const parts: number[][] = []
  for (let first = 0; first < sequences.length; first += SENTENCES_AT_ONCE) {
    const some = sequences.slice(first, first + SENTENCES_AT_ONCE)
    parts.push(...leaveOneOut(network, some, predictions.slice(first, first + SENTENCES_AT_ONCE), score))
  }
  return parts.map((own, k) => {
    const rest = score(predictions[k]) - own.reduce((sum, part) => sum + part, 0)
    return own.map((part) => part + rest / own.length)
  })
}

/** The change of the score that each word makes: the score less that of the sentence without it. */
const leaveOneOut = (
  network: Network,
  sequences: readonly Sequence[],
  predictions: readonly Prediction[],
  score: Score,
): number[][] => {
  const variants = sequences.flatMap((sequence) =>
    // A sentence of one word is compared with one unknown word.
    sequence.map((_, word) => (sequence.length === 1 ? [UNKNOWN] : sequence.toSpliced(word, 1))),
  )
  const without = network.predict(variants).map(score)
  let next = 0
  return sequences.map((sequence, k) => sequence.map(() => score(predictions[k]) - without[next++]))
}
