import * as tf from '@tensorflow/tfjs-core'
import { layers } from '@tensorflow/tfjs-layers'
import { PADDING, pad } from './vocabulary.ts'

/** The sizes of an exposure network. */
export interface Architecture {
  /** Rows of the embedding: padding, unknown and the known words. */
  readonly vocabularySize: number
  /** Numbers per word. */
  readonly embedding: number
  /** Units of the LSTM. */
  readonly units: number
}

/** Random factors of a training batch, 0 or 1/(1 − rate): per sentence and feature. */
export interface DropoutMasks {
  /** [sentences, 1, embedding] */
  readonly embedding: tf.Tensor3D
  /** [sentences, 2·units] */
  readonly pooled: tf.Tensor2D
}

/** Logits of the three heads: exposure classes E0, E1, E2 by people and by GPT-4, and automation. */
export interface Logits {
  readonly people: tf.Tensor2D
  readonly gpt4: tf.Tensor2D
  readonly automation: tf.Tensor2D
}

/** What a network says of one sentence: probabilities of E0, E1, E2 by head, and automation 0–1. */
export interface Prediction {
  readonly people: Shares
  readonly gpt4: Shares
  readonly automation: number
}

/** Shares of E0, E1 and E2, sum 1. */
export type Shares = readonly [number, number, number]

/** A trained weight of a network, such as `lstm/kernel`. */
export interface NamedVariable {
  readonly name: string
  readonly variable: tf.Variable
}

const BATCH = 256
const LENGTH_STEP = 4
// An LSTM's outputs lie in −1…1, so this pushes padded positions below every real one.
const BELOW_ALL_OUTPUTS = 9

/**
 * Integers of words → Embedding → LSTM → mean and maximum of its outputs over the words → three dense heads
 * trained together: the label that people give (softmax), the one that GPT-4 gives (softmax), and GPT-4's
 * degree of automation (sigmoid). Padding stands at the end and takes no part in the pooling, so a
 * sentence's result depends on nothing but its own words. New networks have zero weights.
 */
export class ExposureNetwork {
  readonly architecture: Architecture
  readonly #embedding
  readonly #lstm
  readonly #people = head(3)
  readonly #gpt4 = head(3)
  readonly #automation = head(1)
  readonly #parts

  constructor(architecture: Architecture) {
    this.architecture = architecture
    this.#embedding = layers.embedding({
      inputDim: architecture.vocabularySize,
      outputDim: architecture.embedding,
      embeddingsInitializer: 'zeros',
    })
    this.#lstm = layers.lstm({
      units: architecture.units,
      recurrentActivation: 'sigmoid',
      returnSequences: true,
      kernelInitializer: 'zeros',
      recurrentInitializer: 'zeros',
      unitForgetBias: false,
    })
    this.#parts = [
      ['embedding', this.#embedding, ['words']],
      ['lstm', this.#lstm, ['kernel', 'recurrent', 'bias']],
      ['people', this.#people, ['kernel', 'bias']],
      ['gpt4', this.#gpt4, ['kernel', 'bias']],
      ['automation', this.#automation, ['kernel', 'bias']],
    ] as const
    // The first pass creates the layers' weights.
    tf.tidy(() => void this.forward(tf.ones([1, 1], 'int32')))
  }

  /** The logits of a batch; `ids` [sentences, words], padded at the end. */
  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): Logits {
    const embedded = tensor(this.#embedding.apply(ids))
    const outputs = tensor(this.#lstm.apply(dropout ? tf.mul(embedded, dropout.embedding) : embedded))
    const present = tf.expandDims(tf.cast(tf.notEqual(ids, tf.scalar(PADDING, 'int32')), 'float32'), 2)
    const mean = tf.div(tf.sum(tf.mul(outputs, present), 1), tf.sum(present, 1))
    const maximum = tf.max(tf.add(outputs, tf.mul(tf.sub(present, 1), BELOW_ALL_OUTPUTS)), 1)
    const pooled = tf.concat([mean, maximum], 1)
    const seen = dropout ? tf.mul(pooled, dropout.pooled) : pooled
    return {
      people: tensor(this.#people.apply(seen)),
      gpt4: tensor(this.#gpt4.apply(seen)),
      automation: tensor(this.#automation.apply(seen)),
    }
  }

  /** The trained numbers, in a fixed order, under stable names. */
  get weights(): NamedVariable[] {
    return this.#parts.flatMap(([part, layer, names]) =>
      layer.trainableWeights.map((weight, index) => ({
        name: `${part}/${names[index]}`,
        variable: variable(weight.read()),
      })),
    )
  }

  /**
   * What the network says of each sentence, given as integers of words. Sentences of like length are read
   * together; at most 256 at a time.
   */
  predict(sentences: readonly (readonly number[])[]): Prediction[] {
    const byLength = Map.groupBy(sentences.keys(), (index) => paddedLength(sentences[index]))
    const predictions: Prediction[] = []
    for (const [length, indices] of byLength) {
      for (let first = 0; first < indices.length; first += BATCH) {
        const batch = indices.slice(first, first + BATCH)
        const rows = this.#read(batch.map((index) => pad(sentences[index], length)))
        batch.forEach((index, row) => {
          predictions[index] = rows[row]
        })
      }
    }
    return predictions
  }

  /** Frees the network's memory; it cannot be used afterwards. */
  dispose(): void {
    for (const [, layer] of this.#parts) layer.dispose()
  }

  #read(rows: number[][]): Prediction[] {
    const numbers = tf.tidy(() => {
      const { people, gpt4, automation } = this.forward(tf.tensor2d(rows, undefined, 'int32'))
      return tf.concat([tf.softmax(people), tf.softmax(gpt4), tf.sigmoid(automation)], 1).dataSync()
    })
    const at = (row: number, column: number): number => numbers[row * HEAD_OUTPUTS + column]
    return rows.map((_, row) => ({
      people: [at(row, 0), at(row, 1), at(row, 2)],
      gpt4: [at(row, 3), at(row, 4), at(row, 5)],
      automation: at(row, 6),
    }))
  }
}

const HEAD_OUTPUTS = 7

const head = (units: number) => {
  return layers.dense({ units, kernelInitializer: 'zeros' })
}

const paddedLength = (sentence: readonly number[]): number => {
  return Math.max(1, Math.ceil(sentence.length / LENGTH_STEP)) * LENGTH_STEP
}

/** Layers return one tensor or several, eager or symbolic; ours return one, eager. */
const tensor = <R extends tf.Rank>(output: unknown): tf.Tensor<R> => {
  return output instanceof tf.Tensor ? (output as tf.Tensor<R>) : fail('A layer gave something else than one tensor.')
}

const variable = (weight: tf.Tensor): tf.Variable => {
  return weight instanceof tf.Variable ? (weight as tf.Variable) : fail('A trained weight is not a variable.')
}

const fail = (message: string): never => {
  throw new Error(message)
}
