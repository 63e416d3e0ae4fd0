import * as tf from '@tensorflow/tfjs-core'
import { embed, presence, zeroMatrix, zeroRow } from './embedding.ts'
import { headLayers, probabilities } from './heads.ts'
import type { Architecture, DropoutMasks, Network, Prediction, Sequence } from './network.ts'
import { numbersOf } from './numbers.ts'
import { projection, type Projection } from './projection.ts'

/** Filters see one, two or three words at once. */
export const WIDTHS = 3

const ROWS_AT_ONCE = 1024

/**
 * A convolution over words (after Kim 2014, EMNLP): every filter gives a number at each place of the sentence,
 * rectified; their maximum and their sum over the number of words go to the heads.
 */
export class ConvolutionNetwork implements Network {
  readonly architecture: Architecture
  readonly pooledSize: number
  readonly weights
  readonly #vectors: tf.Tensor2D
  readonly #learned
  readonly #kernel
  readonly #bias
  readonly #heads
  /** Which of the biases belong to filters of each width, [widths, filters]. */
  readonly #widthOf: tf.Tensor2D
  #projection: Projection | null = null

  /** @param vectors fixed vectors of the vocabulary's words; the network frees them. Its own weights are zero. */
  constructor(architecture: Architecture, vectors: tf.Tensor2D) {
    const { learnedWords, learnedSize, vectorSize, units, hidden, heads } = architecture
    this.architecture = architecture
    this.pooledSize = 2 * WIDTHS * units
    this.#vectors = vectors
    this.#learned = zeroMatrix(learnedWords, learnedSize)
    this.#kernel = zeroMatrix(vectorSize + learnedSize, projectedSize(units))
    this.#bias = zeroRow(WIDTHS * units)
    this.#heads = headLayers(this.pooledSize, hidden, heads)
    const width = (filter: number): number => Math.floor(filter / units)
    this.#widthOf = tf.tensor2d(
      Array.from({ length: WIDTHS }, (_, w) =>
        Array.from({ length: WIDTHS * units }, (__, filter) => Number(width(filter) === w)),
      ),
    )
    this.weights = [
      { name: 'embedding/learned', variable: this.#learned },
      { name: 'convolution/kernel', variable: this.#kernel },
      { name: 'convolution/bias', variable: this.#bias },
      ...this.#heads.weights,
    ]
  }

  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): tf.Tensor2D {
    const [sentences, length] = ids.shape
    const { units } = this.architecture
    const words = embed(ids, this.#vectors, this.#learned)
    const seen = dropout === undefined ? words : tf.mul<tf.Tensor3D>(words, dropout.words)
    const flat = tf.reshape<tf.Rank.R2>(seen, [sentences * length, -1])
    const projected = tf.reshape<tf.Rank.R3>(tf.matMul(flat, this.#kernel), [sentences, length, -1])
    // A word meets each filter at the filter's first, second and third place; those of width w have w of them.
    let first = 0
    const placed = Array.from({ length: WIDTHS }, (_, place) => {
      const filters = (WIDTHS - place) * units
      const part = tf.slice3d(projected, [0, 0, first], [-1, -1, filters])
      first += filters
      return tf.pad3d(part, [[0, 0], [place, WIDTHS - 1 - place], [place * units, 0]])
    })
    const present = presence(ids)
    const places = tf.stack(
      Array.from({ length: WIDTHS }, (_, w) =>
        tf.pad2d(tf.pad2d(present, [[0, 0], [w, 0]], 1), [[0, 0], [0, WIDTHS - 1 - w]]),
      ),
      2,
    )
    const biases = tf.matMul(
      tf.reshape<tf.Rank.R2>(places, [-1, WIDTHS]),
      tf.mul<tf.Tensor2D>(this.#widthOf, this.#bias),
    )
    const sums = tf.addN([...placed, tf.reshape<tf.Rank.R3>(biases, placed[0].shape)])
    const outputs = tf.relu(sums)
    const mean = tf.div<tf.Tensor2D>(tf.sum<tf.Tensor2D>(outputs, 1), tf.sum(present, 1, true))
    const pooled = tf.concat2d([tf.max<tf.Tensor2D>(outputs, 1), mean], 1)
    return this.readPooled(dropout === undefined ? pooled : tf.mul<tf.Tensor2D>(pooled, dropout.pooled), dropout?.hidden)
  }

  /** The logits of pooled sentences, [sentences, pooled]. */
  readPooled(pooled: tf.Tensor2D, hiddenDropout?: tf.Tensor2D): tf.Tensor2D {
    return this.#heads.logits(pooled, hiddenDropout)
  }

  /** The words' parts in the filters' sums; computed once a word while the weights stay as they are. */
  get projection(): Projection {
    return (this.#projection ??= projection(this.architecture.units, this.#bias.dataSync<'float32'>(), (words) =>
      numbersOf(() => {
        const ids = tf.tensor2d(words, [1, words.length], 'int32')
        const embedded = embed(ids, this.#vectors, this.#learned)
        return tf.matMul(tf.reshape<tf.Rank.R2>(embedded, [words.length, -1]), this.#kernel)
      }),
    ))
  }

  weightsChanged(): void {
    this.#projection = null
  }

  predict(sequences: readonly Sequence[]): Prediction[] {
    const predictions: Prediction[] = []
    for (let first = 0; first < sequences.length; first += ROWS_AT_ONCE) {
      const some = sequences.slice(first, first + ROWS_AT_ONCE)
      const pooled = new Float32Array(some.length * this.pooledSize)
      this.projection.prepare(some)
      some.forEach((sequence, row) => this.projection.pool(sequence, 1, pooled, row * this.pooledSize))
      const logits = numbersOf(() => this.readPooled(tf.tensor2d(pooled, [some.length, this.pooledSize])))
      predictions.push(...probabilities(logits, some.length, this.architecture.heads))
    }
    return predictions
  }

  dispose(): void {
    tf.dispose([this.#vectors, this.#widthOf, ...this.weights.map(({ variable }) => variable)])
  }
}

/** Numbers per word before they are added up: a filter of width w takes w of them. */
export const projectedSize = (units: number): number => (units * WIDTHS * (WIDTHS + 1)) / 2
