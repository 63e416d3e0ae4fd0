import * as tf from '@tensorflow/tfjs-core'
import { zeroMatrix, zeroRow } from './embedding.ts'
import type { Head, NamedVariable, Prediction } from './network.ts'

/** From pooled words to the logits of all heads: through a rectified hidden layer, and directly. */
export interface HeadLayers {
  readonly weights: readonly NamedVariable[]
  /** [sentences, classes of all heads] */
  logits(pooled: tf.Tensor2D, hiddenDropout?: tf.Tensor2D): tf.Tensor2D
}

export const classCount = (heads: readonly Head[]): number => heads.reduce((sum, { classes }) => sum + classes.length, 0)

/** Layers with zero weights. */
export const headLayers = (pooledSize: number, hidden: number, heads: readonly Head[]): HeadLayers => {
  const classes = classCount(heads)
  const hiddenKernel = zeroMatrix(pooledSize, hidden)
  const hiddenBias = zeroRow(hidden)
  const kernel = zeroMatrix(hidden, classes)
  const direct = zeroMatrix(pooledSize, classes)
  const bias = zeroRow(classes)
  return {
    weights: [
      { name: 'hidden/kernel', part: 'hidden', variable: hiddenKernel },
      { name: 'hidden/bias', part: 'hidden', variable: hiddenBias },
      { name: 'heads/kernel', part: 'heads', variable: kernel },
      { name: 'heads/direct', part: 'heads', variable: direct },
      { name: 'heads/bias', part: 'heads', variable: bias },
    ],
    logits: (pooled, hiddenDropout) => {
      const layer = tf.relu(tf.add<tf.Tensor2D>(tf.matMul(pooled, hiddenKernel), hiddenBias))
      const seen = hiddenDropout === undefined ? layer : tf.mul<tf.Tensor2D>(layer, hiddenDropout)
      const through = tf.add<tf.Tensor2D>(tf.matMul(seen, kernel), tf.matMul(pooled, direct))
      return tf.add<tf.Tensor2D>(through, bias)
    },
  }
}

/** Each head's columns of all logits. */
export const byHead = (logits: tf.Tensor2D, heads: readonly Head[]): tf.Tensor2D[] =>
  // A split into one part cannot be derived in TensorFlow.js.
  heads.length === 1 ? [logits] : tf.split(logits, heads.map(({ classes }) => classes.length), 1)

/** The probabilities of each head's classes, from the logits of all heads, row by row. */
export const probabilities = (logits: ArrayLike<number>, rows: number, heads: readonly Head[]): Prediction[] => {
  const width = classCount(heads)
  return Array.from({ length: rows }, (_, row) => {
    let column = row * width
    return heads.map(({ classes }) => {
      const own = classes.map((_, k) => logits[column + k])
      column += classes.length
      return softmax(own)
    })
  })
}

/** Exponentials, scaled to the sum 1. */
export const softmax = (logits: readonly number[]): number[] => {
  const greatest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - greatest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
