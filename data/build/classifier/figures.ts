import { beta, betaByRater, betaOfShares, exposureOf, GPT4, meanExposure, PEOPLE, AUTOMATION } from '../../../simulation/text/exposure.ts'
import type { Contender, ExposureFigures } from '../../../simulation/text/card.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import { residualVariance, type ResidualVariance } from '../../../simulation/text/interval.ts'
import {
  classificationFigures,
  cohensKappa,
  confusionMatrix,
  expectedCalibrationError,
  greatest,
  mean,
  pearson,
  reliability,
} from '../../../simulation/text/metrics.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import { byCode } from '../csv.ts'
import { fairness } from './fairness.ts'
import { oneHot, type Task } from './tasks.ts'

type Rater = 'people' | 'gpt4'
const HEAD: Record<Rater, number> = { people: PEOPLE, gpt4: GPT4 }
const CLASSES = ['E0', 'E1', 'E2']

/** A correlation at four digits; null where one of the series does not vary. */
export const coefficient = (r: number): number | null => (Number.isFinite(r) ? r : null)

export const betaOfLabel = (label: number): number => betaOfShares(oneHot(label))

const byRater = <Value>(of: (rater: Rater) => Value): Record<Rater, Value> => ({ people: of('people'), gpt4: of('gpt4') })

const groupsOf = (tasks: readonly Task[], of: (task: Task) => string): [string, number[]][] =>
  [...Map.groupBy(tasks.keys(), (k) => of(tasks[k]))].sort(([a], [b]) => byCode(a, b))

/** Correlations by task and by occupation of a β, which may be another one for each rater. */
export const agreements = (tasks: readonly Task[], betas: Record<Rater, readonly number[]>) => {
  const labels = byRater((rater) => tasks.map((task) => betaOfLabel(task[rater])))
  const groups = groupsOf(tasks, ({ occupation }) => occupation).map(([, members]) => members)
  const means = (values: readonly number[]): number[] => groups.map((members) => mean(members.map((k) => values[k])))
  return {
    byTask: byRater((rater) => coefficient(pearson(betas[rater], labels[rater]))),
    byOccupation: byRater((rater) => coefficient(pearson(means(betas[rater]), means(labels[rater])))),
  }
}

const betasOf = (predictions: readonly Prediction[]) => {
  const whole = predictions.map((prediction) => beta(exposureOf(prediction)))
  const own = predictions.map(betaByRater)
  return {
    reported: { people: whole, gpt4: whole },
    own: byRater((rater) => own.map((betas) => betas[rater])),
  }
}

/** All figures of the card on tasks of occupations that training never saw. */
export const exposureFigures = (tasks: readonly Task[], predictions: readonly Prediction[]): ExposureFigures => {
  const { reported, own } = betasOf(predictions)
  const automation = predictions.map((prediction) => prediction[AUTOMATION][0])
  const labels = byRater((rater) => tasks.map((task) => task[rater]))
  const predicted = byRater((rater) => predictions.map((prediction) => greatest(prediction[HEAD[rater]])))
  const bins = byRater((rater) => {
    const all = predictions.flatMap((prediction) => [...prediction[HEAD[rater]]])
    return reliability(all, tasks.flatMap((task) => CLASSES.map((_, k) => task[rater] === k)))
  })
  const automationLabels = tasks.map((task) => task.automation)
  return {
    tasks: tasks.length,
    occupations: new Set(tasks.map(({ occupation }) => occupation)).size,
    ...agreements(tasks, reported),
    ownHead: agreements(tasks, own),
    automation: {
      r: coefficient(pearson(automation, automationLabels)),
      meanAbsoluteError: mean(automation.map((x, k) => Math.abs(x - automationLabels[k]))),
    },
    classification: byRater((rater) => classificationOf(CLASSES, labels[rater], predicted[rater])),
    majorGroups: groupsOf(tasks, ({ occupation }) => occupation.slice(0, 2)).map(([major, members]) => {
      const some = members.map((k) => tasks[k])
      const matrix = byRater((rater) =>
        confusionMatrix(members.map((k) => labels[rater][k]), members.map((k) => predicted[rater][k]), CLASSES.length),
      )
      return {
        major,
        tasks: members.length,
        byTask: agreements(some, byRater(() => members.map((k) => reported.people[k]))).byTask,
        kappa: byRater((rater) => cohensKappa(matrix[rater])),
        accuracy: byRater((rater) => classificationFigures(matrix[rater]).accuracy),
        alwaysE0: byRater((rater) => mean(some.map((task) => Number(task[rater] === 0)))),
      }
    }),
    reliability: bins,
    expectedCalibrationError: byRater((rater) => expectedCalibrationError(bins[rater])),
    fairness: fairness(tasks, reported.people),
  }
}

/** The line of the comparison table. */
export const contender = (
  name: Contender['name'],
  tasks: readonly Task[],
  predictions: readonly Prediction[],
  cost: Pick<Contender, 'seconds' | 'kilobytes'>,
  isChosen = false,
): Contender => {
  const { reported, own } = betasOf(predictions)
  const predicted = (rater: Rater): number[] => predictions.map((prediction) => greatest(prediction[HEAD[rater]]))
  return {
    name,
    isChosen,
    ...agreements(tasks, reported),
    ownHead: agreements(tasks, own).byTask,
    automation: coefficient(
      pearson(predictions.map((prediction) => prediction[AUTOMATION][0]), tasks.map((task) => task.automation)),
    ),
    macroF1: byRater(
      (rater) => classificationFigures(confusionMatrix(tasks.map((task) => task[rater]), predicted(rater), CLASSES.length)).macroF1,
    ),
    ...cost,
  }
}

/** How far the mean of people's and GPT-4's β lies from the classifier's, by occupation and task. */
export const residuals = (tasks: readonly Task[], predictions: readonly Prediction[]): ResidualVariance => {
  const { reported } = betasOf(predictions)
  const residual = (k: number): number =>
    (betaOfLabel(tasks[k].people) + betaOfLabel(tasks[k].gpt4)) / 2 - reported.people[k]
  return residualVariance(groupsOf(tasks, ({ occupation }) => occupation).map(([, members]) => members.map(residual)))
}

/** Mean β of each group of sentences. */
export const betaByGroup = (groups: readonly string[], predictions: readonly Prediction[]): number[] =>
  [...Map.groupBy(groups.keys(), (k) => groups[k]).values()].map((members) =>
    beta(meanExposure(members.map((k) => exposureOf(predictions[k])))),
  )
