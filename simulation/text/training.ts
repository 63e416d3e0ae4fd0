import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { batches } from './batches.ts'
import { byHead } from './heads.ts'
import type { DropoutMasks, Head, NamedVariable, Network, Sequence } from './network.ts'
import { PADDING, UNKNOWN } from './vocabulary.ts'

/** A sentence with what a network should say of it. */
export interface Example {
  readonly ids: Sequence
  /** For each head in the architecture's order, the shares of its classes; null where that is not known. */
  readonly targets: readonly (readonly number[] | null)[]
}

/** How a network is trained. */
export interface TrainingSettings {
  readonly epochs: number
  readonly batchSize: number
  /** Adam's greatest learning rate: it is reached after `warmUp` of all steps and falls to zero along a cosine. */
  readonly learningRate: number
  readonly warmUp: number
  /** Share of words that are replaced by an unknown one, at random. */
  readonly wordDropout: number
  /** Shares of the words' numbers, of the pooled ones and of the hidden units that a sentence does without. */
  readonly embeddingDropout: number
  readonly pooledDropout: number
  readonly hiddenDropout: number
  /** Share of each target that is spread evenly over its classes. */
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
  /** Mean loss (nats) of the epoch's batches, all heads together. */
  readonly loss: number
}

/**
 * Trains a network by Adam on cross-entropy, one epoch at a time. At each pause the network holds the running
 * mean of its weights (Polyak and Juditsky 1992), which generalises better than the last weights; the caller
 * may evaluate or copy it, and stops by leaving the loop.
 *
 * @param isTrained which weights change; the others stay as they are
 */
export function* train(
  network: Network,
  examples: readonly Example[],
  settings: TrainingSettings,
  generator: Generator,
  isTrained: (weight: NamedVariable) => boolean = () => true,
): IterableIterator<Epoch> {
  const variables = network.weights.filter(isTrained).map(({ variable }) => variable)
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
        optimizer.setLearningRate(settings.learningRate * schedule(step / steps, settings.warmUp))
        loss += trainBatch(network, variables, optimizer, batch, settings, generator) / all.length
        step += 1
        // The mean forgets faster at first, when the weights are still far from any use.
        mean = averaged(mean, variables, Math.min(settings.averaging, step / (step + 9)))
      }
      last = copies(variables)
      assign(network, variables, mean)
      yield { epoch, loss }
      assign(network, variables, last)
      tf.dispose(last)
    }
    assign(network, variables, mean)
  } finally {
    tf.dispose([...mean, ...last])
    optimizer.dispose()
  }
}

/** The part of the greatest learning rate at a share of all steps. */
const schedule = (done: number, warmUp: number): number =>
  done < warmUp ? done / warmUp : (1 + Math.cos((Math.PI * (done - warmUp)) / (1 - warmUp))) / 2

class ScheduledAdam extends tf.AdamOptimizer {
  setLearningRate(rate: number): void {
    this.learningRate = rate
  }
}

/** One step of the optimizer; gives the batch's loss. */
const trainBatch = (
  network: Network,
  variables: tf.Variable[],
  optimizer: tf.Optimizer,
  batch: readonly Example[],
  settings: TrainingSettings,
  generator: Generator,
): number =>
  tf.tidy(() => {
    const ids = tf.tensor2d(paddedIds(batch, settings.wordDropout, generator), undefined, 'int32')
    const masks = dropoutMasks(network, batch.length, settings, generator)
    const { heads } = network.architecture
    const targets = heads.map((head, h) => targetsOf(batch, head, h, settings.labelSmoothing))
    const { value, grads } = tf.variableGrads(() => loss(network.forward(ids, masks), heads, targets), variables)
    const squares = Object.values(grads).map((gradient) => tf.sum<tf.Scalar>(tf.square(gradient)))
    const norm = Math.sqrt(tf.addN(squares).dataSync()[0])
    const scale = Math.min(1, settings.gradientNorm / norm)
    optimizer.applyGradients(
      Object.entries(grads).map(([name, gradient]) => ({ name, tensor: scale < 1 ? tf.mul(gradient, scale) : gradient })),
    )
    return value.dataSync()[0]
  })

/** The sum over heads of the cross-entropy, per sentence of the batch. */
const loss = (logits: tf.Tensor2D, heads: readonly Head[], targets: readonly tf.Tensor2D[]): tf.Scalar => {
  const parts = byHead(logits, heads).map((own, h) => tf.sum<tf.Scalar>(tf.mul(targets[h], tf.logSoftmax(own))))
  return tf.div(tf.neg(tf.addN(parts)), logits.shape[0])
}

/** Smoothed targets of a head; zeros, which cost nothing, where a sentence has none. */
const targetsOf = (batch: readonly Example[], { classes }: Head, head: number, smoothing: number): tf.Tensor2D =>
  tf.tensor2d(
    batch.map(({ targets }) =>
      classes.map((_, k) => {
        const target = targets[head]
        return target === null ? 0 : (1 - smoothing) * target[k] + smoothing / classes.length
      }),
    ),
  )

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
  { architecture: { vectorSize, learnedSize, hidden }, pooledSize }: Network,
  sentences: number,
  { embeddingDropout, pooledDropout, hiddenDropout }: TrainingSettings,
  generator: Generator,
): DropoutMasks => {
  const factors = (count: number, rate: number): Float32Array => {
    const kept = 1 / (1 - rate)
    return Float32Array.from({ length: sentences * count }, () => (generator.uniform() < rate ? 0 : kept))
  }
  const size = vectorSize + learnedSize
  return {
    words: tf.tensor3d(factors(size, embeddingDropout), [sentences, 1, size]),
    pooled: tf.tensor2d(factors(pooledSize, pooledDropout), [sentences, pooledSize]),
    hidden: tf.tensor2d(factors(hidden, hiddenDropout), [sentences, hidden]),
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

const assign = (network: Network, variables: tf.Variable[], values: tf.Tensor[]): void => {
  variables.forEach((variable, i) => {
    variable.assign(values[i])
  })
  network.weightsChanged()
}
