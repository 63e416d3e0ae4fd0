import { z } from 'zod'
import { parseFile } from './parse-file.ts'
import { mean } from './metrics.ts'

/**
 * How far labels lie from the classifier's β, as variances: a part that all tasks of an occupation share, and
 * a part of each task alone.
 */
export interface ResidualVariance {
  readonly occupation: number
  readonly task: number
}

/** A card's part that says how far labels lie from a classifier's β. */
const cardSchema = z.object({
  residualVariance: z.object({ occupation: z.number().min(0), task: z.number().min(0) }),
})

/** How far labels lie from a classifier's β, from its `card.json`. @throws Error that says what does not fit */
export const residualVarianceOf = (card: string): ResidualVariance =>
  parseFile('card.json', cardSchema, card).residualVariance

/** The normal distribution's quantile for a two-sided 90 % interval. */
export const QUANTILE_90 = 1.6449

/**
 * The variance components of residuals (label less prediction) grouped by occupation: one-way random effects
 * by analysis of variance (Searle, Casella and McCulloch 1992, "Variance Components", 3.6). Needs two groups,
 * one of them with two residuals.
 */
export const residualVariance = (groups: readonly (readonly number[])[]): ResidualVariance => {
  const total = groups.reduce((sum, group) => sum + group.length, 0)
  const grandMean = mean(groups.flat())
  let within = 0
  let between = 0
  let squaredSizes = 0
  for (const group of groups) {
    const groupMean = mean(group)
    for (const residual of group) within += (residual - groupMean) ** 2
    between += group.length * (groupMean - grandMean) ** 2
    squaredSizes += group.length ** 2
  }
  const task = within / (total - groups.length)
  const size = (total - squaredSizes / total) / (groups.length - 1)
  return { occupation: Math.max(0, (between / (groups.length - 1) - task) / size), task }
}

/**
 * The 90 % interval of a document's β around its estimate, within 0–1. The mean over sentences of weights w (which
 * sum to 1) errs by the occupation's part and by Σ w² of the task's part of the variance found on occupations that
 * training never saw.
 */
export const betaInterval = (
  estimate: number,
  weights: readonly number[],
  { occupation, task }: ResidualVariance,
): [number, number] => {
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const half = QUANTILE_90 * Math.sqrt(occupation + task * squares)
  return [Math.max(0, estimate - half), Math.min(1, estimate + half)]
}
