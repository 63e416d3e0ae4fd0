import { newGenerator } from '../../../simulation/random/generator.ts'
import { meanDistribution } from '../../../simulation/text/classes.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import {
  CORRECTION_LABELS,
  correctionTargets,
  exposureLabelOf,
  labelOf,
  type CorrectionLabel,
} from '../../../simulation/text/correction-targets.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import { mixOf } from '../../../simulation/text/rehearsal.ts'
import type { Example, TrainingSettings } from '../../../simulation/text/training.ts'
import type { LabelledText } from '../labelled-rows.ts'
import { formsOf, type Lesson } from './lesson.ts'
import type { Parts } from './parts.ts'

const SETTINGS: TrainingSettings = {
  ...{ epochs: 6, batchSize: 32, learningRate: 5e-4, warmUp: 0.1, averaging: 0.98, gradientNorm: 1 },
  ...{ wordDropout: 0.05, embeddingDropout: 0.1, pooledDropout: 0.2, hiddenDropout: 0.2, labelSmoothing: 0.02 },
}

const isLabel = (label: string): label is CorrectionLabel => CORRECTION_LABELS.some((one) => one === label)

/** What a network says of a text: of each head, the mean over its sentences. */
const meanPrediction = (predictions: readonly Prediction[]): Prediction =>
  predictions[0].map((_, head) => meanDistribution(predictions.map((one) => one[head])))

/**
 * The model of exposure goes on learning, from texts that an analyst labelled E0–E2 or `none`, among sentences that it
 * knows and is to keep its opinion of.
 */
export const lessonOfExposure = (
  base: TrainedNetwork,
  { training, validation, heldOut }: Parts,
  known: readonly string[],
  { seed, epochs }: { seed: number; epochs: number | null },
): Lesson => {
  const { network, vocabulary } = base
  const read = (text: string): number[][] => formsOf(text).map((forms) => vocabulary.encode(forms))
  const examplesOf = (texts: readonly LabelledText[]): Example[] =>
    texts.flatMap(({ text, label }) => {
      if (!isLabel(label)) return []
      const sequences = read(text)
      return network.predict(sequences).map((said, k) => ({ ids: sequences[k], targets: correctionTargets(label, said) }))
    })
  const labelled = new Set([...training, ...validation, ...heldOut].map(({ text }) => text))
  const own = examplesOf(training)
  const { rehearsed, repeats } = mixOf(own.length, known.filter((text) => !labelled.has(text)), newGenerator(seed, 2))
  const sequences = rehearsed.flatMap(read)
  const opinions = network.predict(sequences).map((said, k): Example => ({ ids: sequences[k], targets: said }))
  const hasNone = heldOut.some(({ label }) => label === 'none')
  const classes = hasNone ? CORRECTION_LABELS : CORRECTION_LABELS.slice(0, 3)

  return {
    trained: base,
    examples: [...opinions, ...Array.from({ length: repeats }, () => own).flat()],
    rehearsed: opinions.length,
    validation: examplesOf(validation),
    settings: { ...SETTINGS, epochs: epochs ?? SETTINGS.epochs },
    judge: () => {
      const found = heldOut.flatMap(({ text, label }) => {
        const predictions = network.predict(read(text))
        if (predictions.length === 0 || !isLabel(label)) return []
        const mean = meanPrediction(predictions)
        return [{ truth: label, said: hasNone ? labelOf(mean) : exposureLabelOf(mean) }]
      })
      const placesOf = (labels: readonly CorrectionLabel[]): number[] => labels.map((label) => classes.indexOf(label))
      if (found.length === 0) return null
      return classificationOf(classes, placesOf(found.map(({ truth }) => truth)), placesOf(found.map(({ said }) => said)))
    },
  }
}
