import type { Architecture, NetworkForm } from '../../../simulation/text/network.ts'
import type { TrainingSettings } from '../../../simulation/text/training.ts'

/** Sizes of the networks; chosen on occupations held out from several random splits. */
export const SIZES: Record<NetworkForm, Pick<Architecture, 'learnedSize' | 'units' | 'hidden'>> = {
  convolution: { learnedSize: 64, units: 128, hidden: 256 },
  lstm: { learnedSize: 64, units: 96, hidden: 128 },
}

/** Networks side by side in the bundled one. */
export const MEMBERS: Record<NetworkForm, number> = { convolution: 3, lstm: 1 }

export const TRAINING: TrainingSettings = {
  epochs: 7,
  batchSize: 64,
  learningRate: 0.0012,
  warmUp: 0.15,
  wordDropout: 0.15,
  embeddingDropout: 0.2,
  pooledDropout: 0.4,
  hiddenDropout: 0.4,
  labelSmoothing: 0.05,
  gradientNorm: 1,
  averaging: 0.98,
}

/** For the numbers of Chinese words: targets are a network's probabilities, so nothing is smoothed. */
export const CHINESE_TRAINING: TrainingSettings = {
  ...TRAINING,
  epochs: 5,
  learningRate: 0.0025,
  wordDropout: 0.2,
  pooledDropout: 0.3,
  hiddenDropout: 0.3,
  labelSmoothing: 0,
}

/** Shares of the training occupations that the learning curve is drawn at, beside all. */
export const LEARNING_CURVE = [0.1, 0.3]

/** A word must occur in this many sentences to have learned numbers. */
export const MINIMUM_COUNT = 2
