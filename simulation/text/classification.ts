import type { ClassificationCard } from './card.ts'
import { classificationFigures, confusionMatrix } from './metrics.ts'

/** Cohen's κ of a confusion matrix; null where chance alone would agree. */
export const cohensKappa = (matrix: readonly (readonly number[])[]): number | null => {
  const total = matrix.flat().reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const rows = matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = matrix.map((_, k) => matrix.reduce((sum, row) => sum + row[k], 0))
  const observed = matrix.reduce((sum, row, k) => sum + row[k], 0) / total
  const expected = rows.reduce((sum, row, k) => sum + row * columns[k], 0) / total ** 2
  return expected >= 1 ? null : Math.max(-1, (observed - expected) / (1 - expected))
}

/** One class against all others. */
const binary = (matrix: readonly (readonly number[])[], k: number): number[][] => {
  const counts = [
    [0, 0],
    [0, 0],
  ]
  matrix.forEach((row, truth) => row.forEach((count, said) => (counts[Number(truth === k)][Number(said === k)] += count)))
  return counts
}

/** All figures of a classification, by the places of classes; null of nothing. */
export const classificationOf = (
  classes: readonly string[],
  truth: readonly number[],
  predicted: readonly number[],
): ClassificationCard | null => {
  if (truth.length === 0) return null
  const matrix = confusionMatrix(truth, predicted, classes.length)
  const { accuracy, macroF1, classes: byClass } = classificationFigures(matrix)
  const supports = byClass.map(({ support }) => support)
  const commonest = supports.indexOf(Math.max(...supports))
  const always = classificationFigures(confusionMatrix(truth, truth.map(() => commonest), classes.length))
  return {
    ...{ classes: [...classes], confusionMatrix: matrix, accuracy, macroF1, kappa: cohensKappa(matrix) },
    byClass: byClass.map((figures, k) => ({ label: classes[k], ...figures, kappa: cohensKappa(binary(matrix, k)) })),
    baseline: { label: classes[commonest], accuracy: always.accuracy, macroF1: always.macroF1 },
  }
}
