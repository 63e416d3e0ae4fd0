import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { newGenerator } from '../../simulation/random/generator.ts'
import { startBackend } from '../../simulation/text/backend.ts'
import { shuffled } from '../../simulation/text/batches.ts'
import type { Card } from '../../simulation/text/card.ts'
import { betaByRater, KIND } from '../../simulation/text/exposure.ts'
import type { TrainedNetwork } from '../../simulation/text/files.ts'
import type { NetworkForm } from '../../simulation/text/network.ts'
import { CARD_TEXTS } from './classifier/card-texts.ts'
import { modelCard } from './classifier/card.ts'
import { learnedWords } from './classifier/curriculum.ts'
import { taskLesson } from './classifier/examples.ts'
import { agreements, contender } from './classifier/figures.ts'
import { CLASSIFIER_FOLDER, saveClassifier } from './classifier/folder.ts'
import { kindLabels, writeKindLabels } from './classifier/kind-labels.ts'
import { linearPredictions } from './classifier/linear.ts'
import { readMaterial, type Material } from './classifier/material.ts'
import { LEARNING_CURVE, TRAINING } from './classifier/recipe.ts'
import { calibrate, calibration, read, trainBundled, trainFirst, type Bundled } from './classifier/stages.ts'
import type { Task } from './classifier/tasks.ts'
import { kilobytesOf, trainingThreads, type Fitted, type TrainingThreads } from './classifier/threads.ts'
import { trainOccupationMatch } from './matching/train.ts'

/** The baseline answers what people and GPT-4 say and how far the work can be automated. */
const HEADS_OF_BASELINE = KIND

const USAGE = `Trains the exposure classifier: npm run train -- [folder] [options]
  folder         holds task_labels.csv; default ../shared/sources
  --out <dir>    where the classifier goes; default data/classifier
  --form <name>  convolution or lstm: how the bundled network reads; default convolution
  --seed <n>     seed of training; default 1
  --trial        only the trial on held-out occupations: prints its figures and writes nothing`

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
const runTrial = async (threads: TrainingThreads, material: Material, form: NetworkForm, seed: number) => {
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

const line = ({ name, ownHead, byTask, byOccupation, automation, macroF1 }: Card['comparison'][number]): string => {
  const digits = (x: number | null): string => (x === null ? '–' : x.toFixed(3))
  return [
    `  ${name.en}:`,
    `own heads ${digits(ownHead.people)} people, ${digits(ownHead.gpt4)} GPT-4;`,
    `both ${digits(byTask.people)}, ${digits(byTask.gpt4)};`,
    `occupations ${digits(byOccupation.people)}, ${digits(byOccupation.gpt4)};`,
    `automation ${digits(automation)}; macro-F1 ${digits(macroF1.people)}, ${digits(macroF1.gpt4)}`,
  ].join(' ')
}

/** What to train, and where to. */
interface Order {
  readonly folder: string
  readonly out: string
  readonly form: NetworkForm
  readonly seed: number
  readonly onlyTrial: boolean
}

const train = async ({ folder, out, form, seed, onlyTrial }: Order): Promise<void> => {
  const material = readMaterial(folder)
  const { training, validation, test } = material.split
  console.log(`Tasks: ${training.length} to learn from, ${validation.length} to calibrate by, ${test.length} to judge by.`)
  await startBackend()
  const threads = trainingThreads()
  try {
    const trial = await runTrial(threads, material, form, seed)
    console.log('On occupations that training never saw:')
    trial.comparison.forEach((one) => console.log(line(one)))
    const bundled = onlyTrial ? trial.bundled : await trainFinal(threads, material, form, seed, trial.temperatures)
    const occupations = onlyTrial ? [] : [matchingFigures(folder, out)]
    const card = modelCard(material, { seed, ...trial, occupations }, bundled)
    const { chinese, kinds } = card
    console.log(`Chinese against English r ${chinese.byTask}, ${chinese.byOccupation} by occupation.`)
    console.log(`Kinds of sentences: ${kinds.classification.accuracy} right.`)
    console.log(`Calibration error: ${JSON.stringify(card.test.expectedCalibrationError)}.`)
    if (onlyTrial) return
    saveClassifier(out, bundled, card)
    writeFileSync(join(out, 'duty_kinds.json'), writeKindLabels(kindLabels(material, bundled.vectors)))
    console.log(`Written to ${out}; ${Math.round(process.cpuUsage().user / 1e6)} s of processor time.`)
    if (out === resolve(CLASSIFIER_FOLDER)) {
      console.log('Now run npm run build:data, so that the dataset takes up the new scores.')
    }
  } finally {
    await threads.close()
  }
}

/** Learns to find occupations, and how often that is right for all tasks of an occupation held out. */
const matchingFigures = (folder: string, out: string): Card['occupations'][number] => {
  console.log('Learns to find the occupation of a description:')
  mkdirSync(out, { recursive: true })
  const { all } = trainOccupationMatch(folder, out)
  console.log(`  first ${all.top1}, first five ${all.top5}, of the certain ones ${all.top1Certain}`)
  return {
    language: 'en',
    documents: all.texts,
    first: all.top1,
    firstFive: all.top5,
    certain: all.shareCertain,
    firstWhenCertain: all.top1Certain,
  }
}

/** Trains what the app carries, on everything. */
const trainFinal = async (
  threads: TrainingThreads,
  material: Material,
  form: NetworkForm,
  seed: number,
  temperatures: readonly number[],
): Promise<Bundled> => {
  console.log(`Again on all ${material.tasks.length} tasks:`)
  const bundled = await trainBundled(threads, material, 'final', form, seed)
  calibrate(bundled, temperatures)
  return bundled
}

const wholeNumber = (option: string, value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option}: ${value} is not a whole number from 1`)
  return number
}

const formOf = (value: string): NetworkForm => {
  if (value === 'convolution' || value === 'lstm') return value
  throw new Error(`--form: ${value} is neither convolution nor lstm`)
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: CLASSIFIER_FOLDER },
      seed: { type: 'string', default: '1' },
      form: { type: 'string', default: 'convolution' },
      trial: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'sources')] = positionals
  await train({
    folder: resolve(folder),
    out: resolve(values.out),
    form: formOf(values.form),
    seed: wholeNumber('seed', values.seed),
    onlyTrial: values.trial,
  })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
