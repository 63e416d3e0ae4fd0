import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { orthonormal } from './cooccurrence.ts'
import type { ExposureNetwork } from './model.ts'

/**
 * Gives an untrained network its random start: the words' vectors as given (row-major), recurrent matrices
 * orthogonal by gate, the other matrices uniform after Glorot and Bengio (2010), biases zero.
 */
export const initialise = (network: ExposureNetwork, words: Float32Array, generator: Generator): void => {
  for (const { name, variable } of network.weights) {
    const numbers = initialNumbers(name, variable.shape, words, generator)
    const start = tf.tensor(numbers, variable.shape)
    variable.assign(start)
    start.dispose()
  }
}

const initialNumbers = (
  name: string,
  shape: number[],
  words: Float32Array,
  generator: Generator,
): Float32Array => {
  if (name === 'embedding/words') return words
  const [inputs, outputs] = shape
  if (name === 'lstm/recurrent') return orthogonalGates(inputs, outputs / inputs, generator)
  if (shape.length === 1) return new Float32Array(inputs)
  const limit = Math.sqrt(6 / (inputs + outputs))
  return Float32Array.from({ length: inputs * outputs }, () => (2 * generator.uniform() - 1) * limit)
}

/** [units, gates·units], each gate's square block orthogonal. */
const orthogonalGates = (units: number, gates: number, generator: Generator): Float32Array => {
  const matrix = new Float32Array(units * units * gates)
  for (let gate = 0; gate < gates; gate++) {
    const random = Array.from({ length: units }, () =>
      Float64Array.from({ length: units }, () => generator.uniform() - 0.5),
    )
    orthonormal(random).forEach((vector, row) => matrix.set(vector, (row * gates + gate) * units))
  }
  return matrix
}
