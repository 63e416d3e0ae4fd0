import { fillUnknown } from './fallback.ts'
import type { FaultList } from './faults.ts'
import { MAX_PEOPLE, readTable, type Row } from './table.ts'
import type { Projections } from './types.ts'

const FILE = 'projections.csv'

/** The outlook's years, from the first row that gives them. */
interface Years {
  line: number
  start: number
  end: number
}

const readYears = (row: Row): Years => {
  const start = row.number('start_year', { min: 1, integer: true })
  const end = row.number('end_year', { min: 1, integer: true })
  if (end <= start) row.fault('end_year', `${end} is not after the start year ${start}`)
  return { line: row.line, start, end }
}

const checkAgreement = (row: Row, years: Years, first: Years): void => {
  const compare = (column: string, year: number, expected: number): void => {
    if (Number.isNaN(year) || Number.isNaN(expected) || year === expected) return
    row.fault(column, `${year} is not the ${expected} of line ${first.line}; all rows have the same two years`)
  }
  compare('start_year', years.start, first.start)
  compare('end_year', years.end, first.end)
}

/**
 * Reads `projections.csv` (`occupation,start_year,end_year,ratio`): employment at the end over employment at the
 * start, with the same two years in every row.
 *
 * @param employment people by occupation
 */
export const parseProjections = (
  text: string | undefined,
  employment: Float64Array,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Projections | null => {
  if (text === undefined) return null
  const ratio = new Float64Array(employment.length)
  const known = new Uint8Array(employment.length)
  let first: Years | null = null
  for (const row of readTable(FILE, text, ['occupation', 'start_year', 'end_year', 'ratio'], faults)) {
    const code = row.text('occupation')
    const years = readYears(row)
    const value = row.number('ratio', { min: 0, max: MAX_PEOPLE })
    first ??= years
    checkAgreement(row, years, first)
    if (value === 0) row.fault('ratio', '0 is not above 0')
    const occupation = index.get(code)
    if (code !== '' && occupation === undefined) row.fault('occupation', `${code} is not in occupations.csv`)
    if (occupation === undefined) continue
    if (known[occupation] === 1) row.fault(null, `${code} stands already on an earlier line`)
    known[occupation] = 1
    ratio[occupation] = value
  }
  if (first === null) return null
  fillUnknown(ratio, known, employment)
  return { startYear: first.start, endYear: first.end, ratio }
}
