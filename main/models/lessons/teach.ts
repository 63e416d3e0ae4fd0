import { dispose } from '@tensorflow/tfjs-core'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { fit, setWeightsBetween, weightsOf } from '../../../simulation/text/fit.ts'
import type { PublishedAgreement } from '../published.ts'
import type { OwnCard, TrainingEpoch } from '../schemas.ts'
import type { Lesson } from './lesson.ts'

/** What a lesson came to; the network has the weights that were chosen. */
export type Taught = Pick<OwnCard['training'], 'epochs' | 'chosen' | 'isStopped' | 'keptChange'>

/** A training's pace: told of every epoch, and asked whether to stop after it. */
export interface Pace {
  tell: (epoch: TrainingEpoch, secondsLeft: number) => void
  isStopping: () => boolean
}

/** Trains the lesson's network to the end, or until it shall stop. */
export const teach = (lesson: Lesson, seed: number, { tell, isStopping }: Pace): Taught => {
  const { trained, examples, validation, settings } = lesson
  const epochs: TrainingEpoch[] = []
  let chosen = 0
  const started = performance.now()
  for (const judged of fit(trained.network, examples, validation, settings, newGenerator(seed, 3))) {
    const { epoch, loss, validationLoss, isBest } = judged
    epochs.push({ epoch, loss, validationLoss })
    if (isBest) chosen = epoch
    tell({ epoch, loss, validationLoss }, ((performance.now() - started) / 1000 / epoch) * (settings.epochs - epoch))
    if (isStopping()) break
  }
  return { epochs, chosen, isStopped: epochs.length < settings.epochs, keptChange: 1 }
}

/** Shares of a change that are tried, the whole of it first. */
const KEPT_CHANGES = [1, 0.75, 0.5, 0.35, 0.2, 0.1]
/** What r with the published labels may lose: half of its standard error over some 500 occupations. */
const TOLERANCE = 0.004

const loss = (before: number | null, after: number | null): number => (before === null ? 0 : before - (after ?? 0))

/** Whether what a model knew before is still there. */
export const isKept = (before: PublishedAgreement, after: PublishedAgreement): boolean =>
  loss(before.people, after.people) <= TOLERANCE && loss(before.gpt4, after.gpt4) <= TOLERANCE

/**
 * Trains a lesson and keeps the greatest part of the change with which the agreement with the published labels does not
 * fall (weights between the old and the new ones: Wortsman et al. 2022, CVPR); the least part where it always does.
 */
export const teachKeeping = (lesson: Lesson, seed: number, pace: Pace, agreement: () => PublishedAgreement): Taught => {
  const { network } = lesson.trained
  const [before, old] = [agreement(), weightsOf(network)]
  const taught = teach(lesson, seed, pace)
  const taughtWeights = weightsOf(network)
  try {
    for (const keptChange of KEPT_CHANGES) {
      setWeightsBetween(network, old, taughtWeights, keptChange)
      if (isKept(before, agreement())) return { ...taught, keptChange }
    }
    return { ...taught, keptChange: KEPT_CHANGES[KEPT_CHANGES.length - 1] }
  } finally {
    dispose([...old, ...taughtWeights])
  }
}
