import type { SourceLine } from './chart.ts'

type Parts = SourceLine['parts']

/** So many sources still stand in a line that is read at a glance. */
const MOST = 3

/** A source line cut in three: its first source, those a reader asks for, and the last one with what made the figures. */
export const foldedParts = (parts: Parts): { head: Parts; folded: Parts; tail: Parts } => {
  const sources = parts.filter(({ address }) => address !== null).length
  return sources <= MOST
    ? { head: parts, folded: [], tail: [] }
    : { head: parts.slice(0, 1), folded: parts.slice(1, sources - 1), tail: parts.slice(sources - 1) }
}
