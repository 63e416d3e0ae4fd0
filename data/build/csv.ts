import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Gives the text of a named column in the row at hand. */
export type Cell<Column extends string> = (column: Column) => string

/**
 * Reads a CSV file (UTF-8, RFC 4180) and turns each row into a value.
 *
 * @param path the file
 * @param columns columns that it must have; others may be there
 * @param convert called once per row, in file order
 * @param headingLine number of the line that names the columns, counted from 1
 * @throws Error naming the file and the columns that are missing
 */
export const readCsv = <const Column extends string, Value>(
  path: string,
  columns: readonly Column[],
  convert: (cell: Cell<Column>) => Value,
  headingLine = 1,
): Value[] => {
  if (!existsSync(path)) throw new Error(`${path} is missing`)
  const records: string[][] = parse(readFileSync(path, 'utf8'), {
    bom: true,
    from_line: headingLine,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  const [heading = [], ...rows] = records
  const missing = columns.filter((column) => !heading.includes(column))
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}`)
  return rows.map((row) => convert((column) => row[heading.indexOf(column)].trim()))
}

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

/**
 * Writes a CSV file: UTF-8, line feeds, quotes only where RFC 4180 needs them. An empty string is a blank
 * cell.
 */
export const writeCsv = (
  path: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
) => {
  const lines = [columns, ...rows].map((row) => row.map((value) => quoted(String(value))).join(','))
  writeFileSync(path, `${lines.join('\n')}\n`)
}

/** Order by UTF-16 code units, the same on every machine and in every locale. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
