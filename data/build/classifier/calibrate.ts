import * as tf from '@tensorflow/tfjs-core'
import { softmax } from '../../../simulation/text/heads.ts'
import type { Network, Prediction } from '../../../simulation/text/network.ts'
import { mean } from '../../../simulation/text/metrics.ts'

const TEMPERATURES = Array.from({ length: 61 }, (_, k) => 0.6 + k * 0.02)

/** Probabilities as they would be with all logits divided by a temperature. */
const cooled = (shares: readonly number[], temperature: number): number[] =>
  softmax(shares.map((share) => Math.log(Math.max(share, 1e-9)) / temperature))

/**
 * For each head, the temperature under which its probabilities fit the targets best (Guo, Pleiss, Sun and Weinberger
 * 2017, ICML): least cross-entropy. A head without targets keeps 1.
 */
export const temperatures = (
  predictions: readonly Prediction[],
  targets: readonly (readonly (readonly number[] | null)[])[],
): number[] =>
  predictions[0].map((_, head) => {
    const known = [...predictions.keys()].filter((k) => targets[k][head] !== null)
    if (known.length === 0) return 1
    const cost = (temperature: number): number =>
      mean(
        known.map((k) => {
          const shares = cooled(predictions[k][head], temperature)
          return -(targets[k][head] ?? []).reduce((sum, target, c) => sum + target * Math.log(shares[c]), 0)
        }),
      )
    return TEMPERATURES.reduce((best, one) => (cost(one) < cost(best) ? one : best), 1)
  })

/** Divides each head's logits by its temperature, once and for all, by its weights. */
export const applyTemperatures = (network: Network, byHead: readonly number[]): void => {
  const factors = network.architecture.heads.flatMap(({ classes }, head) => classes.map(() => 1 / byHead[head]))
  for (const { part, variable } of network.weights) {
    if (part !== 'heads') continue
    const next = tf.tidy(() => tf.mul(variable, tf.tensor1d(factors)))
    variable.assign(next)
    next.dispose()
  }
  network.weightsChanged()
}
