import { readCsv } from '../csv.ts'
import type { MobilityNode } from './mobility.ts'

/** An occupation of the model: merged mobility nodes on one side, detailed SOC 2018 codes on the other. */
export interface Definition {
  code: string
  title: string
  /** Codes of the mobility nodes (SOC 2010) that make it up. */
  nodes: string[]
  /** Detailed codes of the 2023 wage survey (SOC 2018) that make it up, sorted. */
  members: string[]
}

interface Entry {
  code: string
  title: string
  nodes: string[]
  /** Detailed codes, or beginnings of codes marked by `*`. */
  patterns: string[]
}

/** A broad code stands for the codes that share its first six characters, a detailed code for itself. */
const plainPattern = (code: string): string => (code.endsWith('0') ? `${code.slice(0, 6)}*` : code)

const readSpecialCases = (path: string): Entry[] =>
  readCsv(path, ['code', 'title', 'mobility_nodes', 'soc_2018'], (cell) => ({
    code: cell('code'),
    title: cell('title'),
    nodes: cell('mobility_nodes').split(' '),
    patterns: cell('soc_2018').split(' '),
  }))

/**
 * Joins the mobility network's occupations (SOC 2010) to the wage survey's (SOC 2018): the hand-written
 * special cases first, the prefix rule for every node that they leave. A full code claims an occupation
 * before a pattern does.
 *
 * @param crosswalkPath the special cases
 * @param nodes the mobility network's occupations
 * @param surveyTitles every code of the wage survey with its title, at all levels
 * @param detailed the survey's detailed codes
 * @throws Error where a node or a detailed code is used twice or not at all
 */
export const defineOccupations = (
  crosswalkPath: string,
  nodes: readonly MobilityNode[],
  surveyTitles: ReadonlyMap<string, string>,
  detailed: readonly string[],
): Definition[] => {
  const special = readSpecialCases(crosswalkPath)
  const joined = special.flatMap((entry) => entry.nodes)
  if (new Set(joined).size < joined.length) throw new Error(`${crosswalkPath} names a mobility node twice`)
  const plain = nodes
    .filter(({ code }) => !joined.includes(code))
    .map(({ code }): Entry => ({ code, title: '', nodes: [code], patterns: [plainPattern(code)] }))
  const entries = [...special, ...plain]

  const nodeTitles = new Map(nodes.map(({ code, title }) => [code, title]))
  const unknown = joined.filter((code) => !nodeTitles.has(code))
  if (unknown.length > 0)
    throw new Error(`${crosswalkPath} names unknown mobility nodes ${unknown.join(', ')}`)

  const owner = ownersOf(detailed, entries)
  return entries
    .map((entry) => ({
      code: entry.code,
      title: (entry.title || (surveyTitles.get(entry.code) ?? nodeTitles.get(entry.code) ?? entry.code)).replace('--', ' – '),
      nodes: entry.nodes,
      members: detailed.filter((code) => owner.get(code) === entry),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

const ownersOf = (detailed: readonly string[], entries: readonly Entry[]): Map<string, Entry> => {
  const owner = new Map<string, Entry>()
  for (const code of detailed) {
    const exact = entries.filter(({ patterns }) => patterns.includes(code))
    const matching = entries.filter(({ patterns }) =>
      patterns.some((pattern) => pattern.endsWith('*') && code.startsWith(pattern.slice(0, -1))),
    )
    const candidates = exact.length > 0 ? exact : matching
    if (candidates.length !== 1) {
      const found = candidates.map((entry) => entry.code).join(', ') || 'none'
      throw new Error(`${code} must belong to exactly one occupation; the crosswalk gives ${found}`)
    }
    owner.set(code, candidates[0])
  }
  return owner
}
