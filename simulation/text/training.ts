import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { batches } from './batches.ts'
import type { DropoutMasks, ExposureNetwork, Logits, Shares } from './model.ts'
import { PADDING, UNKNOWN } from './vocabulary.ts'

/** A sentence as integers of words, with what the network should say of it. */
export interface Example {
  readonly ids: readonly number[]
  /** The exposure label that people give, as shares. */
  readonly people: Shares
  /** The exposure label that GPT-4 gives, as shares. */
  readonly gpt4: Shares
  /** 0–1 */
  readonly automation: number
}

/** How a network is trained. */
export interface TrainingSettings {
  /** Epochs over which the learning rate falls to zero along a cosine. */
  readonly epochs: number
  readonly batchSize: number
  /** Adam's learning rate at the start. */
  readonly learningRate: number
  /** Share of words that are replaced by an unknown one, at random. */
  readonly wordDropout: number
  /** Share of the embedding's features that a sentence does without. */
  readonly embeddingDropout: number
  /** Share of the pooled outputs that a sentence does without. */
  readonly pooledDropout: number
  /** Share of each exposure label that is spread evenly over E0, E1 and E2. */
  readonly labelSmoothing: number
  /** Longest gradient, over all weights; a longer one is shortened to it. */
  readonly gradientNorm: number
  /** Weight of the past in the running mean of the weights, per batch. */
  readonly averaging: number
}

/** How far training is. */
export interface Epoch {
  /** Counted from 1. */
  readonly epoch: number
  /** Mean loss (nats) of the epoch's batches, the three heads together. */
  readonly loss: number
}

/**
 * Trains a network by Adam on cross-entropy, one epoch at a time. At each pause the network holds the running
 * mean of its weights (Polyak and Juditsky 1992), which generalises better than the last weights; the caller
 * may evaluate or copy it, and stops by leaving the loop.
 */
export function* train(
  network: ExposureNetwork,
  examples: readonly Example[],
  settings: TrainingSettings,
  generator: Generator,
): IterableIterator<Epoch> {
  const variables = network.weights.map(({ variable }) => variable)
  const optimizer = new ScheduledAdam(settings.learningRate, 0.9, 0.999)
  const steps = settings.epochs * Math.ceil(examples.length / settings.batchSize)
  let mean = copies(variables)
  let last: tf.Tensor[] = []
  let step = 0
  try {
    for (let epoch = 1; epoch <= settings.epochs; epoch++) {
      let loss = 0
      const all = batches(examples, settings.batchSize, generator)
      for (const batch of all) {
        optimizer.setLearningRate((settings.learningRate / 2) * (1 + Math.cos((Math.PI * step) / steps)))
        loss += trainBatch(network, variables, optimizer, batch, settings, generator) / all.length
        step += 1
        // The mean forgets faster at first, when the weights are still far from any use.
        mean = averaged(mean, variables, Math.min(settings.averaging, step / (step + 9)))
      }
      last = copies(variables)
      assign(variables, mean)
      yield { epoch, loss }
      assign(variables, last)
      tf.dispose(last)
    }
    assign(variables, mean)
  } finally {
    tf.dispose([...mean, ...last])
    optimizer.dispose()
  }
}

class ScheduledAdam extends tf.AdamOptimizer {
  setLearningRate(rate: number): void {
    this.learningRate = rate
  }
}

/** One step of the optimizer; gives the batch's loss. */
const trainBatch = (
  network: ExposureNetwork,
  variables: tf.Variable[],
  optimizer: tf.Optimizer,
  batch: readonly Example[],
  settings: TrainingSettings,
  generator: Generator,
): number =>
  tf.tidy(() => {
    const ids = tf.tensor2d(paddedIds(batch, settings.wordDropout, generator), undefined, 'int32')
    const masks = dropoutMasks(network, batch.length, settings, generator)
    const { value, grads } = tf.variableGrads(
      () => loss(network.forward(ids, masks), batch, settings.labelSmoothing),
      variables,
    )
    const norm = Math.sqrt(
      Object.values(grads).reduce((sum, gradient) => sum + tf.sum(tf.square(gradient)).dataSync()[0], 0),
    )
    const scale = Math.min(1, settings.gradientNorm / norm)
    optimizer.applyGradients(
      Object.entries(grads).map(([name, gradient]) => ({ name, tensor: tf.mul(gradient, scale) })),
    )
    return value.dataSync()[0]
  })

/** The sum of the three heads' mean cross-entropies. */
const loss = (
  { people, gpt4, automation }: Logits,
  batch: readonly Example[],
  smoothing: number,
): tf.Scalar => {
  const exposureLoss = (targets: Shares[], logits: tf.Tensor2D): tf.Scalar => {
    const labels = tf.tensor2d(targets.map((target) => [...target]))
    return tf.losses.softmaxCrossEntropy(labels, logits, undefined, smoothing)
  }
  const automated = tf.tensor2d(batch.map((example) => [example.automation]))
  return tf.addN([
    exposureLoss(batch.map((example) => example.people), people),
    exposureLoss(batch.map((example) => example.gpt4), gpt4),
    tf.losses.sigmoidCrossEntropy<tf.Tensor2D, tf.Scalar>(automated, automation),
  ])
}

const paddedIds = (batch: readonly Example[], wordDropout: number, generator: Generator): number[][] => {
  const length = Math.max(...batch.map(({ ids }) => ids.length))
  return batch.map(({ ids }) =>
    Array.from({ length }, (_, i) => {
      if (i >= ids.length) return PADDING
      return generator.uniform() < wordDropout ? UNKNOWN : ids[i]
    }),
  )
}

const dropoutMasks = (
  { architecture: { embedding, units } }: ExposureNetwork,
  sentences: number,
  { embeddingDropout, pooledDropout }: TrainingSettings,
  generator: Generator,
): DropoutMasks => {
  const factors = (count: number, rate: number): Float32Array =>
    Float32Array.from({ length: count }, () => (generator.uniform() < rate ? 0 : 1 / (1 - rate)))
  return {
    embedding: tf.tensor3d(factors(sentences * embedding, embeddingDropout), [sentences, 1, embedding]),
    pooled: tf.tensor2d(factors(sentences * 2 * units, pooledDropout), [sentences, 2 * units]),
  }
}

const copies = (variables: tf.Variable[]): tf.Tensor[] =>
  variables.map((variable): tf.Tensor => tf.keep(tf.clone<tf.Tensor>(variable)))

const averaged = (mean: tf.Tensor[], variables: tf.Variable[], past: number): tf.Tensor[] =>
  mean.map((old, i) => {
    const next = tf.tidy(() => tf.add(tf.mul(old, past), tf.mul(variables[i], 1 - past)))
    old.dispose()
    return tf.keep(next)
  })

const assign = (variables: tf.Variable[], values: tf.Tensor[]): void => {
  variables.forEach((variable, i) => {
    variable.assign(values[i])
  })
}
