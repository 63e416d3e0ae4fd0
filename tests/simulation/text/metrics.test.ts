import { describe, expect, it } from 'vitest'
import { betaInterval, residualVariance } from '../../../simulation/text/interval.ts'
import {
  classificationFigures,
  cohensKappa,
  confusionMatrix,
  expectedCalibrationError,
  pearson,
  reliability,
} from '../../../simulation/text/metrics.ts'

it("Pearson's r of hand-computed series", () => {
  expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1)
  expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  // Covariance 4, variances 5 and 5.
  expect(pearson([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8)
  expect(pearson([1, 1], [0, 1])).toBeNaN()
})

it('accuracy, precision, recall and F1 of a hand-computed confusion matrix', () => {
  const matrix = confusionMatrix([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 0, 1], 3)
  expect(matrix).toEqual([
    [2, 1, 0],
    [1, 1, 0],
    [0, 1, 0],
  ])
  const { accuracy, macroF1, classes } = classificationFigures(matrix)
  expect(accuracy).toBe(0.5)
  expect(classes[0]).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, support: 3 })
  expect(classes[1]).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4, support: 2 })
  expect(classes[2]).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 })
  expect(macroF1).toBeCloseTo((2 / 3 + 0.4) / 3)
})

describe('the interval of a document', () => {
  it('splits variance into that of occupations and that of tasks', () => {
    // Means 1 and 3, within variance 2 each: task 2, occupation (4 − 2)/2 = 1.
    const { occupation, task } = residualVariance([
      [0, 2],
      [2, 4],
    ])
    expect(task).toBeCloseTo(2)
    expect(occupation).toBeCloseTo(1)
  })

  it('narrows with the sentences and stays within 0–1', () => {
    const variance = { occupation: 0.005, task: 0.05 }
    const width = ([low, high]: [number, number]): number => high - low
    const equal = (sentences: number): number[] => new Array<number>(sentences).fill(1 / sentences)
    expect(width(betaInterval(0.5, [0.9, 0.1], variance))).toBeGreaterThan(width(betaInterval(0.5, [0.5, 0.5], variance)))
    expect(width(betaInterval(0.5, equal(10), variance))).toBeLessThan(width(betaInterval(0.5, equal(2), variance)))
    expect(betaInterval(0.02, [1], variance)[0]).toBe(0)
    expect(betaInterval(0.98, [1], variance)[1]).toBe(1)
  })
})

describe('agreement beyond chance', () => {
  it('is κ = 0.4 in the textbook case of two readers of fifty proposals', () => {
    expect(cohensKappa([[20, 5], [10, 15]])).toBeCloseTo(0.4, 12)
  })

  it('is 1 for the same answers, 0 for always the same one', () => {
    expect(cohensKappa([[3, 0], [0, 4]])).toBe(1)
    expect(cohensKappa([[3, 0], [4, 0]])).toBe(0)
    expect(cohensKappa([[4, 0], [0, 0]])).toBeNull()
  })
})

describe('calibration', () => {
  it('has no error where a probability comes true as often as it says', () => {
    const bins = reliability([0.75, 0.75, 0.75, 0.75], [true, true, true, false])
    expect(bins).toEqual([{ from: 0.7, to: 0.8, predicted: 0.75, observed: 0.75, count: 4 }])
    expect(expectedCalibrationError(bins)).toBe(0)
  })

  it('errs by how far bins miss, by their counts', () => {
    const bins = reliability([1, 1, 1, 0.05], [true, true, false, false])
    expect(expectedCalibrationError(bins)).toBeCloseTo(0.75 * (1 / 3) + 0.25 * 0.05, 12)
  })
})
