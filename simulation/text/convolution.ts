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
  readonly towers: readonly Tower[]
  readonly #vectors: tf.Tensor2D

  /** @param vectors fixed vectors of the vocabulary's words; the network frees them. Its own weights are zero. */
  constructor(architecture: Architecture, vectors: tf.Tensor2D) {
    this.architecture = architecture
    this.pooledSize = architecture.members * pooledSize(architecture.units)
    this.#vectors = vectors
    this.towers = Array.from({ length: architecture.members }, (_, k) => newTower(architecture, vectors, `${k + 1}/`))
    this.weights = this.towers.flatMap(({ weights }) => weights)
  }

  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): tf.Tensor2D {
    const masks = dropout === undefined ? undefined : tf.split(dropout.pooled, this.towers.length, 1)
    const logits = this.towers.map((tower, k) => {
      const pooled = tower.pooled(ids, dropout?.words)
      return tower.logits(masks === undefined ? pooled : tf.mul<tf.Tensor2D>(pooled, masks[k]), dropout?.hidden)
    })
    return tf.div<tf.Tensor2D>(tf.addN(logits), logits.length)
  }

  /** The logits of pooled sentences, [sentences, pooled], given tower by tower. */
  readPooled(pooled: tf.Tensor2D): tf.Tensor2D {
    // A split into one part cannot be derived in TensorFlow.js.
    const parts: tf.Tensor2D[] = this.towers.length === 1 ? [pooled] : tf.split(pooled, this.towers.length, 1)
    return tf.div<tf.Tensor2D>(tf.addN(this.towers.map((tower, k) => tower.logits(parts[k]))), this.towers.length)
  }

  /** Pools sentences, whose words count `strength`, 0–1; row by row, [sentences, pooled]. */
  pool(sequences: readonly Sequence[], strength: number): Float32Array {
    const pooled = new Float32Array(sequences.length * this.pooledSize)
    this.towers.forEach((tower, k) => {
      const projection = tower.projection()
      projection.prepare(sequences)
      const offset = k * pooledSize(this.architecture.units)
      sequences.forEach((sequence, row) => projection.pool(sequence, strength, pooled, row * this.pooledSize + offset))
    })
    return pooled
  }

  weightsChanged(): void {
    this.towers.forEach((tower) => tower.weightsChanged())
  }

  predict(sequences: readonly Sequence[]): Prediction[] {
    const predictions: Prediction[] = []
    for (let first = 0; first < sequences.length; first += ROWS_AT_ONCE) {
      const some = sequences.slice(first, first + ROWS_AT_ONCE)
      const pooled = this.pool(some, 1)
      const logits = numbersOf(() => this.readPooled(tf.tensor2d(pooled, [some.length, this.pooledSize])))
      predictions.push(...probabilities(logits, some.length, this.architecture.heads))
    }
    return predictions
  }

  dispose(): void {
    this.#vectors.dispose()
    this.towers.forEach((tower) => tower.dispose())
  }
}
