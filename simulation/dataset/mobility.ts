import type { FaultList } from './faults.ts'
import { networkFromEdges, type Edge } from './network.ts'
import { readTable } from './table.ts'
import type { Network } from './types.ts'

const FILE = 'mobility.csv'

/** A row of the mobility matrix may miss 1 by this much (DESIGN.md, "Contracts"). */
const ROW_SUM_TOLERANCE = 1e-3

/** What adding up decimal fractions may add to that. */
const ROUNDING = 1e-9

/** Reads `mobility.csv` (`from,to,probability`), whose rows each sum to 1 within 1e−3. */
export const parseMobility = (
  text: string,
  size: number,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Network => {
  const edges: Edge[] = []
  const rowSum = new Float64Array(size)
  const firstLine = new Map<number, number>()
  const seen = new Set<number>()
  for (const row of readTable(FILE, text, ['from', 'to', 'probability'], faults)) {
    const fromCode = row.text('from')
    const toCode = row.text('to')
    const from = index.get(fromCode)
    const to = index.get(toCode)
    const probability = row.number('probability', { min: 0, max: 1 })
    if (fromCode !== '' && from === undefined) row.fault('from', `${fromCode} is not in occupations.csv`)
    if (toCode !== '' && to === undefined) row.fault('to', `${toCode} is not in occupations.csv`)
    if (from === undefined || to === undefined) continue
    if (seen.has(from * size + to)) row.fault(null, 'this pair of occupations stands on an earlier line')
    seen.add(from * size + to)
    if (!firstLine.has(from)) firstLine.set(from, row.line)
    rowSum[from] += probability
    edges.push({ from, to, probability })
  }
  if (edges.length > 0) {
    for (const [code, position] of index) {
      if (code === '') continue
      const line = firstLine.get(position)
      if (line === undefined) {
        faults.add(FILE, null, 'from', `has no row from ${code}; its probabilities must sum to 1`)
      } else if (Math.abs(rowSum[position] - 1) > ROW_SUM_TOLERANCE + ROUNDING) {
        // NaN stands for a probability that is a fault already.
        const sum = Number(rowSum[position].toPrecision(6))
        faults.add(FILE, line, 'probability', `the rows from ${code} sum to ${sum}; they must sum to 1 within 0.001`)
      }
    }
  }
  return networkFromEdges(size, edges)
}
