import type { FaultList } from './faults.ts'
import { readTable, type Row } from './table.ts'
import type { ExposureTable } from './types.ts'

/** What rounding e1 and e2 to four decimals may add to their sum, or take from β. */
const ROUNDING = 1e-4

/** A source that is silent about every one of so many occupations. */
export const emptyExposure = (size: number): ExposureTable => ({
  e1: new Float64Array(size),
  e2: new Float64Array(size),
  automation: new Float64Array(size),
  known: new Uint8Array(size),
  automationKnown: new Uint8Array(size),
  low: new Float64Array(size),
  high: new Float64Array(size),
  intervalKnown: new Uint8Array(size),
})

/** The row's interval of β, null where it has none or a faulty one. */
const parseInterval = (row: Row, beta: number): { low: number; high: number } | null => {
  const low = row.optionalNumber('beta_low', { min: 0, max: 1 })
  const high = row.optionalNumber('beta_high', { min: 0, max: 1 })
  if (low === null && high === null) return null
  if (low === null || high === null) {
    row.fault(low === null ? 'beta_low' : 'beta_high', 'is empty; an interval has both ends or none')
    return null
  }
  const shown = Number(beta.toPrecision(6))
  if (low > beta + ROUNDING) row.fault('beta_low', `${low} is above e1 + e2/2 = ${shown}`)
  if (high < beta - ROUNDING) row.fault('beta_high', `${high} is below e1 + e2/2 = ${shown}`)
  return { low, high }
}

/**
 * Reads `exposure.csv` (`occupation,source,e1,e2`, optionally `automation` and the interval `beta_low,beta_high` of
 * β = e1 + e2/2, all 0–1) into one table per source.
 */
export const parseExposure = (
  text: string | undefined,
  size: number,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Map<string, ExposureTable> => {
  const tables = new Map<string, ExposureTable>()
  if (text === undefined) return tables
  for (const row of readTable('exposure.csv', text, ['occupation', 'source', 'e1', 'e2'], faults)) {
    const code = row.text('occupation')
    const source = row.text('source')
    const e1 = row.number('e1', { min: 0, max: 1 })
    const e2 = row.number('e2', { min: 0, max: 1 })
    const automation = row.optionalNumber('automation', { min: 0, max: 1 })
    const interval = parseInterval(row, e1 + e2 / 2)
    const occupation = index.get(code)
    if (e1 + e2 > 1 + ROUNDING) row.fault('e2', `e1 + e2 is ${Number((e1 + e2).toPrecision(6))}, above 1`)
    if (occupation === undefined) {
      if (code !== '') row.fault('occupation', `${code} is not in occupations.csv`)
      continue
    }
    if (source === '') continue
    const table = tables.get(source) ?? emptyExposure(size)
    tables.set(source, table)
    if (table.known[occupation] === 1) row.fault(null, `${source} gives ${code} on an earlier line`)
    table.known[occupation] = 1
    table.e1[occupation] = e1
    table.e2[occupation] = Math.min(e2, 1 - e1)
    if (automation !== null) {
      table.automation[occupation] = automation
      table.automationKnown[occupation] = 1
    }
    if (interval !== null) {
      table.low[occupation] = interval.low
      table.high[occupation] = interval.high
      table.intervalKnown[occupation] = 1
    }
  }
  return tables
}
