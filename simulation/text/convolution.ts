import * as tf from '@tensorflow/tfjs-core'
import { probabilities } from './heads.ts'
import type { Architecture, DropoutMasks, Network, Prediction, Sequence } from './network.ts'
import { numbersOf } from './numbers.ts'
import { newTower, pooledSize, type Tower } from './tower.ts'

const ROWS_AT_ONCE = 1024

/** Convolutions over words that read side by side; their logits are averaged. */
export class ConvolutionNetwork implements Network {
  readonly architecture: Architecture
  readonly pooledSize: number
  readonly weights
  readonly #towers: readonly Tower[]
  readonly #vectors: tf.Tensor2D

  /** @param vectors fixed vectors of the vocabulary's words; the network frees them. Its own weights are zero. */
  constructor(architecture: Architecture, vectors: tf.Tensor2D) {
    this.architecture = architecture
    this.pooledSize = architecture.members * pooledSize(architecture.units)
    this.#vectors = vectors
    this.#towers = Array.from({ length: architecture.members }, (_, k) => newTower(architecture, vectors, `${k + 1}/`))
    this.weights = this.#towers.flatMap(({ weights }) => weights)
  }

  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): tf.Tensor2D {
    const pooled = this.#towers.map((tower) => tower.pooled(ids, dropout?.words))
    if (dropout === undefined) return this.#logits(pooled)
    const size = pooledSize(this.architecture.units)
    const masked = pooled.map((one, k) => tf.mul<tf.Tensor2D>(one, tf.slice2d(dropout.pooled, [0, k * size], [-1, size])))
    return this.#logits(masked, dropout.hidden)
  }

  /** The logits of sentences as each tower pooled them, [sentences, pooled]. */
  #logits(pooled: readonly tf.Tensor2D[], hiddenDropout?: tf.Tensor2D): tf.Tensor2D {
    const logits = this.#towers.map((tower, k) => tower.logits(pooled[k], hiddenDropout))
    return tf.div<tf.Tensor2D>(tf.addN(logits), logits.length)
  }

  /** Sentences as each tower pools them, row by row, [sentences, pooled]. */
  #pool(sequences: readonly Sequence[]): Float32Array[] {
    const size = pooledSize(this.architecture.units)
    return this.#towers.map((tower) => {
      const pooled = new Float32Array(sequences.length * size)
      const projection = tower.projection()
      projection.prepare(sequences)
      sequences.forEach((sequence, row) => projection.pool(sequence, pooled, row * size))
      return pooled
    })
  }

  weightsChanged(): void {
    this.#towers.forEach((tower) => tower.weightsChanged())
  }

  predict(sequences: readonly Sequence[]): Prediction[] {
    const predictions: Prediction[] = []
    for (let first = 0; first < sequences.length; first += ROWS_AT_ONCE) {
      const some = sequences.slice(first, first + ROWS_AT_ONCE)
      const pooled = this.#pool(some)
      const logits = numbersOf(() => this.#logits(pooled.map((one) => tf.tensor2d(one, [some.length, one.length / some.length]))))
      predictions.push(...probabilities(logits, some.length, this.architecture.heads))
    }
    return predictions
  }

  dispose(): void {
    this.#vectors.dispose()
    this.#towers.forEach((tower) => tower.dispose())
  }
}
