import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startBackend } from '../../simulation/text/backend.ts'
import { registerTrainingKernels } from '../../simulation/text/kernels.ts'
import { modelCard } from './classifier/card.ts'
import { exposures, figures, residuals } from './classifier/evaluate.ts'
import { fit, TRAINING } from './classifier/fit.ts'
import { saveClassifier, CLASSIFIER_FOLDER } from './classifier/folder.ts'
import { progressLine } from './classifier/progress.ts'
import { splitByOccupation } from './classifier/split.ts'
import { readTasks } from './classifier/tasks.ts'

const USAGE = `Trains the exposure classifier: npm run train -- [folder] [options]
  folder         holds task_labels.csv; default ../shared/sources
  --out <dir>    where the classifier goes; default data/classifier
  --seed <n>     seed of the split and of training; default 1
  --epochs <n>   epochs over which the learning rate falls to zero; default ${TRAINING.epochs}`

const train = async (folder: string, out: string, seed: number, epochs: number): Promise<void> => {
  const tasks = readTasks(folder)
  const split = splitByOccupation(tasks, seed)
  await startBackend()
  registerTrainingKernels()
  const settings = { ...TRAINING, epochs }

  const { training, validation, test } = split
  console.log(`Tasks: ${training.length} to learn from, ${validation.length} to stop by, ${test.length} to judge by.`)
  const trial = fit(training, settings, seed, { validation }, progressLine(epochs))
  const scores = exposures(trial.network, trial.vocabulary, test)
  const found = figures(scores, test)
  trial.network.dispose()
  const { people, gpt4 } = found.byTask
  console.log(`On occupations that training never saw: r ${people} with people, ${gpt4} with GPT-4.`)

  console.log(`Again on all ${tasks.length} tasks, to epoch ${trial.epoch}:`)
  const final = fit(tasks, settings, seed, { lastEpoch: trial.epoch }, progressLine(trial.epoch))
  const card = modelCard(split, tasks, final, settings, seed, found, residuals(scores, test))
  saveClassifier(out, final, card)
  console.log(`Written to ${out}; ${Math.round(process.cpuUsage().user / 1e6)} s of processor time.`)
  if (out === resolve(CLASSIFIER_FOLDER)) {
    console.log('Now run npm run build:data, so that the dataset takes up the new scores.')
  }
}

const wholeNumber = (option: string, value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option}: ${value} is not a whole number from 1`)
  return number
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: CLASSIFIER_FOLDER },
      seed: { type: 'string', default: '1' },
      epochs: { type: 'string', default: String(TRAINING.epochs) },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'sources')] = positionals
  const { seed, epochs, out } = values
  await train(resolve(folder), resolve(out), wholeNumber('seed', seed), wholeNumber('epochs', epochs))
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
