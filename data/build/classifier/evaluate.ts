import { beta, betaOfShares, exposureOf, meanExposure, type Exposure } from '../../../simulation/text/exposure.ts'
import { residualVariance, type ResidualVariance } from '../../../simulation/text/interval.ts'
import { classificationFigures, confusionMatrix, mean, pearson } from '../../../simulation/text/metrics.ts'
import type { ExposureNetwork } from '../../../simulation/text/model.ts'
import type { Vocabulary } from '../../../simulation/text/vocabulary.ts'
import { byCode } from '../csv.ts'
import { oneHot, type Task } from './tasks.ts'

const CLASSES = ['E0', 'E1', 'E2']

/** The exposure of each task according to a network. */
export const exposures = (
  network: ExposureNetwork,
  vocabulary: Vocabulary,
  tasks: readonly Task[],
): Exposure[] => network.predict(tasks.map(({ words }) => vocabulary.encode(words))).map(exposureOf)

const betaOfLabel = (label: number): number => betaOfShares(oneHot(label))

/** Task-level r of β with people's and with GPT-4's labels. */
export const correlations = (scores: readonly Exposure[], tasks: readonly Task[]) => {
  const predicted = scores.map(beta)
  return {
    people: pearson(predicted, tasks.map(({ people }) => betaOfLabel(people))),
    gpt4: pearson(predicted, tasks.map(({ gpt4 }) => betaOfLabel(gpt4))),
  }
}

/** All figures of the model card for tasks of occupations that training never saw. */
export const figures = (scores: readonly Exposure[], tasks: readonly Task[]) => {
  const automation = scores.map((score) => score.automation)
  const automationLabels = tasks.map((task) => task.automation)
  const errors = automation.map((predicted, i) => Math.abs(predicted - automationLabels[i]))
  return rounded({
    byTask: correlations(scores, tasks),
    byOccupation: occupationCorrelations(scores, tasks),
    byMajorGroup: majorGroups(scores, tasks),
    classification: {
      people: classification(scores, tasks.map(({ people }) => people)),
      gpt4: classification(scores, tasks.map(({ gpt4 }) => gpt4)),
    },
    automation: { r: pearson(automation, automationLabels), meanAbsoluteError: mean(errors) },
    labelAgreement: {
      r: pearson(
        tasks.map(({ people }) => betaOfLabel(people)),
        tasks.map(({ gpt4 }) => betaOfLabel(gpt4)),
      ),
    },
  })
}

/** How far the mean of people's and GPT-4's β lies from the classifier's, by occupation and task. */
export const residuals = (scores: readonly Exposure[], tasks: readonly Task[]): ResidualVariance => {
  const groups = Map.groupBy(tasks.keys(), (i) => tasks[i].occupation)
  const residual = (i: number): number =>
    (betaOfLabel(tasks[i].people) + betaOfLabel(tasks[i].gpt4)) / 2 - beta(scores[i])
  return rounded(residualVariance([...groups.values()].map((indices) => indices.map(residual))))
}

const occupationCorrelations = (scores: readonly Exposure[], tasks: readonly Task[]) => {
  const groups = [...Map.groupBy(tasks.keys(), (i) => tasks[i].occupation).values()]
  const predicted = groups.map((indices) => beta(meanExposure(indices.map((i) => scores[i]))))
  const labelled = (label: (task: Task) => number): number[] =>
    groups.map((indices) => mean(indices.map((i) => betaOfLabel(label(tasks[i])))))
  return {
    occupations: groups.length,
    people: pearson(predicted, labelled(({ people }) => people)),
    gpt4: pearson(predicted, labelled(({ gpt4 }) => gpt4)),
  }
}

const majorGroups = (scores: readonly Exposure[], tasks: readonly Task[]) => {
  const groups = Map.groupBy(tasks.keys(), (i) => tasks[i].occupation.slice(0, 2))
  const described = [...groups].sort(([a], [b]) => byCode(a, b)).map(([major, indices]) => {
    const members = indices.map((i) => tasks[i])
    return [major, { tasks: indices.length, ...correlations(indices.map((i) => scores[i]), members) }]
  })
  return Object.fromEntries(described) as Record<string, { tasks: number; people: number; gpt4: number }>
}

const classification = (scores: readonly Exposure[], labels: readonly number[]) => {
  const predicted = scores.map(({ e0, e1, e2 }) => (e0 >= e1 && e0 >= e2 ? 0 : e1 >= e2 ? 1 : 2))
  const matrix = confusionMatrix(labels, predicted, CLASSES.length)
  const { accuracy, macroF1, classes } = classificationFigures(matrix)
  return {
    accuracy,
    macroF1,
    classes: classes.map((figures_, k) => ({ label: CLASSES[k], ...figures_ })),
    confusionMatrix: matrix,
  }
}

/** The same structure with its numbers at four decimals; what JSON cannot hold (no variation) becomes null. */
const rounded = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'number' ? Number(item.toFixed(4)) : item,
  ) as Value
