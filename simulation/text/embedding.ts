import * as tf from '@tensorflow/tfjs-core'
import { PADDING, UNKNOWN } from './vocabulary.ts'

/** A trainable matrix or row. */
export type Matrix = tf.Variable<tf.Rank.R2>
export type Row = tf.Variable<tf.Rank.R1>

export const zeroMatrix = (rows: number, columns: number): Matrix =>
  tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R2>([rows, columns])))
export const zeroRow = (length: number): Row => tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([length])))

/**
 * The numbers of each word of a batch, [sentences, words, vector and learned numbers]: the word's fixed vector, then
 * its learned numbers, which are zero for words that training saw too rarely. Padding and unknown words are all zero.
 *
 * @param vectors [words, numbers], row by row in the vocabulary's order; zero for words without one
 * @param learned [learned words, numbers]
 */
export const embed = (ids: tf.Tensor2D, vectors: tf.Tensor2D, learned: tf.Tensor2D): tf.Tensor3D => {
  const words = tf.reshape<tf.Rank.R1>(ids, [-1])
  const isLearned = tf.logicalAnd(
    tf.greater(words, tf.scalar(UNKNOWN, 'int32')),
    tf.less(words, tf.scalar(learned.shape[0], 'int32')),
  )
  const rows = tf.mul<tf.Tensor1D>(words, tf.cast(isLearned, 'int32'))
  const numbers = tf.mul<tf.Tensor2D>(tf.gather(learned, rows), tf.expandDims(tf.cast(isLearned, 'float32'), 1))
  return tf.reshape(tf.concat2d([tf.gather(vectors, words), numbers], 1), [...ids.shape, -1])
}

/** 1 where there is a word, known or not, 0 for padding; [sentences, words]. */
export const presence = (ids: tf.Tensor2D): tf.Tensor2D =>
  tf.cast(tf.notEqual(ids, tf.scalar(PADDING, 'int32')), 'float32')
