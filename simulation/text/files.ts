import { io } from '@tensorflow/tfjs-core'
import { z } from 'zod'
import { encodeHalf } from './half.ts'
import type { NamedVariable, Network } from './network.ts'
import { emptyNetwork } from './new-network.ts'
import { parseFile } from './parse-file.ts'
import { Vocabulary } from './vocabulary.ts'
import type { WordVectors } from './word-vectors.ts'

/** The contents of a trained classifier's files. */
export interface ClassifierFiles {
  /** `model.json` */
  readonly model: string
  /** `weights.bin` */
  readonly weights: Uint8Array
  /** `vocabulary.json` */
  readonly vocabulary: string
  /** `card.json` */
  readonly card: string
}

/** Those of them that a network is read from. */
export type NetworkFiles = Omit<ClassifierFiles, 'card'>

/** A network with what it needs to read words. */
export interface TrainedNetwork {
  readonly network: Network
  readonly vocabulary: Vocabulary
  readonly vectors: WordVectors
}

const modelSchema = z.object({
  format: z.literal('workshift classifier'),
  version: z.literal(2),
  architecture: z.object({
    form: z.enum(['convolution', 'lstm']),
    members: z.int().positive(),
    vocabulary: z.int().min(2),
    learnedWords: z.int().min(2),
    vectorSize: z.int().positive(),
    learnedSize: z.int().positive(),
    units: z.int().positive(),
    hidden: z.int().positive(),
    heads: z.array(z.object({ name: z.string(), classes: z.array(z.string()).min(2) })).min(1),
  }),
  weights: z.array(
    z.object({
      name: z.string(),
      shape: z.array(z.int().positive()),
      dtype: z.literal('float32'),
      quantization: z.union([
        z.object({ dtype: z.literal('float16') }),
        z.object({ dtype: z.literal('uint8'), scale: z.number().positive(), min: z.number() }),
      ]),
    }),
  ),
})

const vocabularySchema = z.array(z.string())

/** A weight as it is written: the numbers of words, which are by far the most, at 8 bits, all others at 16. */
const written = ({ name, part, variable }: NamedVariable) => {
  const numbers = variable.dataSync<'float32'>()
  const entry = { name, shape: variable.shape, dtype: 'float32' }
  if (part !== 'words') {
    const bytes = new Uint8Array(encodeHalf([...numbers]).buffer)
    return { entry: { ...entry, quantization: { dtype: 'float16' } }, bytes }
  }
  const min = numbers.reduce((least, x) => Math.min(least, x), Infinity)
  const range = numbers.reduce((most, x) => Math.max(most, x - min), 0)
  const scale = range > 0 ? range / 255 : 1
  const bytes = Uint8Array.from(numbers, (x) => Math.round((x - min) / scale))
  return { entry: { ...entry, quantization: { dtype: 'uint8', scale, min } }, bytes }
}

/** `model.json`, `weights.bin` and `vocabulary.json`, the words that have learned numbers. */
export const writeNetwork = (network: Network, vocabulary: Vocabulary): NetworkFiles => {
  const parts = network.weights.map(written)
  const weights = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0))
  let offset = 0
  for (const { bytes } of parts) {
    weights.set(bytes, offset)
    offset += bytes.length
  }
  const { architecture } = network
  const model = { format: 'workshift classifier', version: 2, architecture, weights: parts.map(({ entry }) => entry) }
  const learned = vocabulary.known.slice(0, architecture.learnedWords - Vocabulary.RESERVED)
  return {
    model: `${JSON.stringify(model, null, 2)}\n`,
    weights,
    vocabulary: `${JSON.stringify(learned).replaceAll('","', '",\n"')}\n`,
  }
}

/**
 * The network and the vocabulary of these files, on the word vectors that all classifiers share. The TensorFlow.js
 * backend must have started.
 * @throws Error that names the file whose content does not fit
 */
export const readNetwork = (files: NetworkFiles, vectors: WordVectors): TrainedNetwork => {
  const { architecture, weights } = parseFile('model.json', modelSchema, files.model)
  const learned = parseFile('vocabulary.json', vocabularySchema, files.vocabulary)
  const vocabulary = vocabularyOf(learned, vectors)
  if (learned.length + Vocabulary.RESERVED !== architecture.learnedWords) {
    const wanted = architecture.learnedWords - Vocabulary.RESERVED
    throw new Error(`vocabulary.json: ${learned.length} words, but model.json wants ${wanted}`)
  }
  if (vocabulary.size !== architecture.vocabulary) {
    throw new Error(`word_vectors.json: ${vocabulary.size} words in all, but model.json wants ${architecture.vocabulary}`)
  }
  const expected = weights.reduce(
    (sum, { shape, quantization }) => sum + (quantization.dtype === 'uint8' ? 1 : 2) * shape.reduce((a, b) => a * b, 1),
    0,
  )
  if (files.weights.byteLength !== expected) {
    throw new Error(`weights.bin: ${files.weights.byteLength} bytes, but model.json wants ${expected}`)
  }
  const decoded = io.decodeWeights(files.weights.slice().buffer, weights)
  const network = emptyNetwork(architecture, vocabulary, vectors)
  for (const { name, variable } of network.weights) {
    if (!(name in decoded)) throw new Error(`model.json: the weight ${name} is missing`)
    variable.assign(decoded[name])
    decoded[name].dispose()
  }
  return { network, vocabulary, vectors }
}

/** The words that have learned numbers, then all others that have a vector. */
export const vocabularyOf = (learned: readonly string[], vectors: WordVectors): Vocabulary => {
  const own = new Set(learned)
  return new Vocabulary([...learned, ...[...vectors.rows.keys()].filter((word) => !own.has(word))])
}
