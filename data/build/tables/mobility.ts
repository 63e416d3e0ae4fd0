import { readCsv } from '../csv.ts'
import { addTo } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'

/** An occupation of the published mobility network (SOC 2010). */
export interface MobilityNode {
  code: string
  title: string
  /** Employed people in 2018. */
  employment: number
}

/** A directed edge: the probability that a worker who leaves `from` is hired in `to`. */
export interface MobilityEdge {
  from: string
  to: string
  probability: number
}

/** Enough that rows sum to 1 within 1e−9 when read back. */
const SIGNIFICANT_DIGITS = 12

/** Reads the published network's nodes. */
export const readMobilityNodes = (path: string): MobilityNode[] =>
  readCsv(path, ['occ_code', 'occ_title', 'employment_2018'], (cell) => ({
    code: cell('occ_code'),
    title: cell('occ_title'),
    employment: Number(cell('employment_2018')),
  }))

/** Reads the published network's edges. */
export const readMobilityEdges = (path: string): MobilityEdge[] =>
  readCsv(path, ['from', 'to', 'probability'], (cell) => ({
    from: cell('from'),
    to: cell('to'),
    probability: Number(cell('probability')),
  }))

/**
 * Merges nodes into the model's occupations: a merged row is the mean of its nodes' rows weighted by their
 * employment in 2018, a merged column the sum of its nodes' columns; each row is then scaled to sum to 1.
 */
export const mergeMobility = (
  definitions: readonly Definition[],
  nodes: readonly MobilityNode[],
  edges: readonly MobilityEdge[],
): MobilityEdge[] => {
  const owner = new Map(
    definitions.flatMap(({ code, nodes: merged }) => merged.map((node) => [node, code] as const)),
  )
  const employment = new Map(nodes.map((node) => [node.code, node.employment]))
  const rows = new Map<string, Map<string, number>>(definitions.map(({ code }) => [code, new Map()]))
  for (const { from, to, probability } of edges) {
    const row = rows.get(owner.get(from) ?? '')
    const column = owner.get(to)
    if (row === undefined || column === undefined || probability === 0) continue
    addTo(row, column, probability * (employment.get(from) ?? 0))
  }
  return definitions.flatMap(({ code: from }) => {
    const row = [...(rows.get(from) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    const total = row.reduce((sum, [, weight]) => sum + weight, 0)
    if (total === 0) throw new Error(`nobody leaves ${from} in the mobility network`)
    return row.map(([to, weight]) => ({
      from,
      to,
      probability: Number((weight / total).toPrecision(SIGNIFICANT_DIGITS)),
    }))
  })
}
