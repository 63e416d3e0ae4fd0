import { newGenerator } from '../../../simulation/random/generator.ts'
import { vocabularyOf, type TrainedNetwork } from '../../../simulation/text/files.ts'
import { emptyNetwork, initialise } from '../../../simulation/text/new-network.ts'
import { EXPOSURE_HEADS, type NamedVariable, type NetworkForm } from '../../../simulation/text/network.ts'
import { train, type TrainingSettings } from '../../../simulation/text/training.ts'
import { Vocabulary } from '../../../simulation/text/vocabulary.ts'
import type { WordVectors } from '../../../simulation/text/word-vectors.ts'
import { blanks, exampleOf, type Lesson } from './examples.ts'
import { SIZES } from './recipe.ts'

/** Of all sentences, so many are made of unknown words. */
const BLANK_SHARE = 0.01

/** What is known of an epoch when it ends. */
export interface Progress {
  readonly epoch: number
  readonly epochs: number
  readonly loss: number
}

/** A network with a random start; the learned words have numbers of their own. */
export const startingNetwork = (
  form: NetworkForm,
  learned: readonly string[],
  vectors: WordVectors,
  seed: number,
): TrainedNetwork => {
  const vocabulary = vocabularyOf(learned, vectors)
  const network = emptyNetwork(
    {
      ...SIZES[form],
      ...{ form, members: 1 },
      vocabulary: vocabulary.size,
      learnedWords: learned.length + Vocabulary.RESERVED,
      vectorSize: vectors.size,
      heads: EXPOSURE_HEADS,
    },
    vocabulary,
    vectors,
  )
  initialise(network, newGenerator(seed, 1))
  return { network, vocabulary, vectors }
}

/** Trains a network on lessons, all of it or only the numbers of words. */
export const fit = (
  { network, vocabulary }: TrainedNetwork,
  lessons: readonly Lesson[],
  settings: TrainingSettings,
  seed: number,
  onlyWords: boolean,
  report: (progress: Progress) => void,
): void => {
  const examples = [
    ...lessons.map((lesson) => exampleOf(lesson, vocabulary)),
    ...blanks(Math.ceil(lessons.length * BLANK_SHARE), seed),
  ]
  const isTrained = ({ part }: NamedVariable): boolean => !onlyWords || part === 'words'
  for (const { epoch, loss } of train(network, examples, settings, newGenerator(seed, 2), isTrained)) {
    report({ epoch, epochs: settings.epochs, loss })
  }
}
