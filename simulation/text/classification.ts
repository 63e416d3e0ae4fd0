import type { ClassificationCard } from './card.ts'
import { classificationFigures, cohensKappa, confusionMatrix, greatest } from './metrics.ts'

/** One class against all others. */
const binary = (matrix: readonly (readonly number[])[], k: number): number[][] => {
  const counts = [
    [0, 0],
    [0, 0],
  ]
  matrix.forEach((row, truth) => row.forEach((count, said) => (counts[Number(truth === k)][Number(said === k)] += count)))
  return counts
}

/** All figures of a classification of at least one thing; labels and predictions are places of classes. */
export const classificationOf = (
  classes: readonly string[],
  truth: readonly number[],
  predicted: readonly number[],
): ClassificationCard => {
  const matrix = confusionMatrix(truth, predicted, classes.length)
  const { accuracy, macroF1, classes: byClass } = classificationFigures(matrix)
  const supports = byClass.map(({ support }) => support)
  const commonest = greatest(supports)
  const always = classificationFigures(confusionMatrix(truth, truth.map(() => commonest), classes.length))
  return {
    ...{ classes: [...classes], confusionMatrix: matrix, accuracy, macroF1, kappa: cohensKappa(matrix) },
    byClass: byClass.map((figures, k) => ({ label: classes[k], ...figures, kappa: cohensKappa(binary(matrix, k)) })),
    baseline: { label: classes[commonest], accuracy: always.accuracy, macroF1: always.macroF1 },
  }
}
