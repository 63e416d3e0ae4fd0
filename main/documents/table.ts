import { MAX_COLUMNS, MAX_ROWS, type DocumentRow, type ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'

/** A record of a table and the row that a spreadsheet shows it in. */
export interface TableRecord {
  row: number
  cells: readonly string[]
}

const isBlank = (cell: string): boolean => cell.trim() === ''

/** Names for every column: "column 3" for one without, "Duties (2)" for the second of the same name. */
const distinct = (headings: readonly string[]): string[] => {
  const taken = new Set<string>()
  return headings.map((heading, position) => {
    const name = isBlank(heading) ? `column ${position + 1}` : heading.trim()
    let own = name
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`
    taken.add(own)
    return own
  })
}

/**
 * A table from its records, the first of which with anything in it is the heading. Blank records are left out.
 * @throws DocumentError where there is no heading, no row, or too many of them
 */
export const tableOf = (records: Iterable<TableRecord>): ReadDocument => {
  let columns: string[] | null = null
  const rows: DocumentRow[] = []
  for (const { row, cells } of records) {
    if (cells.every(isBlank)) continue
    if (columns === null) {
      const last = cells.findLastIndex((cell) => !isBlank(cell))
      columns = distinct(cells.slice(0, Math.min(last + 1, MAX_COLUMNS)))
      continue
    }
    if (rows.length === MAX_ROWS) throw new DocumentError('too-many-rows', MAX_ROWS)
    const width = columns.length
    const beyond = width < MAX_COLUMNS && cells.slice(width).some((cell) => !isBlank(cell))
    rows.push({
      row,
      cells: Array.from({ length: width }, (_, position) => cells.at(position) ?? ''),
      fault: beyond ? { code: 'cells', detail: `${cells.length} cells where the heading has ${width}` } : null,
    })
  }
  if (columns === null) throw new DocumentError('no-heading')
  if (rows.length === 0) throw new DocumentError('no-rows')
  return { columns, rows }
}
