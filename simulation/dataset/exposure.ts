import type { FaultList } from './faults.ts'
import { readTable } from './table.ts'
import type { ExposureTable } from './types.ts'

/** Shares rounded to four decimals may together exceed 1 by this much. */
const ROUNDING = 1e-4

const emptyTable = (size: number): ExposureTable => ({
  e1: new Float64Array(size),
  e2: new Float64Array(size),
  automation: new Float64Array(size),
  known: new Uint8Array(size),
  automationKnown: new Uint8Array(size),
})

/** Reads `exposure.csv` (`occupation,source,e1,e2` and optionally `automation`, 0–1) into one table per source. */
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
    const occupation = index.get(code)
    if (e1 + e2 > 1 + ROUNDING) row.fault('e2', `e1 + e2 is ${Number((e1 + e2).toPrecision(6))}, above 1`)
    if (occupation === undefined) {
      row.fault('occupation', `${code} is not in occupations.csv`)
      continue
    }
    const table = tables.get(source) ?? emptyTable(size)
    tables.set(source, table)
    if (table.known[occupation] === 1) row.fault(null, `${source} gives ${code} on an earlier line`)
    table.known[occupation] = 1
    table.e1[occupation] = e1
    table.e2[occupation] = Math.min(e2, 1 - e1)
    if (automation === null) continue
    table.automation[occupation] = automation
    table.automationKnown[occupation] = 1
  }
  return tables
}
