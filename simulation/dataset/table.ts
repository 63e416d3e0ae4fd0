import { CsvError, parse } from 'csv-parse/sync'
import type { FaultList } from './faults.ts'

/** More people, jobs or weight than any labour market has: beyond it sums lose their meaning. */
export const MAX_PEOPLE = 1e12

/** What a number in a cell may be. */
export interface NumberRange {
  min?: number
  max?: number
  integer?: boolean
}

/** One line of a CSV file, whose cells are read with faults noted at file, line and column. */
export class Row {
  readonly line: number
  readonly #cells: readonly string[]
  readonly #columns: ReadonlyMap<string, number>
  readonly #file: string
  readonly #faults: FaultList

  /** @param columns the position of each heading, which all rows of a file share */
  constructor(
    file: string,
    line: number,
    cells: readonly string[],
    columns: ReadonlyMap<string, number>,
    faults: FaultList,
  ) {
    this.#file = file
    this.line = line
    this.#cells = cells
    this.#columns = columns
    this.#faults = faults
  }

  fault(column: string | null, message: string): void {
    this.#faults.add(this.#file, this.line, column, message)
  }

  /** The cell's text without surrounding blanks, or '' where the file has no such column. */
  optionalText(column: string): string {
    const position = this.#columns.get(column)
    return position === undefined ? '' : this.#cells[position]
  }

  text(column: string): string {
    const value = this.optionalText(column)
    if (value === '') this.fault(column, 'is empty; a value is required')
    return value
  }

  /** The cell as a number, null where it is empty. NaN, noted as a fault, where it is no number in range. */
  optionalNumber(column: string, range: NumberRange = {}): number | null {
    const value = this.optionalText(column)
    if (value === '') return null
    const number = Number(value)
    const problem = numberProblem(value, number, range)
    if (problem === null) return number
    this.fault(column, problem)
    return Number.NaN
  }

  number(column: string, range: NumberRange = {}): number {
    if (this.text(column) === '') return Number.NaN
    return this.optionalNumber(column, range) ?? Number.NaN
  }
}

const numberProblem = (text: string, value: number, { min, max, integer }: NumberRange): string | null => {
  if (!Number.isFinite(value)) return `"${text}" is not a number; write it with a point and without separators, as 1234.5`
  if (min !== undefined && value < min) return `${text} is below ${min}`
  if (max !== undefined && value > max) return `${text} is above ${max}`
  if (integer === true && !Number.isInteger(value)) return `${text} is not a whole number`
  return null
}

/**
 * The rows of a CSV file with a heading line (UTF-8, comma, RFC 4180 quotes).
 * Faults of form (broken quotes, a missing or repeated heading, no rows) are noted and give no rows.
 */
export const readTable = (file: string, text: string, required: readonly string[], faults: FaultList): Row[] => {
  const records: { cells: readonly string[]; line: number }[] = []
  try {
    parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => void records.push({ cells, line: lines }),
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : null
    faults.add(file, line, null, `is not valid CSV: ${error.message}`)
    return []
  }
  if (records.length === 0) {
    faults.add(file, null, null, `is empty; its first line must name the columns ${required.join(', ')}`)
    return []
  }
  const [heading, ...body] = records
  const names = heading.cells
  const missing = required.filter((name) => !names.includes(name))
  const repeated = names.filter((name, position) => name !== '' && names.indexOf(name) !== position)
  for (const name of missing) faults.add(file, 1, name, `is missing; the first line must name ${required.join(', ')}`)
  for (const name of repeated) faults.add(file, 1, name, 'is named twice')
  if (missing.length + repeated.length > 0) return []
  if (body.length === 0) faults.add(file, null, null, 'has a heading but no rows')
  const columns = new Map(names.map((name, position) => [name, position]))
  const rows: Row[] = []
  for (const { cells, line } of body) {
    if (cells.length === names.length) {
      rows.push(new Row(file, line, cells, columns, faults))
    } else {
      faults.add(file, line, null, `has ${cells.length} cells where the heading has ${names.length}`)
    }
  }
  return rows
}
