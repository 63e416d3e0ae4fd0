import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startBackend } from '../../simulation/text/backend.ts'
import type { Card } from '../../simulation/text/card.ts'
import type { NetworkForm } from '../../simulation/text/network.ts'
import { modelCard } from './classifier/card.ts'
import { CLASSIFIER_FOLDER, saveClassifier } from './classifier/folder.ts'
import { kindLabels, writeKindLabels } from './classifier/kind-labels.ts'
import { readMaterial, type Material } from './classifier/material.ts'
import { calibrate, trainBundled, type Bundled } from './classifier/stages.ts'
import { trainingThreads, type TrainingThreads } from './classifier/threads.ts'
import { runTrial } from './classifier/trial.ts'
import { trainOccupationMatch } from './matching/train.ts'

const USAGE = `Trains the exposure classifier: npm run train -- [folder] [options]
  folder         holds task_labels.csv; default ../shared/sources
  --out <dir>    where the classifier goes; default data/classifier
  --form <name>  convolution or lstm: how the bundled network reads; default convolution
  --seed <n>     seed of training; default 1
  --trial        only the trial on held-out occupations: prints its figures and writes nothing`

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
