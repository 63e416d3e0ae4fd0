import type { Model } from '../model/model.ts'
import { CLASSES_PER_NODE, type WageClasses } from './wage-classes.ts'

const FIFTHS = 5

/** Their keys: 1 are the lowest paid. */
export const WAGE_FIFTHS = Array.from({ length: FIFTHS }, (_, f) => String(f + 1))

/** The part in a fifth of those between two places in the queue of everybody (0–1). */
const partIn = (fifth: number, from: number, to: number): number => {
  if (to > from) {
    return Math.max(0, Math.min(to, (fifth + 1) / FIFTHS) - Math.max(from, fifth / FIFTHS)) / (to - from)
  }
  return Math.min(FIFTHS - 1, Math.floor(from * FIFTHS)) === fifth ? 1 : 0
}

/**
 * The shares of every node's workers in the fifths of all wages, row-major fifths × nodes; null where nobody has a
 * known wage.
 *
 * The fifths are those of the people at the model's start, each holding a fifth of them: equal wages that lie across
 * a border are divided alike among all who earn them. New roles, which nobody has yet, fall where their own wages
 * do. A node without wages is spread evenly, as the mean of all others is.
 */
export const wageFifths = ({ initial, nodes }: Model, { wage, node }: WageClasses): Float64Array | null => {
  const out = new Float64Array(FIFTHS * nodes).fill(1 / FIFTHS)
  let everybody = 0
  for (const i of node) {
    everybody += initial.employment[i]
    for (let f = 0; f < FIFTHS; f++) out[f * nodes + i] = 0
  }
  if (everybody === 0) return null
  let people = 0
  for (let a = 0, end = 0; a < wage.length; a = end) {
    const from = people
    for (end = a; end < wage.length && wage[end] === wage[a]; end++) people += initial.employment[node[end]]
    for (let f = 0; f < FIFTHS; f++) {
      const part = partIn(f, from / everybody, people / everybody)
      if (part > 0) for (let b = a; b < end; b++) out[f * nodes + node[b]] += part / CLASSES_PER_NODE
    }
  }
  return out
}
