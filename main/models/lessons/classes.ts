import { newGenerator } from '../../../simulation/random/generator.ts'
import { distributionOf } from '../../../simulation/text/classes.ts'
import { networkForClasses } from '../../../simulation/text/classes-network.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import { greatest } from '../../../simulation/text/metrics.ts'
import type { Example, TrainingSettings } from '../../../simulation/text/training.ts'
import type { LabelledText } from '../labelled-rows.ts'
import { formsOf, type Lesson } from './lesson.ts'
import type { Parts } from './parts.ts'

const SETTINGS: TrainingSettings = {
  ...{ epochs: 30, batchSize: 16, learningRate: 2e-3, warmUp: 0.1, averaging: 0.95, gradientNorm: 1 },
  ...{ wordDropout: 0.1, embeddingDropout: 0.1, pooledDropout: 0.3, hiddenDropout: 0.3, labelSmoothing: 0.05 },
}

/** A new head for classes of one's own, and the texts' own words, on the network that there is. */
export const lessonOfClasses = (
  base: TrainedNetwork,
  classes: readonly string[],
  { training, validation, heldOut }: Parts,
  { seed, epochs }: { seed: number; epochs: number | null },
): Lesson => {
  const corpus = training.flatMap(({ text }) => formsOf(text))
  const trained = networkForClasses(base, classes, corpus, newGenerator(seed, 1))
  const examplesOf = (texts: readonly LabelledText[]): Example[] =>
    texts.flatMap(({ text, label }) => {
      const target = classes.map((name) => Number(name === label))
      return formsOf(text).map((forms) => ({ ids: trained.vocabulary.encode(forms), targets: [target] }))
    })
  return {
    trained,
    examples: examplesOf(training),
    validation: examplesOf(validation),
    rehearsed: 0,
    settings: { ...SETTINGS, epochs: epochs ?? SETTINGS.epochs },
    judge: () => {
      const read = heldOut.flatMap(({ text, label }) => {
        const distribution = distributionOf(trained, text)
        return distribution === null ? [] : [{ truth: classes.indexOf(label), said: greatest(distribution) }]
      })
      if (read.length === 0) return null
      return classificationOf(classes, read.map(({ truth }) => truth), read.map(({ said }) => said))
    },
  }
}
