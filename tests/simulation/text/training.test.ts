import { beforeAll, describe, expect, it } from 'vitest'
import * as tf from '@tensorflow/tfjs-core'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { attribute, type Score } from '../../../simulation/text/attribution.ts'
import { startBackend } from '../../../simulation/text/backend.ts'
import { networkForClasses } from '../../../simulation/text/classes-network.ts'
import { readNetwork, vocabularyOf, writeNetwork } from '../../../simulation/text/files.ts'
import { probabilities } from '../../../simulation/text/heads.ts'
import { registerTrainingKernels } from '../../../simulation/text/kernels.ts'
import type { Network, NetworkForm } from '../../../simulation/text/network.ts'
import { emptyNetwork, initialise } from '../../../simulation/text/new-network.ts'
import { train, type Example } from '../../../simulation/text/training.ts'
import { pad, UNKNOWN, Vocabulary } from '../../../simulation/text/vocabulary.ts'
import { readWordVectors, writeWordVectors } from '../../../simulation/text/word-vectors.ts'

const LEARNED = ['write', 'letters', 'lay', 'bricks', 'and', 'carefully', 'daily', 'the']
/** Words that training never sees; the first two stand where "letters" and "bricks" stand. */
const UNSEEN = ['mail', 'stones']
const VECTOR_SIZE = 4

const files = () => {
  const vectors = [[1, 0, 0, 0], [2, 1, 0, 0], [-1, 0, 0, 1], [-2, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
  const values = [...vectors, [0, 0, 0, 0], [2, 1, 0, 0], [-2, 0, 1, 0]].flat()
  return writeWordVectors(VECTOR_SIZE, { en: [...LEARNED, ...UNSEEN], zh: [] }, Float32Array.from(values))
}

const wordVectors = readWordVectors(files())
const vocabulary = vocabularyOf(LEARNED, wordVectors)
const heads = [
  { name: 'exposure', classes: ['E0', 'E1', 'E2'] },
  { name: 'automation', classes: ['T4', 'T0'] },
]

const settings = {
  epochs: 20,
  batchSize: 16,
  learningRate: 0.02,
  warmUp: 0.1,
  wordDropout: 0.05,
  embeddingDropout: 0.1,
  pooledDropout: 0.1,
  hiddenDropout: 0.1,
  labelSmoothing: 0,
  gradientNorm: 1,
  averaging: 0.9,
}

/** Tasks of two kinds: writing letters is exposed, laying bricks is not; the rest of the words says nothing. */
const toyExamples = (): Example[] => {
  const generator = newGenerator(3)
  const filler = ['and', 'carefully', 'daily', 'the']
  const examples = Array.from({ length: 160 }, (_, i): Example => {
    const exposed = i % 2 === 0
    const words = [...(exposed ? ['write', 'letters'] : ['lay', 'bricks']), filler[generator.below(4)]]
    // Every third one is not labelled for automation.
    const automation = i % 3 === 0 ? null : exposed ? [0.75, 0.25] : [0, 1]
    return { ids: vocabulary.encode(words), targets: [exposed ? [0, 1, 0] : [1, 0, 0], automation] }
  })
  return [...examples, { ids: [UNKNOWN, UNKNOWN], targets: [[1, 0, 0], [0, 1]] }]
}

const trained = (form: NetworkForm, seed: number): Network => {
  const members = form === 'lstm' ? 1 : 2
  const architecture = { form, members, vocabulary: vocabulary.size, learnedWords: LEARNED.length + Vocabulary.RESERVED }
  const sizes = { vectorSize: VECTOR_SIZE, learnedSize: 4, units: 8, hidden: 8 }
  const network = emptyNetwork({ ...architecture, ...sizes, heads }, vocabulary, wordVectors)
  initialise(network, newGenerator(seed, 1))
  const losses = Array.from(train(network, toyExamples(), settings, newGenerator(seed, 2)), ({ loss }) => loss)
  expect(losses[settings.epochs - 1]).toBeLessThan(losses[0] / 2)
  return network
}

const encode = (text: string): number[] => vocabulary.encode(text.split(' '))
const sentences = ['write the letters', 'lay bricks', 'bricks daily'].map(encode)

beforeAll(async () => {
  await startBackend()
  registerTrainingKernels()
})

describe.each(['convolution', 'lstm'] as const)('a network (%s)', (form) => {
  let network: Network
  beforeAll(() => {
    network = trained(form, 1)
  })

  it('learns a plain distinction, the same for the same seed', () => {
    const [written, manual, alsoManual] = network.predict(sentences)
    expect(written[0][1]).toBeGreaterThan(0.9)
    expect(written[1][0]).toBeGreaterThan(0.55)
    for (const [exposure, automation] of [manual, alsoManual]) {
      expect(exposure[1]).toBeLessThan(0.1)
      expect(automation[0]).toBeLessThan(0.2)
    }
    expect(trained(form, 1).predict(sentences)).toEqual(network.predict(sentences))
  })

  it('knows words that it never saw by their vectors', () => {
    const [mail, stones] = network.predict(['write mail', 'lay stones'].map(encode))
    expect(mail[0][1]).toBeGreaterThan(0.7)
    expect(stones[0][1]).toBeLessThan(0.3)
  })

  it('reads a sentence the same whatever stands beside it, and as training reads it', () => {
    const many = Array.from({ length: 40 }, (_, k) => encode('write the letters daily and carefully'.split(' ').slice(0, 1 + (k % 6)).join(' ')))
    const alone = network.predict([sentences[0]])[0]
    const beside = network.predict([...many, sentences[0]])[many.length]
    beside.flat().forEach((share, k) => expect(share).toBeCloseTo(alone.flat()[k], 5))
    const ids = tf.tensor2d(sentences.map((sentence) => pad(sentence, 9)), undefined, 'int32')
    const logits = network.forward(ids)
    const read = probabilities(logits.dataSync(), sentences.length, heads)
    tf.dispose([ids, logits])
    network.predict(sentences).forEach((prediction, row) =>
      prediction.flat().forEach((share, k) => expect(share).toBeCloseTo(read[row].flat()[k], 4)),
    )
  })

  it('is the same after its files, up to half precision', () => {
    const read = readNetwork(writeNetwork(network, vocabulary), wordVectors)
    const [before] = network.predict(sentences)
    const [after] = read.network.predict(sentences)
    expect(after[1][0]).toBeCloseTo(before[1][0], 2)
    expect(read.vocabulary.known).toEqual(vocabulary.known)
  })

  it('gives its words away to other questions', () => {
    const base = { network, vocabulary, vectors: wordVectors }
    const other = networkForClasses(base, ['a', 'b'], [['write', 'poems']], newGenerator(4))
    const [shares] = other.network.predict([other.vocabulary.encode(['write', 'poems'])])
    expect(shares).toHaveLength(1)
    expect(shares[0].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
    const readersOf = (one: Network): number[][] =>
      one.weights.filter(({ part }) => part === 'reader').map(({ variable }) => [...variable.dataSync()])
    readersOf(other.network).forEach((weights, k) => expect(weights).toEqual(readersOf(network)[k]))
    other.network.dispose()
  })

  it('leaves no tensors behind but itself, and frees these', () => {
    const before = tf.memory().numTensors
    trained(form, 2).dispose()
    expect(tf.memory().numTensors).toBe(before)
  })

  it('weighs words so that they add up to the score, the telling ones most', () => {
    const score: Score = (prediction) => prediction[0][1]
    const predictions = network.predict(sentences)
    const weights = attribute(network, sentences, predictions, score)
    weights.forEach((own, k) => expect(own.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(predictions[k][0][1], 6))
    const [write, the, letters] = weights[0]
    expect(Math.min(write, letters)).toBeGreaterThan(Math.abs(the))
  })
})

it('files that do not belong together are refused by name', () => {
  const network = trained('convolution', 1)
  const whole = writeNetwork(network, vocabulary)
  expect(() => readNetwork({ ...whole, vocabulary: '["lay"]' }, wordVectors)).toThrow('vocabulary.json: 1 words')
  expect(() => readNetwork({ ...whole, weights: whole.weights.slice(2) }, wordVectors)).toThrow('weights.bin')
  expect(() => readWordVectors({ ...files(), vectors: files().vectors.slice(2) })).toThrow('word_vectors.bin')
  expect(() => readNetwork({ ...whole, model: '{}' }, wordVectors)).toThrow('model.json')
})
