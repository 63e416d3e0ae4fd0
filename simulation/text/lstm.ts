import * as tf from '@tensorflow/tfjs-core'
import { layers } from '@tensorflow/tfjs-layers'
import { embed, presence, zeroMatrix } from './embedding.ts'
import { headLayers, probabilities } from './heads.ts'
import type { Architecture, DropoutMasks, NamedVariable, Network, Prediction, Sequence } from './network.ts'
import { numbersOf } from './numbers.ts'
import { pad } from './vocabulary.ts'

const ROWS_AT_ONCE = 256
const LENGTH_STEP = 4
// An LSTM's outputs lie in −1…1, so this pushes padded places below every real one.
const BELOW_ALL_OUTPUTS = 9

/** An LSTM over words (Hochreiter and Schmidhuber 1997); the mean and the maximum of its outputs go to the heads. */
export class LstmNetwork implements Network {
  readonly architecture: Architecture
  readonly pooledSize: number
  readonly weights: readonly NamedVariable[]
  readonly #vectors: tf.Tensor2D
  readonly #learned
  readonly #lstm
  readonly #heads

  /** @param vectors fixed vectors of the vocabulary's words; the network frees them. Its own weights are zero. */
  constructor(architecture: Architecture, vectors: tf.Tensor2D) {
    const { learnedWords, learnedSize, vectorSize, units, hidden, heads } = architecture
    this.architecture = architecture
    this.pooledSize = 2 * units
    this.#vectors = vectors
    this.#learned = zeroMatrix(learnedWords, learnedSize)
    this.#lstm = layers.lstm({
      units,
      recurrentActivation: 'sigmoid',
      returnSequences: true,
      kernelInitializer: 'zeros',
      recurrentInitializer: 'zeros',
      unitForgetBias: false,
    })
    // The first pass creates the layer's weights.
    tf.tidy(() => void this.#lstm.apply(tf.zeros([1, 1, vectorSize + learnedSize])))
    this.#heads = headLayers(this.pooledSize, hidden, heads)
    const names = ['lstm/kernel', 'lstm/recurrent', 'lstm/bias']
    this.weights = [
      { name: 'embedding/learned', part: 'words', variable: this.#learned },
      ...this.#lstm.trainableWeights.map((weight, k) => ({
        ...{ name: names[k], part: 'reader' as const },
        variable: asVariable(weight.read()),
      })),
      ...this.#heads.weights,
    ]
  }

  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): tf.Tensor2D {
    const words = embed(ids, this.#vectors, this.#learned)
    const outputs = asTensor(this.#lstm.apply(dropout === undefined ? words : tf.mul(words, dropout.words)))
    const present = tf.expandDims<tf.Tensor3D>(presence(ids), 2)
    const mean = tf.div<tf.Tensor2D>(tf.sum(tf.mul(outputs, present), 1), tf.sum(present, 1))
    const maximum = tf.max<tf.Tensor2D>(tf.add(outputs, tf.mul(tf.sub(present, 1), BELOW_ALL_OUTPUTS)), 1)
    const pooled = tf.concat2d([maximum, mean], 1)
    return this.#heads.logits(dropout === undefined ? pooled : tf.mul<tf.Tensor2D>(pooled, dropout.pooled), dropout?.hidden)
  }

  weightsChanged(): void {
    // Nothing is kept between readings.
  }

  /** Sentences of like length are read together. */
  predict(sequences: readonly Sequence[]): Prediction[] {
    const byLength = Map.groupBy(sequences.keys(), (k) => Math.ceil(sequences[k].length / LENGTH_STEP) * LENGTH_STEP)
    const predictions: Prediction[] = []
    for (const [length, indices] of byLength) {
      for (let first = 0; first < indices.length; first += ROWS_AT_ONCE) {
        const some = indices.slice(first, first + ROWS_AT_ONCE)
        const rows = some.map((index) => pad(sequences[index], length))
        const logits = numbersOf(() => this.forward(tf.tensor2d(rows, undefined, 'int32')))
        const read = probabilities(logits, some.length, this.architecture.heads)
        some.forEach((index, row) => (predictions[index] = read[row]))
      }
    }
    return predictions
  }

  dispose(): void {
    tf.dispose([this.#vectors, ...this.weights.map(({ variable }) => variable)])
  }
}

const asTensor = (value: unknown): tf.Tensor3D => {
  if (value instanceof tf.Tensor) return value as tf.Tensor3D
  throw new Error('An LSTM gives one tensor.')
}

const isVariable = (value: tf.Tensor): value is tf.Variable => value instanceof tf.Variable

const asVariable = (value: tf.Tensor): tf.Variable => {
  if (isVariable(value)) return value
  throw new Error('A weight of an LSTM is a variable.')
}
