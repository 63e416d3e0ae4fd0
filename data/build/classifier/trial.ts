import { newGenerator } from '../../../simulation/random/generator.ts'
import { shuffled } from '../../../simulation/text/batches.ts'
import type { Card } from '../../../simulation/text/card.ts'
import { betaByRater, KIND } from '../../../simulation/text/exposure.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import type { NetworkForm } from '../../../simulation/text/network.ts'
import { CARD_TEXTS } from './card-texts.ts'
import { learnedWords } from './curriculum.ts'
import { taskLesson } from './examples.ts'
import { agreements, contender } from './figures.ts'
import { linearPredictions } from './linear.ts'
import type { Material } from './material.ts'
import { LEARNING_CURVE, TRAINING } from './recipe.ts'
import { calibrate, calibration, read, trainBundled, trainFirst } from './stages.ts'
import type { Task } from './tasks.ts'
import { kilobytesOf, type Fitted, type TrainingThreads } from './threads.ts'

/** The baseline answers what people and GPT-4 say and how far the work can be automated. */
const HEADS_OF_BASELINE = KIND

const wordsOf = (tasks: readonly Task[]): (readonly string[])[] => tasks.map(({ words }) => words)

/** A share of the training occupations, drawn at random. */
const someOccupations = (tasks: readonly Task[], share: number, seed: number): Task[] => {
  const occupations = shuffled([...new Set(tasks.map(({ occupation }) => occupation))], newGenerator(seed, 3))
  const kept = new Set(occupations.slice(0, Math.round(occupations.length * share)))
  return tasks.filter(({ occupation }) => kept.has(occupation))
}

const point = ({ split }: Material, trained: readonly Task[], network: TrainedNetwork): Card['learningCurve'][number] => {
  const betas = read(network, wordsOf(split.test)).map(betaByRater)
  const { byTask } = agreements(split.test, {
    people: betas.map(({ people }) => people),
    gpt4: betas.map(({ gpt4 }) => gpt4),
  })
  return { tasks: trained.length, occupations: new Set(trained.map(({ occupation }) => occupation)).size, byTask }
}

/** Trains on the training part alone and judges every contender on occupations that none of them saw. */
export const runTrial = async (threads: TrainingThreads, material: Material, form: NetworkForm, seed: number) => {
  const { split } = material
  const test = wordsOf(split.test)
  const smaller = LEARNING_CURVE.map((share) => someOccupations(split.training, share, seed))
  const learned = learnedWords(material, 'trial')
  const [bundled, lstm, ...curve] = await Promise.all([
    trainBundled(threads, material, 'trial', form, seed),
    trainFirst(threads, material, 'trial', { form: 'lstm', learned }, seed * 100 + 80, 'LSTM'),
    ...smaller.map((tasks, k) =>
      threads.fit({
        name: `trial, ${LEARNING_CURVE[k] * 100} % of occupations`,
        from: { form: 'convolution', learned },
        lessons: tasks.map(taskLesson),
        settings: TRAINING,
        seed: seed * 100 + 90 + k,
      }),
    ),
  ])
  const [single] = bundled.members
  const before = process.cpuUsage().user
  const linear = linearPredictions(split.training.map(taskLesson), test, HEADS_OF_BASELINE)
  const linearSeconds = Math.round((process.cpuUsage().user - before) / 1e6)

  const temperatures = calibration(bundled, material)
  calibrate(bundled, temperatures)
  const cost = (networks: readonly Fitted[]) => ({
    seconds: networks.reduce((sum, { seconds }) => sum + seconds, 0),
    kilobytes: networks.reduce((sum, { files }) => sum + kilobytesOf(files), 0),
  })
  const { contenders } = CARD_TEXTS
  const comparison = [
    contender(contenders.linear, split.test, linear, { seconds: linearSeconds, kilobytes: 0 }),
    contender(contenders.lstm, split.test, read(lstm, test), cost([lstm])),
    contender(contenders.convolution, split.test, read(single, test), cost([single])),
    contender(contenders.bundled, split.test, read(bundled, test), cost(bundled.members), true),
  ]
  const learningCurve = [
    ...smaller.map((tasks, k) => point(material, tasks, curve[k])),
    point(material, split.training, single),
  ]
  return { bundled, temperatures, comparison, learningCurve }
}
