import type * as tf from '@tensorflow/tfjs-core'

/** A question that a network answers of a sentence: a probability for each of its classes. */
export interface Head {
  readonly name: string
  readonly classes: readonly string[]
}

/** What a sentence of a job text is about: a duty, or one of the things that stand beside duties. */
export const SENTENCE_KINDS = [
  'duty',
  'application',
  'benefits',
  'conditions',
  'employer',
  'equal_opportunity',
  'heading',
  'other',
  'requirements',
] as const

export type SentenceKind = (typeof SENTENCE_KINDS)[number]

/** The heads of a classifier of exposure. Of automation, the first class is "full": its probability is the degree 0–1. */
export const EXPOSURE_HEADS: readonly Head[] = [
  { name: 'people', classes: ['E0', 'E1', 'E2'] },
  { name: 'gpt4', classes: ['E0', 'E1', 'E2'] },
  { name: 'automation', classes: ['T4', 'T0'] },
  { name: 'kind', classes: SENTENCE_KINDS },
  // GPT-4's label under other instructions: learned for what it tells of the other labels, and not reported.
  { name: 'gpt4_alternative', classes: ['E0', 'E1', 'E2'] },
]

/** How a network reads the words of a sentence. */
export type NetworkForm = 'convolution' | 'lstm'

/** The sizes of a network. */
export interface Architecture {
  readonly form: NetworkForm
  /** Convolutions that read side by side; an LSTM is alone. */
  readonly members: number
  /** Words in the vocabulary's order, padding and unknown included. */
  readonly vocabulary: number
  /** So many of them, the first ones, have numbers that are learned beside the word vectors. */
  readonly learnedWords: number
  /** Numbers per word: of the word vectors, which stay as they are, and learned ones. */
  readonly vectorSize: number
  readonly learnedSize: number
  /** Filters of each width, or units of the LSTM. */
  readonly units: number
  /** Units of the layer between the pooled words and the heads. */
  readonly hidden: number
  readonly heads: readonly Head[]
}

/** A sentence as integers of words (see `Vocabulary`). */
export type Sequence = readonly number[]

/** For each head, the probabilities of its classes, in the heads' order. */
export type Prediction = readonly (readonly number[])[]

/** Random factors of a training batch, each 0 or 1/(1 − rate). */
export interface DropoutMasks {
  /** [sentences, 1, numbers per word] */
  readonly words: tf.Tensor3D
  /** [sentences, pooled] */
  readonly pooled: tf.Tensor2D
  /** [sentences, hidden] */
  readonly hidden: tf.Tensor2D
}

/** A trained weight of a network, such as `hidden/kernel`. */
export interface NamedVariable {
  readonly name: string
  /** What it is a weight of: the words' learned numbers, what reads them, the hidden layer, or the heads. */
  readonly part: 'words' | 'reader' | 'hidden' | 'heads'
  readonly variable: tf.Variable
}

/** A network that reads sentences. */
export interface Network {
  readonly architecture: Architecture
  /** Numbers that the words of a sentence are pooled into. */
  readonly pooledSize: number
  /** What training changes, in a fixed order, under stable names. */
  readonly weights: readonly NamedVariable[]
  /** The logits of a batch, [sentences, classes of all heads]; `ids` [sentences, words], padded at the end. */
  forward(ids: tf.Tensor2D, dropout?: DropoutMasks): tf.Tensor2D
  /** To be told after weights have been assigned. */
  weightsChanged(): void
  /** What it says of each sentence, whatever stands beside it. */
  predict(sequences: readonly Sequence[]): Prediction[]
  /** Frees the memory; the network cannot be used afterwards. */
  dispose(): void
}
