import * as tf from '@tensorflow/tfjs-core'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { cooccurrenceEmbedding } from '../../../simulation/text/cooccurrence.ts'
import { initialise } from '../../../simulation/text/initial.ts'
import { ExposureNetwork, type Shares } from '../../../simulation/text/model.ts'
import { train, type Example, type TrainingSettings } from '../../../simulation/text/training.ts'
import { buildVocabulary, type Vocabulary } from '../../../simulation/text/vocabulary.ts'
import { correlations, exposures } from './evaluate.ts'
import { oneHot, type Task } from './tasks.ts'

/** Sizes and settings of the classifier; chosen on occupations held out from several random splits. */
export const HYPERPARAMETERS = {
  embedding: 64,
  units: 64,
  /** A word must occur in this many tasks to enter the vocabulary. */
  minimumCount: 2,
  /** Standard deviation of the embedding's start. */
  embeddingDeviation: 0.3,
  /** Weight of GPT-4's label under its other instructions in the GPT-4 head's target. */
  alternativeShare: 0.3,
  /** Epochs without a better validation that end training. */
  patience: 2,
}

export const TRAINING: TrainingSettings = {
  epochs: 8,
  batchSize: 128,
  learningRate: 0.003,
  wordDropout: 0.2,
  embeddingDropout: 0.3,
  pooledDropout: 0.4,
  labelSmoothing: 0.05,
  gradientNorm: 1,
  averaging: 0.98,
}

/** What is known of an epoch when it ends. */
export interface Progress {
  readonly epoch: number
  readonly loss: number
  /** Task-level r of β with people's and with GPT-4's labels on the validation tasks. */
  readonly validation?: { readonly people: number; readonly gpt4: number }
}

/** A trained network with its vocabulary, and the epoch that it comes from. */
export interface Fit {
  readonly network: ExposureNetwork
  readonly vocabulary: Vocabulary
  readonly epoch: number
}

/**
 * Trains a classifier. With validation tasks, training ends early when the mean of the two correlations stops
 * rising, and the best epoch's weights are kept; without, it ends after `lastEpoch` epochs of the same schedule.
 */
export const fit = (
  tasks: readonly Task[],
  settings: TrainingSettings,
  seed: number,
  until: { readonly validation: readonly Task[] } | { readonly lastEpoch: number },
  report: (progress: Progress) => void,
): Fit => {
  const vocabulary = buildVocabulary(tasks.map(({ words }) => words), HYPERPARAMETERS.minimumCount)
  const examples = tasks.map((task) => example(task, vocabulary))
  const network = startingNetwork(examples, vocabulary, seed)
  let best = { score: -Infinity, epoch: 0, weights: [] as tf.Tensor[] }

  for (const { epoch, loss } of train(network, examples, settings, newGenerator(seed, 2))) {
    if ('lastEpoch' in until) {
      report({ epoch, loss })
      if (epoch === until.lastEpoch) return { network, vocabulary, epoch }
      continue
    }
    const validation = correlations(exposures(network, vocabulary, until.validation), until.validation)
    report({ epoch, loss, validation })
    const score = (validation.people + validation.gpt4) / 2
    if (score > best.score) {
      tf.dispose(best.weights)
      best = { score, epoch, weights: network.weights.map(({ variable }) => tf.clone<tf.Tensor>(variable)) }
    } else if (epoch - best.epoch >= HYPERPARAMETERS.patience) break
  }
  if ('lastEpoch' in until) return { network, vocabulary, epoch: settings.epochs }
  if (best.epoch === 0) throw new Error('the validation occupations carry no signal: all their labels are alike')
  network.weights.forEach(({ variable }, index) => variable.assign(best.weights[index]))
  tf.dispose(best.weights)
  return { network, vocabulary, epoch: best.epoch }
}

const startingNetwork = (
  examples: readonly Example[],
  vocabulary: Vocabulary,
  seed: number,
): ExposureNetwork => {
  const { embedding, units, embeddingDeviation } = HYPERPARAMETERS
  const network = new ExposureNetwork({ vocabularySize: vocabulary.size, embedding, units })
  const generator = newGenerator(seed, 1)
  const sequences = examples.map(({ ids }) => ids)
  const words = cooccurrenceEmbedding(sequences, vocabulary.size, embedding, embeddingDeviation, generator)
  initialise(network, words, generator)
  return network
}

const example = (task: Task, vocabulary: Vocabulary): Example => ({
  ids: vocabulary.encode(task.words),
  people: oneHot(task.people),
  gpt4: mixed(oneHot(task.gpt4), oneHot(task.gpt4Alternative), HYPERPARAMETERS.alternativeShare),
  automation: task.automation,
})

const mixed = (a: Shares, b: Shares, share: number): Shares => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
]
