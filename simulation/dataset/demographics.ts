import { DemographicDimension } from './demographic-dimension.ts'
import { fillUnknown } from './fallback.ts'
import type { FaultList } from './faults.ts'
import { readTable } from './table.ts'
import type { Demographics } from './types.ts'

const FILE = 'demographics.csv'

/** An occupation's shares of one dimension may miss 1 by this much. */
const SUM_TOLERANCE = 1e-3

/** What adding up decimal fractions may add to that. */
const ROUNDING = 1e-9

/** Shares of an occupation's workers by category, and the line where they begin. */
interface Breakdown {
  line: number
  shares: Map<string, number>
}

/** One dimension as the file gives it: categories in order of appearance, breakdowns by occupation. */
interface Table {
  categories: Set<string>
  byOccupation: Map<number, Breakdown>
}

const readTables = (
  text: string,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Map<DemographicDimension, Table> => {
  const tables = new Map<DemographicDimension, Table>()
  for (const row of readTable(FILE, text, ['occupation', 'dimension', 'category', 'share'], faults)) {
    const code = row.text('occupation')
    const name = row.text('dimension')
    const category = row.text('category')
    const share = row.number('share', { min: 0, max: 1 })
    const occupation = index.get(code)
    const dimension = DemographicDimension.safeParse(name)
    if (code !== '' && occupation === undefined) row.fault('occupation', `${code} is not in occupations.csv`)
    if (name !== '' && !dimension.success) {
      row.fault('dimension', `${name} is none of ${DemographicDimension.options.join(', ')}`)
    }
    if (occupation === undefined || !dimension.success || category === '') continue
    const table = tables.get(dimension.data) ?? { categories: new Set(), byOccupation: new Map<number, Breakdown>() }
    tables.set(dimension.data, table)
    const breakdown = table.byOccupation.get(occupation) ?? { line: row.line, shares: new Map<string, number>() }
    table.byOccupation.set(occupation, breakdown)
    if (breakdown.shares.has(category)) row.fault(null, `${name} gives ${code} and ${category} on an earlier line`)
    table.categories.add(category)
    breakdown.shares.set(category, share)
  }
  return tables
}

/**
 * Reads `demographics.csv` (`occupation,dimension,category,share`, shares 0–1), whose shares of one occupation and
 * dimension sum to 1 within 1e−3 and are then scaled to do so. A category that is not named has nobody.
 *
 * @param employment people by occupation
 */
export const parseDemographics = (
  text: string | undefined,
  employment: Float64Array,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Demographics[] => {
  if (text === undefined) return []
  return [...readTables(text, index, faults)].map(([dimension, table]) => {
    const categories = [...table.categories]
    const shares = new Float64Array(employment.length * categories.length)
    const known = new Uint8Array(shares.length)
    for (const [occupation, breakdown] of table.byOccupation) {
      const total = [...breakdown.shares.values()].reduce((sum, share) => sum + share, 0)
      // NaN stands for a share that is a fault already.
      if (Math.abs(total - 1) > SUM_TOLERANCE + ROUNDING) {
        const sum = Number(total.toPrecision(6))
        const problem = `the shares of this occupation's ${dimension} sum to ${sum}; they must sum to 1 within 0.001`
        faults.add(FILE, breakdown.line, 'share', problem)
      }
      categories.forEach((category, position) => {
        const cell = occupation * categories.length + position
        shares[cell] = (breakdown.shares.get(category) ?? 0) / total
        known[cell] = 1
      })
    }
    fillUnknown(shares, known, employment)
    return { dimension, categories, shares }
  })
}
