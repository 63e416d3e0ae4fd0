import { io } from '@tensorflow/tfjs-core'
import { z } from 'zod'
import { encodeHalf } from './half.ts'
import { ExposureNetwork } from './model.ts'
import { Vocabulary } from './vocabulary.ts'

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

const modelSchema = z.object({
  format: z.literal('workshift exposure classifier'),
  version: z.literal(1),
  architecture: z.object({
    vocabularySize: z.int().min(2),
    embedding: z.int().positive(),
    units: z.int().positive(),
  }),
  weights: z.array(
    z.object({
      name: z.string(),
      shape: z.array(z.int().positive()),
      dtype: z.literal('float32'),
      quantization: z.object({ dtype: z.literal('float16') }),
    }),
  ),
})

const vocabularySchema = z.array(z.string())

/** `model.json`, `weights.bin` (half precision) and `vocabulary.json` of a network and its vocabulary. */
export const writeNetwork = (
  network: ExposureNetwork,
  vocabulary: Vocabulary,
): Pick<ClassifierFiles, 'model' | 'weights' | 'vocabulary'> => {
  const weights = network.weights.map(({ name, variable }) => ({
    name,
    shape: variable.shape,
    dtype: 'float32',
    quantization: { dtype: 'float16' },
  }))
  const numbers = network.weights.flatMap(({ variable }) => [...variable.dataSync<'float32'>()])
  const model = {
    format: 'workshift exposure classifier',
    version: 1,
    architecture: network.architecture,
    weights,
  }
  return {
    model: `${JSON.stringify(model, null, 2)}\n`,
    weights: new Uint8Array(encodeHalf(numbers).buffer),
    vocabulary: `${JSON.stringify(vocabulary.known, null, 0).replaceAll('","', '",\n"')}\n`,
  }
}

/**
 * The network and the vocabulary of these files. The TensorFlow.js backend must have started.
 * @throws Error that names the file whose content does not fit
 */
export const readNetwork = (
  files: Pick<ClassifierFiles, 'model' | 'weights' | 'vocabulary'>,
): { network: ExposureNetwork; vocabulary: Vocabulary } => {
  const model = parseFile('model.json', modelSchema, files.model)
  const vocabulary = new Vocabulary(parseFile('vocabulary.json', vocabularySchema, files.vocabulary))
  if (vocabulary.size !== model.architecture.vocabularySize) {
    throw new Error(
      `vocabulary.json: ${vocabulary.size - 2} words, but model.json wants ${model.architecture.vocabularySize - 2}`,
    )
  }
  const expected = model.weights.reduce((sum, { shape }) => sum + 2 * shape.reduce((a, b) => a * b, 1), 0)
  if (files.weights.byteLength !== expected) {
    throw new Error(`weights.bin: ${files.weights.byteLength} bytes, but model.json wants ${expected}`)
  }
  const decoded = io.decodeWeights(files.weights.slice().buffer, model.weights)
  const network = new ExposureNetwork(model.architecture)
  for (const { name, variable } of network.weights) {
    if (!(name in decoded)) throw new Error(`model.json: the weight ${name} is missing`)
    variable.assign(decoded[name])
    decoded[name].dispose()
  }
  return { network, vocabulary }
}

/** The content of a JSON file of the classifier. @throws Error that names the file and what does not fit */
export const parseFile = <Value>(file: string, schema: z.ZodType<Value>, content: string): Value => {
  const parsed = schema.safeParse(JSON.parse(content))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
