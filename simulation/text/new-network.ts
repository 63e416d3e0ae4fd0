import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { normal } from './normal.ts'
import { ConvolutionNetwork } from './convolution.ts'
import { LstmNetwork } from './lstm.ts'
import type { Architecture, Network } from './network.ts'
import type { Vocabulary } from './vocabulary.ts'
import { vectorsOf, type WordVectors } from './word-vectors.ts'

const FORMS = { convolution: ConvolutionNetwork, lstm: LstmNetwork }

/** A network of this architecture with zero weights. The TensorFlow.js backend must have started. */
export const emptyNetwork = (architecture: Architecture, vocabulary: Vocabulary, vectors: WordVectors): Network => {
  const table = tf.tensor2d(vectorsOf(vectors, vocabulary), [vocabulary.size, vectors.size])
  return new FORMS[architecture.form](architecture, table)
}

/** Standard deviation of a word's learned numbers at the start. */
export const LEARNED_DEVIATION = 0.1

/** A matrix of normal random numbers of a standard deviation; a row of zeros, since biases start at zero. */
export const randomStart = (shape: readonly number[], deviation: number, generator: Generator): tf.Tensor => {
  if (shape.length === 1) return tf.zeros([...shape])
  const size = shape.reduce((product, length) => product * length, 1)
  return tf.tensor(Float32Array.from({ length: size }, () => deviation * normal(generator)), [...shape])
}

/**
 * Gives an untrained network its random start: matrices of a variance of 1 over three times their inputs (LeCun,
 * Bottou, Orr and Müller 1998, "Efficient BackProp"), biases zero.
 */
export const initialise = (network: Network, generator: Generator): void => {
  for (const { part, variable } of network.weights) {
    const deviation = part === 'words' ? LEARNED_DEVIATION : Math.sqrt(1 / (3 * variable.shape[0]))
    const start = randomStart(variable.shape, deviation, generator)
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
