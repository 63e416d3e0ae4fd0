import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { classifyRowsInBackground, closeClassifier } from '../classifier/background.ts'
import type { TextOutcome } from '../classifier/each.ts'
import { modelInFolder, type Model } from '../classifier/model.ts'
import { isOfClasses, type AnyResult } from '../classifier/open.ts'
import { describeFault, type DocumentFault } from '../documents/faults.ts'
import { isTableName, readDocument } from '../documents/read.ts'
import { InputError, messageOf } from '../errors.ts'
import { csv, namesBeside } from '../files/csv.ts'
import { readArguments, UsageError } from './usage.ts'

/** A row of the input: as it was given, and its description. */
interface InputRow {
  /** Where it stands, for the analyst. */
  place: string
  cells: string[]
  text: string
  fault: DocumentFault | null
}

interface Input {
  heading: string[]
  rows: InputRow[]
}

/** Rows that are classified together. */
const ROWS_AT_ONCE = 32

const readStandardInput = async (): Promise<Input> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return { heading: ['text'], rows: [{ place: 'standard input', cells: [text.trim()], text, fault: null }] }
}

const readInput = async (file: string, column: string | undefined): Promise<Input> => {
  try {
    const { columns, rows } = await readDocument({ name: basename(file), bytes: await readFile(file) })
    const heading = columns ?? ['text']
    const position = column === undefined || columns === null ? 0 : columns.indexOf(column)
    if (position < 0) throw new InputError(`has no column "${column ?? ''}"; its columns are ${heading.join(', ')}`)
    if (columns !== null && column === undefined) throw new InputError('is a table; name its column with --column')
    return {
      heading,
      rows: rows.map(({ row, cells, fault }) => {
        const text = cells[position]
        const place = `${file}${row === null ? '' : `, row ${row}`}${columns === null ? '' : `, column ${heading[position]}`}`
        return { place, cells, text, fault: fault ?? (text.trim() === '' ? { code: 'empty', detail: '' } : null) }
      }),
    }
  } catch (error) {
    throw new InputError(`${file}: ${messageOf(error)}`)
  }
}

/** What became of each row; a bad one does not spoil the others. */
const classifyRows = async (
  rows: readonly InputRow[],
  model: Model | undefined,
  explain: boolean,
): Promise<TextOutcome[]> => {
  const outcomes: TextOutcome[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    const read = await classifyRowsInBackground(
      some.filter(({ fault }) => fault === null).map(({ text }) => text),
      { model, explain },
    )
    let next = 0
    outcomes.push(...some.map(({ fault }) => (fault === null ? read[next++] : { fault })))
  }
  return outcomes
}

/** The columns of a result, and what stands in them. */
interface Columns {
  readonly names: readonly string[]
  readonly cells: (result: AnyResult) => (string | number)[]
}

const SCORES = ['e0', 'e1', 'e2', 'beta', 'automation']
/** β by each rater's labels, where they are asked for. */
const RATERS = ['beta_people', 'beta_gpt4']

const columnsOf = (classes: readonly string[] | null, byRater: boolean): Columns => ({
  names: classes === null ? [...SCORES, ...(byRater ? RATERS : [])] : ['label', ...classes],
  cells: (result) => {
    if (isOfClasses(result)) return [result.label, ...(classes ?? []).map((name) => result.classes[name])]
    const { e0, e1, e2, beta, betaByRater } = result.exposure
    return [e0, e1, e2, beta, result.automation, ...(byRater ? [betaByRater.people, betaByRater.gpt4] : [])]
  },
})

const asCsv = ({ heading, rows }: Input, outcomes: readonly TextOutcome[], { names, cells }: Columns): string =>
  csv(
    [...heading, ...namesBeside(heading, names)],
    outcomes.map((outcome, k) => [
      ...rows[k].cells,
      ...('fault' in outcome ? names.map(() => '') : cells(outcome.document)),
    ]),
  )

const asJson = (outcome: TextOutcome): unknown =>
  'fault' in outcome ? { error: describeFault(outcome.fault) } : outcome.document

/** The model in a folder, which is called by that folder's name. */
const modelOf = (folder: string): Promise<Model> => {
  const path = resolve(folder)
  return modelInFolder(path, { id: basename(path), name: basename(path) })
}

/**
 * `classify …`: scores the rows of a file of descriptions, or one text on standard input. Bad rows are reported, and
 * the others go on.
 */
export const classify = async (args: string[]): Promise<void> => {
  const { values } = readArguments(
    args,
    {
      input: { type: 'string' },
      column: { type: 'string' },
      format: { type: 'string', default: 'json' },
      model: { type: 'string' },
      raters: { type: 'boolean' },
    },
    0,
  )
  const { input: file, column, format } = values
  if (format !== 'json' && format !== 'csv') throw new UsageError(`--format: "${format}" is neither json nor csv`)
  if (file === undefined ? column !== undefined : isTableName(file) && column === undefined) {
    throw new UsageError('classify: a table needs both --input <file> and --column <name>')
  }
  const model = values.model === undefined ? undefined : await modelOf(values.model)
  const input = file === undefined ? await readStandardInput() : await readInput(file, column)
  try {
    const outcomes = await classifyRows(input.rows, model, format === 'json')
    const bad = outcomes.flatMap((outcome, k) =>
      'fault' in outcome ? [`${input.rows[k].place}: ${describeFault(outcome.fault)}`] : [],
    )
    if (bad.length === outcomes.length) throw new InputError(bad.join('\n'))
    bad.forEach((line) => process.stderr.write(`${line}\n`))
    const documents = outcomes.map(asJson)
    process.stdout.write(
      format === 'csv' ? asCsv(input, outcomes, columnsOf(model?.classes ?? null, values.raters === true)) : `${JSON.stringify(file === undefined ? documents[0] : documents, null, 2)}\n`,
    )
  } finally {
    await closeClassifier()
  }
}
