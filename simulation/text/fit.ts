import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import type { Network } from './network.ts'
import { train, type Epoch, type Example, type TrainingSettings } from './training.ts'

/** An epoch, judged on examples that training does not learn from. */
export interface JudgedEpoch extends Epoch {
  /** Mean loss (nats) on the examples to choose by; null where there are none. */
  readonly validationLoss: number | null
  /** Whether its weights are the best so far; without examples to choose by, the latest are. */
  readonly isBest: boolean
}

/** The weights of a network, as they were when they were taken. */
export type Weights = readonly tf.Tensor[]

/** A copy of a network's weights; to be freed by `tf.dispose`. */
export const weightsOf = (network: Network): Weights =>
  network.weights.map(({ variable }): tf.Tensor => tf.keep(tf.clone<tf.Tensor>(variable)))

export const setWeights = (network: Network, weights: Weights): void => {
  network.weights.forEach(({ variable }, i) => variable.assign(weights[i]))
  network.weightsChanged()
}

/**
 * Gives a network weights on the straight line between two others (Wortsman et al. 2022, CVPR): `share` 0 is `from`,
 * 1 is `to`.
 */
export const setWeightsBetween = (network: Network, from: Weights, to: Weights, share: number): void => {
  const between = tf.tidy(() => from.map((start, i) => tf.add<tf.Tensor>(tf.mul(start, 1 - share), tf.mul(to[i], share))))
  setWeights(network, between)
  tf.dispose(between)
}

/** Mean cross-entropy (nats) of what a network says of examples. */
export const meanLoss = (network: Network, examples: readonly Example[]): number => {
  const predictions = network.predict(examples.map(({ ids }) => ids))
  const losses = predictions.map((prediction, i) =>
    examples[i].targets.reduce<number>((sum, target, head) => {
      if (target === null) return sum
      return target.reduce((part, share, k) => part - share * Math.log(Math.max(prediction[head][k], 1e-7)), sum)
    }, 0),
  )
  return losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length)
}

/**
 * Trains a network epoch by epoch and keeps the best: whoever leaves the loop, at its end or before, finds the network
 * with the weights of the last epoch that was marked as best.
 *
 * @param validation examples to choose the best epoch by; the latest is the best where there are none
 */
export function* fit(
  network: Network,
  examples: readonly Example[],
  validation: readonly Example[],
  settings: TrainingSettings,
  generator: Generator,
): IterableIterator<JudgedEpoch> {
  let best: { loss: number; weights: Weights } | null = null
  try {
    for (const { epoch, loss } of train(network, examples, settings, generator)) {
      const validationLoss = validation.length === 0 ? null : meanLoss(network, validation)
      const isBest = validationLoss === null || best === null || validationLoss < best.loss
      if (isBest) {
        if (best !== null) tf.dispose([...best.weights])
        best = { loss: validationLoss ?? loss, weights: weightsOf(network) }
      }
      yield { epoch, loss, validationLoss, isBest }
    }
  } finally {
    if (best !== null) {
      setWeights(network, best.weights)
      tf.dispose([...best.weights])
    }
  }
}
