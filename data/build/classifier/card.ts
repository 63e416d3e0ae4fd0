import type { ResidualVariance } from '../../../simulation/text/interval.ts'
import type { TrainingSettings } from '../../../simulation/text/training.ts'
import type { figures } from './evaluate.ts'
import { HYPERPARAMETERS, type Fit } from './fit.ts'
import type { Split } from './split.ts'
import type { Task } from './tasks.ts'

/** What the reader of a score should know of the classifier behind it: `card.json`. */
export const modelCard = (
  split: Split,
  all: readonly Task[],
  final: Fit,
  settings: TrainingSettings,
  seed: number,
  testFigures: ReturnType<typeof figures>,
  residualVariance: ResidualVariance,
) => ({
  name: 'Workshift exposure classifier',
  purpose:
    'Scores how exposed the work that a text describes is to large language models: shares E0 (none), E1 (direct) and E2 (with further tools), beta = E1 + E2/2, and a degree of automation from 0 to 1.',
  trainingData: {
    tasks: 'O*NET 27.2 task statements, U.S. Department of Labor/ETA, CC BY 4.0',
    labels: 'Eloundou, Manning, Mishkin and Rock (2024), "GPTs are GPTs", Science 384; data MIT',
    language: 'English',
  },
  architecture: {
    form: 'words to integers, embedding, LSTM, mean and maximum over its outputs, three dense heads trained together',
    heads: {
      people: 'softmax over E0, E1, E2; the label that people give',
      gpt4: 'softmax over E0, E1, E2; the label that GPT-4 gives',
      automation: 'sigmoid; the automation label that GPT-4 gives, T0 to T4 as 0 to 1',
    },
    exposure: 'mean of the two exposure heads; a document is the mean of its sentences',
    start: 'word vectors from the co-occurrence of words in the training statements',
    unknownWords: 'take the vector of the commonest known word with the same stem, else one shared vector',
    vocabulary: final.vocabulary.known.length,
    embedding: HYPERPARAMETERS.embedding,
    units: HYPERPARAMETERS.units,
  },
  training: {
    optimizer: 'Adam, cross-entropy',
    seed,
    ...settings,
    minimumCount: HYPERPARAMETERS.minimumCount,
    embeddingDeviation: HYPERPARAMETERS.embeddingDeviation,
    alternativeShare: HYPERPARAMETERS.alternativeShare,
    patience: HYPERPARAMETERS.patience,
    bestEpoch: final.epoch,
  },
  split: {
    by: 'occupation (SOC group), within major groups; statements that a held-out part shares are left out of training',
    training: size(split.training),
    validation: size(split.validation),
    test: size(split.test),
  },
  bundledWeights: {
    trainedOn: size(all),
    note: 'The figures are those of a network trained on the training part alone and judged on the test part, whose occupations it never saw. The bundled weights come from the same settings, seed and number of epochs on all tasks, so they have no held-out figures of their own.',
  },
  test: testFigures,
  residualVariance,
  intervals:
    'beta of a document with n sentences: plus or minus 1.645 times the root of (occupation + task/n) in residualVariance, which was found on the test part against the mean of people\'s and GPT-4\'s labels.',
  weaknesses: [
    'Trained on English task statements of one sentence; other styles and long narratives are less certain.',
    'Texts in other languages than English consist of unknown words to it; such scores carry a warning.',
    'People and GPT-4 agree only partly on the labels (labelAgreement), which bounds what any classifier can reach.',
    'E1 is the rarest class and the least well recognised one; beta is more reliable than the split into E1 and E2.',
    'Automation follows labels by GPT-4 alone; people rated too few tasks to check it.',
    'The labels are of 2023 and say what could be done faster with language models then, not what will be.',
    'Within a major group the correlations are lower than across all groups (byMajorGroup).',
  ],
})

const size = (tasks: readonly Task[]) => ({
  tasks: tasks.length,
  occupations: new Set(tasks.map(({ occupation }) => occupation)).size,
})
