import * as tf from '@tensorflow/tfjs-core'
import { ConvolutionNetwork } from './convolution.ts'
import { classCount } from './heads.ts'
import type { Network, Prediction, Sequence } from './network.ts'
import { UNKNOWN } from './vocabulary.ts'

/** A score that is made of a sentence's logits, in a form that can be derived and in one that can be read. */
export interface Score {
  /** [sentences] of [sentences, classes of all heads] */
  readonly ofLogits: (logits: tf.Tensor2D) => tf.Tensor1D
  readonly ofPrediction: (prediction: Prediction) => number
}

/** Places and weights of Gauss-Legendre quadrature on 0–1. */
const QUADRATURE: readonly (readonly [place: number, weight: number])[] = [
  [0.0198550718, 0.0506142681],
  [0.1016667613, 0.1111905172],
  [0.2372337950, 0.1568533229],
  [0.4082826788, 0.1813418917],
  [0.5917173212, 0.1813418917],
  [0.7627662050, 0.1568533229],
  [0.8983332387, 0.1111905172],
  [0.9801449282, 0.0506142681],
]

/** Sentences that are explained together: bounds the memory. */
const SENTENCES_AT_ONCE = 128

/**
 * What each word adds to its sentence's score; a sentence's numbers sum to its score. A convolution's words are
 * weighed by integrated gradients (Sundararajan, Taly and Yan 2017, ICML) along the way from a sentence of unknown
 * words; those of another network by leaving each out. What is left, above all the score of a sentence of unknown
 * words, which training brings near 0, is shared evenly.
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
    parts.push(
      ...(network instanceof ConvolutionNetwork
        ? integratedGradients(network, some, score)
        : leaveOneOut(network, some, predictions.slice(first, first + SENTENCES_AT_ONCE), score)),
    )
  }
  return parts.map((own, k) => {
    const rest = score.ofPrediction(predictions[k]) - own.reduce((sum, part) => sum + part, 0)
    return own.map((part) => part + rest / own.length)
  })
}

/** Integrated gradients of the words; they sum to the score less that of as many unknown words. */
export const integratedGradients = (
  network: ConvolutionNetwork,
  sequences: readonly Sequence[],
  { ofLogits }: Score,
): number[][] => {
  const size = network.pooledSize / network.towers.length
  const shape: [number, number] = [sequences.length, size]
  const towers = network.towers.map((tower) => {
    const projection = tower.projection()
    projection.prepare(sequences)
    return { projection, slopes: sequences.map((sequence) => new Float32Array(projection.slopeCount(sequence))) }
  })
  const total = (...pooled: tf.Tensor[]): tf.Scalar =>
    tf.sum(ofLogits(network.readPooled(pooled.map((one) => tf.reshape<tf.Rank.R2>(one, shape)))))
  for (const [strength, weight] of QUADRATURE) {
    const pooled = network.pool(sequences, strength)
    const gradients = tf.tidy(() => tf.grads(total)(pooled.map((one) => tf.tensor2d(one, shape))))
    towers.forEach(({ projection, slopes }, k) => {
      const gradient = gradients[k].dataSync<'float32'>()
      sequences.forEach((sequence, row) =>
        projection.addSlopes(sequence, strength, gradient, row * size, weight, slopes[row]),
      )
    })
    tf.dispose(gradients)
  }
  const parts = sequences.map(({ length }) => new Float64Array(length))
  towers.forEach(({ projection, slopes }) =>
    sequences.forEach((sequence, row) => projection.addParts(sequence, slopes[row], parts[row])),
  )
  return parts.map((own) => [...own])
}

/** The change of the score that each word makes: the score less that of the sentence without it. */
const leaveOneOut = (
  network: Network,
  sequences: readonly Sequence[],
  predictions: readonly Prediction[],
  { ofPrediction }: Score,
): number[][] => {
  const variants = sequences.flatMap((sequence) =>
    // A sentence of one word is compared with one unknown word.
    sequence.map((_, word) => (sequence.length === 1 ? [UNKNOWN] : sequence.toSpliced(word, 1))),
  )
  const without = network.predict(variants).map(ofPrediction)
  let next = 0
  return sequences.map((sequence, k) => sequence.map(() => ofPrediction(predictions[k]) - without[next++]))
}

/** The columns of one head in the logits of all. */
export const columnsOf = (network: Network, head: number): [first: number, count: number] => {
  const { heads } = network.architecture
  return [classCount(heads.slice(0, head)), heads[head].classes.length]
}
