import type { Architecture, NetworkForm } from '../../../simulation/text/network.ts'
import type { TrainingSettings } from '../../../simulation/text/training.ts'

/** Sizes of the networks; chosen on occupations held out from several random splits. */
export const SIZES: Record<NetworkForm, Pick<Architecture, 'learnedSize' | 'units' | 'hidden'>> = {
  convolution: { learnedSize: 64, units: 128, hidden: 256 },
  lstm: { learnedSize: 64, units: 96, hidden: 128 },
}

export const TRAINING: TrainingSettings = {
  epochs: 8,
  batchSize: 64,
  learningRate: 0.001,
  warmUp: 0.15,
  wordDropout: 0.15,
  embeddingDropout: 0.2,
  pooledDropout: 0.4,
  hiddenDropout: 0.4,
  labelSmoothing: 0.05,
  gradientNorm: 1,
  averaging: 0.98,
}

/** The networks whose mean the bundled one learns from. */
export const TEACHERS: readonly NetworkForm[] = ['convolution', 'convolution', 'lstm']

/** Shares of the training occupations that the learning curve is drawn at, beside all. */
export const LEARNING_CURVE = [0.1, 0.3]

/** A word must occur in this many sentences to have learned numbers. */
export const MINIMUM_COUNT = 2
