import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { bundledModel } from '../classifier/model.ts'
import { readDocument } from '../documents/read.ts'
import { InputError, messageOf } from '../errors.ts'
import { describeProblem, summaryOf, usableRows, type LabelColumns, type LabelledText } from '../models/labelled-rows.ts'
import type { OwnCard } from '../models/schemas.ts'
import { trainInBackground } from '../models/threads.ts'
import type { TrainingNews } from '../workers/train.ts'
import { interruption } from './interruption.ts'
import { readArguments, UsageError, wholeNumber } from './usage.ts'

const MOST_EPOCHS = 200

const readRows = async (file: string, { text, label }: LabelColumns): Promise<LabelledText[]> => {
  try {
    const { columns, rows } = await readDocument({ name: basename(file), bytes: await readFile(file) })
    if (columns === null) throw new InputError('is no table; give a CSV or XLSX file with a heading')
    const [from, to] = [text, label].map((name) => {
      if (!columns.includes(name)) throw new InputError(`has no column "${name}"; its columns are ${columns.join(', ')}`)
      return columns.indexOf(name)
    })
    return rows.map(({ cells }) => ({ text: cells[from].trim(), label: cells[to].trim() }))
  } catch (error) {
    throw new InputError(`${file}: ${messageOf(error)}`)
  }
}

const tellOf = () => {
  let epochs = 0
  return (news: TrainingNews): void => {
    if (news.what === 'begun') ({ epochs } = news)
    if (news.what !== 'epoch') return
    const { epoch, loss, validationLoss } = news.epoch
    const validation = validationLoss === null ? '' : `  validation loss ${validationLoss.toFixed(4)}`
    const left = `about ${Math.ceil(news.secondsLeft)} s left`
    process.stderr.write(`epoch ${epoch}/${epochs}  loss ${loss.toFixed(4)}${validation}  ${left}\n`)
  }
}

/** What of a card is printed. */
const figuresOf = ({ kind, classes, rows, training, heldOut, published }: OwnCard) => ({
  ...{ kind, classes, rows },
  epochs: { done: training.epochs.length, chosen: training.chosen, stopped: training.isStopped },
  heldOut: heldOut.after,
  before: heldOut.before,
  published,
})

/** `train …`: makes a model of a table of labelled texts, in a new folder. */
export const train = async (args: string[]): Promise<void> => {
  const text = { type: 'string' } as const
  const { values } = readArguments(args, { input: text, text, label: text, out: text, seed: text, epochs: text }, 0)
  const { input, out } = values
  if (input === undefined || values.text === undefined || values.label === undefined || out === undefined) {
    throw new UsageError('train: needs --input <file> --text <column> --label <column> --out <dir>')
  }
  const seed = values.seed === undefined ? 1 : wholeNumber('--seed', values.seed, 0, 4_294_967_295)
  const epochs = values.epochs === undefined ? null : wholeNumber('--epochs', values.epochs, 1, MOST_EPOCHS)
  const folder = resolve(out)
  if (existsSync(folder)) throw new InputError(`${out}: is there already; give a folder that is not`)

  const given = await readRows(input, { text: values.text, label: values.label })
  const { problem, isExposure, leftOut } = summaryOf(given)
  if (problem !== null) throw new InputError(`${input}: ${describeProblem(problem)}`)
  const base = await bundledModel()
  const training = trainInBackground(
    {
      ...{ kind: isExposure ? 'exposure' : 'classes', name: basename(folder), createdAt: new Date().toISOString() },
      ...{ rows: usableRows(given), leftOut, base, seed, epochs, folder },
    },
    tellOf(),
  )
  const interrupt = interruption()
  interrupt.signal.addEventListener('abort', training.stop)
  try {
    process.stdout.write(`${JSON.stringify(figuresOf(await training.ended), null, 2)}\n`)
  } finally {
    interrupt.end()
  }
}
