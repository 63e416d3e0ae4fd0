/** Pearson's correlation of two series of equal length; NaN where one of them does not vary. */
export const pearson = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const meanA = mean(a)
  const meanB = mean(b)
  let covariance = 0
  let varianceA = 0
  let varianceB = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] - meanA
    const y = b[i] - meanB
    covariance += x * y
    varianceA += x * x
    varianceB += y * y
  }
  return covariance / Math.sqrt(varianceA * varianceB)
}

/** The arithmetic mean; NaN of nothing. */
export const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum / values.length
}

/** The place of the greatest number; the first of them. */
export const greatest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

/** Counts by true class (row) and predicted class (column). */
export const confusionMatrix = (
  truth: readonly number[],
  predicted: readonly number[],
  classes: number,
): number[][] => {
  const matrix = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  truth.forEach((actual, i) => {
    matrix[actual][predicted[i]] += 1
  })
  return matrix
}

/** How well one class is recognised; shares of 1, 0 where a share has no denominator. */
export interface ClassFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly support: number
}

/** A classification's quality, computed from its confusion matrix. */
export interface ClassificationFigures {
  readonly accuracy: number
  readonly macroF1: number
  readonly classes: readonly ClassFigures[]
}

/** Accuracy, macro-averaged F1 and the figures of each class, from a confusion matrix (rows: truth). */
export const classificationFigures = (matrix: readonly (readonly number[])[]): ClassificationFigures => {
  const total = matrix.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0)
  const classes = matrix.map((row, k): ClassFigures => {
    const support = row.reduce((a, b) => a + b, 0)
    const predicted = matrix.reduce((sum, _, i) => sum + matrix[i][k], 0)
    const precision = share(matrix[k][k], predicted)
    const recall = share(matrix[k][k], support)
    return { precision, recall, f1: share(2 * precision * recall, precision + recall), support }
  })
  const correct = matrix.reduce((sum, _, k) => sum + matrix[k][k], 0)
  return { accuracy: share(correct, total), macroF1: mean(classes.map(({ f1 }) => f1)), classes }
}

const share = (part: number, whole: number): number => {
  return whole === 0 ? 0 : part / whole
}

/** Cohen's κ of two classifications from their confusion matrix; null where chance alone would always agree. */
export const cohensKappa = (matrix: readonly (readonly number[])[]): number | null => {
  const total = matrix.flat().reduce((sum, count) => sum + count, 0)
  const rows = matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = matrix.map((_, k) => matrix.reduce((sum, row) => sum + row[k], 0))
  const observed = matrix.reduce((sum, row, k) => sum + row[k], 0) / total
  const expected = rows.reduce((sum, row, k) => sum + row * columns[k], 0) / total ** 2
  return expected < 1 ? Math.max(-1, (observed - expected) / (1 - expected)) : null
}

/** A bin of predicted probabilities: their mean, and the share of them that came true. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly predicted: number
  readonly observed: number
  readonly count: number
}

const BINS = 10

/** Predicted probabilities in bins of a tenth against what came true; empty bins are left out. */
export const reliability = (predicted: readonly number[], cameTrue: readonly boolean[]): ReliabilityBin[] => {
  const bins = Map.groupBy(predicted.keys(), (k) => Math.min(BINS - 1, Math.floor(predicted[k] * BINS)))
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, members]) => ({
      from: bin / BINS,
      to: (bin + 1) / BINS,
      predicted: mean(members.map((k) => predicted[k])),
      observed: mean(members.map((k) => Number(cameTrue[k]))),
      count: members.length,
    }))
}

/** Expected calibration error: how far bins lie from what came true, by their counts (Naeini et al. 2015, AAAI). */
export const expectedCalibrationError = (bins: readonly ReliabilityBin[]): number => {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce((sum, { predicted, observed, count }) => sum + (count / total) * Math.abs(predicted - observed), 0)
}
