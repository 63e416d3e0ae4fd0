import * as tf from '@tensorflow/tfjs-core'
import type { Generator } from '../random/generator.ts'
import { vocabularyOf, type TrainedNetwork } from './files.ts'
import type { NamedVariable } from './network.ts'
import { emptyNetwork, LEARNED_DEVIATION, randomStart } from './new-network.ts'
import { normal } from './normal.ts'
import { buildVocabulary, Vocabulary } from './vocabulary.ts'

/** Words of the texts that get numbers of their own at most, the commonest. */
const MOST_NEW_WORDS = 20_000
/** A word must occur in so many sentences, where there are more than `FEW_SENTENCES` of them. */
const LEAST_COUNT = 2
const FEW_SENTENCES = 2000

/**
 * A network for classes of one's own: it reads words as a trained one does and knows the texts' own words beside them;
 * its head is new.
 *
 * @param corpus the words of the sentences that it will learn from
 */
export const networkForClasses = (
  base: TrainedNetwork,
  classes: readonly string[],
  corpus: readonly (readonly string[])[],
  generator: Generator,
): TrainedNetwork => {
  const { vectors, network: original } = base
  const known = base.vocabulary.known.slice(0, original.architecture.learnedWords - Vocabulary.RESERVED)
  const own = buildVocabulary(corpus, corpus.length > FEW_SENTENCES ? LEAST_COUNT : 1).known.slice(0, MOST_NEW_WORDS)
  const isOwn = new Set(own)
  const learned = [...own, ...known.filter((word) => !isOwn.has(word))]
  const vocabulary = vocabularyOf(learned, vectors)
  const architecture = {
    ...original.architecture,
    // One of several convolutions is enough for a few hundred rows, and several times as fast.
    members: 1,
    vocabulary: vocabulary.size,
    learnedWords: learned.length + Vocabulary.RESERVED,
    heads: [{ name: 'class', classes }],
  }
  const network = emptyNetwork(architecture, vocabulary, vectors)
  const places = new Map(known.map((word, place) => [word, place + Vocabulary.RESERVED]))
  network.weights.forEach((weight, i) => {
    const start = tf.tidy(() =>
      weight.part === 'words'
        ? learnedNumbers(learned, places, original.weights[i], generator)
        : weight.part === 'heads'
          ? randomHead(weight, generator)
          : tf.clone<tf.Tensor>(original.weights[i].variable),
    )
    weight.variable.assign(start)
    start.dispose()
  })
  network.weightsChanged()
  return { network, vocabulary, vectors }
}

/** A word's learned numbers go with it to its new place; those of a new word are random. */
const learnedNumbers = (
  words: readonly string[],
  places: ReadonlyMap<string, number>,
  { variable }: NamedVariable,
  generator: Generator,
): tf.Tensor => {
  const [, size] = variable.shape
  const numbers = variable.dataSync<'float32'>()
  const table = new Float32Array((words.length + Vocabulary.RESERVED) * size)
  words.forEach((word, k) => {
    const to = (k + Vocabulary.RESERVED) * size
    const from = places.get(word)
    for (let d = 0; d < size; d++) {
      table[to + d] = from === undefined ? LEARNED_DEVIATION * normal(generator) : numbers[from * size + d]
    }
  })
  return tf.tensor2d(table, [words.length + Vocabulary.RESERVED, size])
}

/** After Glorot and Bengio (2010). */
const randomHead = ({ variable: { shape } }: NamedVariable, generator: Generator): tf.Tensor =>
  randomStart(shape, Math.sqrt(2 / (shape[0] + (shape.at(1) ?? 0))), generator)
