import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { normal } from './normal.ts'
import { ConvolutionNetwork } from './convolution.ts'
import { LstmNetwork } from './lstm.ts'
import type { Architecture, Head, Network } from './network.ts'
import type { Vocabulary } from './vocabulary.ts'
import { vectorsOf, type WordVectors } from './word-vectors.ts'

const FORMS = { convolution: ConvolutionNetwork, lstm: LstmNetwork }

/** A network of this architecture with zero weights. The TensorFlow.js backend must have started. */
export const emptyNetwork = (architecture: Architecture, vocabulary: Vocabulary, vectors: WordVectors): Network => {
  const table = tf.tensor2d(vectorsOf(vectors, vocabulary), [vocabulary.size, vectors.size])
  return new FORMS[architecture.form](architecture, table)
}

/** Standard deviation of learned numbers at the start. */
const LEARNED_DEVIATION = 0.1

/**
 * Gives an untrained network its random start: matrices of a variance of 1 over three times their inputs (LeCun,
 * Bottou, Orr and Müller 1998, "Efficient BackProp"), biases zero.
 */
export const initialise = (network: Network, generator: Generator): void => {
  for (const { name, variable } of network.weights) {
    if (variable.shape.length === 1) continue
    const [inputs, outputs] = variable.shape
    const deviation = name.endsWith('embedding/learned') ? LEARNED_DEVIATION : Math.sqrt(1 / (3 * inputs))
    const start = tf.tensor(Float32Array.from({ length: inputs * outputs }, () => deviation * normal(generator)), variable.shape)
    variable.assign(start)
    start.dispose()
  }
  network.weightsChanged()
}

/** Networks of one convolution each, which read the same words, as one network; it has copies of their weights. */
export const sideBySide = (networks: readonly Network[], vocabulary: Vocabulary, vectors: WordVectors): Network => {
  const whole = emptyNetwork({ ...networks[0].architecture, members: networks.length }, vocabulary, vectors)
  const weights = networks.flatMap((network) => network.weights)
  whole.weights.forEach(({ variable }, index) => variable.assign(weights[index].variable))
  whole.weightsChanged()
  return whole
}

/** A copy of a network, with the same weights, for other heads; those weights that only they need are zero. */
export const withHeads = (
  network: Network,
  heads: readonly Head[],
  vocabulary: Vocabulary,
  vectors: WordVectors,
): Network => {
  const copy = emptyNetwork({ ...network.architecture, heads }, vocabulary, vectors)
  copy.weights.forEach(({ variable }, index) => {
    const { variable: original } = network.weights[index]
    if (variable.shape.join() === original.shape.join()) variable.assign(original)
  })
  copy.weightsChanged()
  return copy
}
