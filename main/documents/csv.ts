import { parse } from 'csv-parse/sync'
import { messageOf } from '../errors.ts'
import { decodeText } from './decode.ts'
import type { GivenDocument, ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'
import { tableOf, type TableRecord } from './table.ts'

const DELIMITERS = [',', ';', '\t'] as const

/** The separator that the heading has most of, outside quotes; a comma where it has none. */
const delimiterOf = (text: string): string => {
  const counts = new Map<string, number>()
  let quoted = false
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) break
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

const recordsOf = (text: string): string[][] => {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      // A quote inside an unquoted cell is a quote, as in "5\" pipes".
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    throw new DocumentError('broken', messageOf(error))
  }
}

const numbered = (records: readonly string[][]): TableRecord[] => records.map((cells, index) => ({ row: index + 1, cells }))

/** A table separated by commas, semicolons or tabs, in any encoding that `decodeText` knows. */
export const readCsv = ({ bytes }: GivenDocument): ReadDocument => tableOf(numbered(recordsOf(decodeText(bytes))))
