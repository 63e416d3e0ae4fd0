import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Classification } from '../contract.ts'
import { classifyInBackground, closeClassifier } from '../classifier/background.ts'
import { InputError, messageOf } from '../errors.ts'
import { csv } from '../files/csv.ts'
import { readArguments, UsageError } from './usage.ts'

/** Texts to classify, with the rows of the table they come from. */
interface Input {
  heading: string[]
  rows: string[][]
  texts: string[]
}

const readStandardInput = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const readTable = async (file: string, column: string): Promise<Input> => {
  let records: string[][]
  try {
    records = parse(await readFile(file), { bom: true, skip_empty_lines: true })
  } catch (error) {
    throw new InputError(`${file}: cannot be read as CSV (${messageOf(error)})`)
  }
  const [heading, ...rows] = records
  if (records.length === 0) throw new InputError(`${file}: is empty; its first line must name the columns`)
  const position = heading.indexOf(column)
  if (heading.indexOf(column, position + 1) > 0) throw new InputError(`${file}: names the column "${column}" twice`)
  if (position < 0) throw new InputError(`${file}: has no column "${column}"; its columns are ${heading.join(', ')}`)
  if (rows.length === 0) throw new InputError(`${file}: has a heading but no rows`)
  rows.forEach((row, index) => {
    if (row[position].trim() === '') {
      throw new InputError(`${file}, row ${index + 1}, column ${column}: is empty; a description is required`)
    }
  })
  return { heading, rows, texts: rows.map((row) => row[position]) }
}

const scores = ({ exposure: { e0, e1, e2, beta }, automation }: Classification): number[] => [e0, e1, e2, beta, automation]

const asCsv = ({ heading, rows }: Input, documents: readonly Classification[]): string =>
  csv(
    [...heading, 'e0', 'e1', 'e2', 'beta', 'automation'],
    documents.map((document, row) => [...rows[row], ...scores(document)]),
  )

/** `classify …`: scores the rows of a CSV file, or one text on standard input. */
export const classify = async (args: string[]): Promise<void> => {
  const { values } = readArguments(
    args,
    { input: { type: 'string' }, column: { type: 'string' }, format: { type: 'string', default: 'json' } },
    0,
  )
  const { input, column, format } = values
  if (format !== 'json' && format !== 'csv') throw new UsageError(`--format: "${format}" is neither json nor csv`)
  if ((input === undefined) !== (column === undefined)) {
    throw new UsageError('classify: --input <file.csv> and --column <name> belong together')
  }
  const table =
    input !== undefined && column !== undefined
      ? await readTable(input, column)
      : await readStandardInput().then((text): Input => ({ heading: ['text'], rows: [[text.trim()]], texts: [text] }))
  try {
    const documents = await classifyInBackground(table.texts, { explain: format === 'json' })
    process.stdout.write(
      format === 'csv'
        ? asCsv(table, documents)
        : `${JSON.stringify(input === undefined ? documents[0] : documents, null, 2)}\n`,
    )
  } catch (error) {
    throw new InputError(`${input ?? 'standard input'}: ${messageOf(error)}`)
  } finally {
    await closeClassifier()
  }
}
