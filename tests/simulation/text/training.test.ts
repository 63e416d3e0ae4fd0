import { beforeAll, expect, it } from 'vitest'
import * as tf from '@tensorflow/tfjs-core'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { startBackend } from '../../../simulation/text/backend.ts'
import { cooccurrenceEmbedding } from '../../../simulation/text/cooccurrence.ts'
import { betaOfShares } from '../../../simulation/text/exposure.ts'
import { readNetwork, writeNetwork } from '../../../simulation/text/files.ts'
import { initialise } from '../../../simulation/text/initial.ts'
import { registerTrainingKernels } from '../../../simulation/text/kernels.ts'
import { ExposureNetwork } from '../../../simulation/text/model.ts'
import { train, type Example } from '../../../simulation/text/training.ts'
import { Vocabulary } from '../../../simulation/text/vocabulary.ts'

let network: ExposureNetwork

beforeAll(async () => {
  await startBackend()
  registerTrainingKernels()
  network = trained(1)
})

const vocabulary = new Vocabulary(['write', 'letters', 'lay', 'bricks', 'and', 'carefully', 'daily', 'the'])
const settings = {
  epochs: 20,
  batchSize: 16,
  learningRate: 0.02,
  wordDropout: 0.05,
  embeddingDropout: 0.1,
  pooledDropout: 0.1,
  labelSmoothing: 0,
  gradientNorm: 1,
  averaging: 0.9,
}

/** Tasks of two kinds: writing letters is exposed, laying bricks is not; the rest of the words says nothing. */
const toyExamples = (): Example[] => {
  const generator = newGenerator(3)
  const filler = ['and', 'carefully', 'daily', 'the']
  return Array.from({ length: 160 }, (_, i) => {
    const exposed = i % 2 === 0
    const words = [...(exposed ? ['write', 'letters'] : ['lay', 'bricks']), filler[generator.below(4)]]
    const label = exposed ? ([0, 1, 0] as const) : ([1, 0, 0] as const)
    return { ids: vocabulary.encode(words), people: label, gpt4: label, automation: exposed ? 0.75 : 0 }
  })
}

const trained = (seed: number): ExposureNetwork => {
  const untrained = new ExposureNetwork({ vocabularySize: vocabulary.size, embedding: 8, units: 8 })
  const examples = toyExamples()
  const generator = newGenerator(seed)
  const sequences = examples.map(({ ids }) => ids)
  initialise(untrained, cooccurrenceEmbedding(sequences, vocabulary.size, 8, 0.3, generator), generator)
  const losses = Array.from(train(untrained, examples, settings, generator), ({ loss }) => loss)
  expect(losses[settings.epochs - 1]).toBeLessThan(losses[0] / 2)
  return untrained
}

const sentences = [['write', 'the', 'letters'], ['lay', 'bricks'], ['bricks', 'daily']].map((words) =>
  vocabulary.encode(words),
)

it('a network learns a plain distinction, the same for the same seed', () => {
  const [exposed, manual, alsoManual] = network.predict(sentences)
  expect(betaOfShares(exposed.people)).toBeGreaterThan(0.9)
  expect(betaOfShares(exposed.gpt4)).toBeGreaterThan(0.9)
  expect(exposed.automation).toBeGreaterThan(0.55)
  for (const { people, automation } of [manual, alsoManual]) {
    expect(betaOfShares(people)).toBeLessThan(0.1)
    expect(automation).toBeLessThan(0.2)
  }
  expect(trained(1).predict(sentences)).toEqual(network.predict(sentences))
})

it('training leaves no tensors behind but the network and frees what it used', () => {
  const before = tf.memory().numTensors
  trained(2).dispose()
  expect(tf.memory().numTensors).toBe(before)
})

it('a network survives its files, up to half precision', () => {
  const read = readNetwork(writeNetwork(network, vocabulary))
  const [before] = network.predict(sentences)
  const [after] = read.network.predict(sentences)
  expect(after.automation).toBeCloseTo(before.automation, 2)
  expect(read.vocabulary.known).toEqual(vocabulary.known)
})

it('files that do not belong together are refused by name', () => {
  const files = writeNetwork(network, vocabulary)
  expect(() => readNetwork({ ...files, vocabulary: '["lay"]' })).toThrow('vocabulary.json: 1 words')
  expect(() => readNetwork({ ...files, weights: files.weights.slice(2) })).toThrow('weights.bin')
  expect(() => readNetwork({ ...files, model: '{}' })).toThrow('model.json')
})
