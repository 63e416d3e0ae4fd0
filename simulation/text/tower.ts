import * as tf from '@tensorflow/tfjs-core'
import { embed, presence, zeroMatrix, zeroRow } from './embedding.ts'
import { headLayers } from './heads.ts'
import type { Architecture, NamedVariable } from './network.ts'
import { numbersOf } from './numbers.ts'
import { projection, type Projection } from './projection.ts'

/** Filters see one, two or three words at once. */
export const WIDTHS = 3

/** One convolution of a network, from words to logits. */
export interface Tower {
  readonly weights: readonly NamedVariable[]
  /** What the filters make of sentences, [sentences, pooled]; `ids` [sentences, words], padded at the end. */
  pooled(ids: tf.Tensor2D, wordDropout?: tf.Tensor3D): tf.Tensor2D
  /** The logits of pooled sentences. */
  logits(pooled: tf.Tensor2D, hiddenDropout?: tf.Tensor2D): tf.Tensor2D
  /** The words' parts in the filters' sums; computed once a word while the weights stay as they are. */
  projection(): Projection
  /** To be told after weights have been assigned. */
  weightsChanged(): void
  dispose(): void
}

/** Numbers that a tower pools a sentence into: each filter's maximum and mean. */
export const pooledSize = (units: number): number => 2 * WIDTHS * units

/** Numbers per word before they are added up: a filter of width w takes w of them. */
const projectedSize = (units: number): number => (units * WIDTHS * (WIDTHS + 1)) / 2

/** Row w is 1 for the filters of width w + 1, [widths, filters]. */
const filtersByWidth = (units: number): tf.Tensor2D =>
  tf.tensor2d(
    Array.from({ length: WIDTHS }, (_, width) =>
      Array.from({ length: WIDTHS * units }, (__, filter) => Number(Math.floor(filter / units) === width)),
    ),
  )

/**
 * A convolution over words (after Kim 2014, EMNLP): every filter gives a number at each place of the sentence,
 * rectified; their maximum and their sum over the number of words go to the heads. Its weights are zero.
 *
 * @param vectors fixed vectors of the vocabulary's words, which others may share
 */
export const newTower = (architecture: Architecture, vectors: tf.Tensor2D, prefix: string): Tower => {
  const { learnedWords, learnedSize, vectorSize, units, hidden, heads } = architecture
  const learned = zeroMatrix(learnedWords, learnedSize)
  const kernel = zeroMatrix(vectorSize + learnedSize, projectedSize(units))
  const bias = zeroRow(WIDTHS * units)
  const headsOf = headLayers(pooledSize(units), hidden, heads)
  const byWidth = filtersByWidth(units)
  const own: readonly NamedVariable[] = [
    { name: 'embedding/learned', part: 'words', variable: learned },
    { name: 'convolution/kernel', part: 'reader', variable: kernel },
    { name: 'convolution/bias', part: 'reader', variable: bias },
    ...headsOf.weights,
  ]
  const weights = own.map((weight) => ({ ...weight, name: `${prefix}${weight.name}` }))
  let known: Projection | null = null

  /** A word meets each filter at the filter's first, second and third place; those of width w have w of them. */
  const filterSums = (projected: tf.Tensor3D): tf.Tensor3D[] => {
    let first = 0
    return Array.from({ length: WIDTHS }, (_, place) => {
      const filters = (WIDTHS - place) * units
      const part = tf.slice3d(projected, [0, 0, first], [-1, -1, filters])
      first += filters
      return tf.pad3d(part, [[0, 0], [place, WIDTHS - 1 - place], [place * units, 0]])
    })
  }

  /** The filters' biases where the filters are: those of width w have w − 1 places more than there are words. */
  const biases = (present: tf.Tensor2D): tf.Tensor2D => {
    const places = Array.from({ length: WIDTHS }, (_, extra) =>
      tf.pad2d(tf.pad2d(present, [[0, 0], [extra, 0]], 1), [[0, 0], [0, WIDTHS - 1 - extra]]),
    )
    return tf.matMul(tf.reshape<tf.Rank.R2>(tf.stack(places, 2), [-1, WIDTHS]), tf.mul<tf.Tensor2D>(byWidth, bias))
  }

  return {
    weights,
    pooled: (ids, wordDropout) => {
      const [sentences, length] = ids.shape
      const words = embed(ids, vectors, learned)
      const seen = wordDropout === undefined ? words : tf.mul<tf.Tensor3D>(words, wordDropout)
      const flat = tf.reshape<tf.Rank.R2>(seen, [sentences * length, -1])
      const sums = filterSums(tf.reshape<tf.Rank.R3>(tf.matMul(flat, kernel), [sentences, length, -1]))
      const present = presence(ids)
      const outputs = tf.relu(tf.addN([...sums, tf.reshape<tf.Rank.R3>(biases(present), sums[0].shape)]))
      const mean = tf.div<tf.Tensor2D>(tf.sum<tf.Tensor2D>(outputs, 1), tf.sum(present, 1, true))
      return tf.concat2d([tf.max<tf.Tensor2D>(outputs, 1), mean], 1)
    },
    logits: (pooled, hiddenDropout) => headsOf.logits(pooled, hiddenDropout),
    projection: () =>
      (known ??= projection(units, bias.dataSync<'float32'>(), (words) =>
        numbersOf(() => {
          const ids = tf.tensor2d(words, [1, words.length], 'int32')
          return tf.matMul(tf.reshape<tf.Rank.R2>(embed(ids, vectors, learned), [words.length, -1]), kernel)
        }),
      )),
    weightsChanged: () => {
      known = null
    },
    dispose: () => tf.dispose([byWidth, ...weights.map(({ variable }) => variable)]),
  }
}
