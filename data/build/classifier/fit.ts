import { newGenerator } from '../../../simulation/random/generator.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import { vocabularyOf } from '../../../simulation/text/files.ts'
import { emptyNetwork, initialise } from '../../../simulation/text/new-network.ts'
import { EXPOSURE_HEADS, type NetworkForm } from '../../../simulation/text/network.ts'
import { train, type TrainingSettings } from '../../../simulation/text/training.ts'
import { buildVocabulary, Vocabulary } from '../../../simulation/text/vocabulary.ts'
import type { WordVectors } from '../../../simulation/text/word-vectors.ts'
import { blanks, exampleOf, type Lesson } from './examples.ts'
import { MINIMUM_COUNT, SIZES } from './recipe.ts'

/** Of all sentences, so many are made of unknown words. */
const BLANK_SHARE = 0.01

/** What is known of an epoch when it ends. */
export interface Progress {
  readonly epoch: number
  readonly epochs: number
  readonly loss: number
}

/** Trains a network on lessons. */
export const fit = (
  form: NetworkForm,
  lessons: readonly Lesson[],
  vectors: WordVectors,
  settings: TrainingSettings,
  seed: number,
  report: (progress: Progress, trained: TrainedNetwork) => void,
): TrainedNetwork => {
  const learned = buildVocabulary(lessons.map(({ words }) => words), MINIMUM_COUNT).known
  const vocabulary = vocabularyOf(learned, vectors)
  const network = emptyNetwork(
    {
      ...SIZES[form],
      form,
      members: 1,
      vocabulary: vocabulary.size,
      learnedWords: learned.length + Vocabulary.RESERVED,
      vectorSize: vectors.size,
      heads: EXPOSURE_HEADS,
    },
    vocabulary,
    vectors,
  )
  initialise(network, newGenerator(seed, 1))
  const trained = { network, vocabulary, vectors }
  const examples = [
    ...lessons.map((lesson) => exampleOf(lesson, vocabulary)),
    ...blanks(Math.ceil(lessons.length * BLANK_SHARE), seed),
  ]
  for (const { epoch, loss } of train(network, examples, settings, newGenerator(seed, 2))) {
    report({ epoch, epochs: settings.epochs, loss }, trained)
  }
  return trained
}
