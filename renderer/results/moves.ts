import type { PackedFlows } from '../../main/contract.ts'

/** Hires from one occupation, new role or group to another in people, with AI and without. */
export interface Move {
  from: string
  to: string
  workers: number
  baseline: number
}

/** Which moves to show: the largest, or those that AI changes most. */
export const ORDERS = ['largest', 'changed'] as const

export type Order = (typeof ORDERS)[number]

/** The moves of the first so many years between what `groupOf` tells apart; who stays in a group is left out. */
export const movesUpTo = (flows: PackedFlows, years: number, groupOf: (code: string) => string | null): Move[] => {
  const { codes, from, to, workers, baseline } = flows
  const groups = codes.map(groupOf)
  const pairs = from.length
  const moves = new Map<string, Move>()
  for (let e = 0; e < pairs; e++) {
    const [source, target] = [groups[from[e]], groups[to[e]]]
    if (source === null || target === null || source === target) continue
    const name = `${source}\n${target}`
    const move = moves.get(name) ?? { from: source, to: target, workers: 0, baseline: 0 }
    for (let at = e; at < Math.min(years, workers.length / pairs) * pairs; at += pairs) {
      move.workers += workers[at]
      move.baseline += baseline[at]
    }
    moves.set(name, move)
  }
  return [...moves.values()].filter((move) => move.workers > 0 || move.baseline > 0)
}

/** How large a move is drawn: its people, or what AI changes in their number. */
export const sizeOf = ({ workers, baseline }: Move, order: Order): number =>
  order === 'largest' ? workers : Math.abs(workers - baseline)

/** Smaller moves beside the largest would be hairlines. */
const LEAST_OF_LARGEST = 0.03

/** The largest moves, so many that no more than `nodes` stand on either side, and no more than `most` in all. */
export const chooseMoves = (moves: readonly Move[], order: Order, nodes: number, most: number): Move[] => {
  const [sources, targets] = [new Set<string>(), new Set<string>()]
  const chosen: Move[] = []
  const sorted = moves.toSorted((a, b) => sizeOf(b, order) - sizeOf(a, order))
  const least = sorted.length === 0 ? 0 : sizeOf(sorted[0], order) * LEAST_OF_LARGEST
  for (const move of sorted) {
    if (chosen.length === most || sizeOf(move, order) < least) break
    const isRoom =
      (sources.has(move.from) || sources.size < nodes) && (targets.has(move.to) || targets.size < nodes)
    if (!isRoom || sizeOf(move, order) <= 0) continue
    sources.add(move.from)
    targets.add(move.to)
    chosen.push(move)
  }
  return chosen
}

/** A key for all that is summed up. */
export const REST = 'rest'

/** The moves with all but the largest nodes of each side summed up in one. */
export const withRestSummed = (moves: readonly Move[], order: Order, nodes: number): Move[] => {
  const kept = (side: 'from' | 'to'): Set<string> => {
    const sums = new Map<string, number>()
    for (const move of moves) sums.set(move[side], (sums.get(move[side]) ?? 0) + sizeOf(move, order))
    const sorted = [...sums].sort((a, b) => b[1] - a[1]).map(([key]) => key)
    return new Set(sorted.length <= nodes ? sorted : sorted.slice(0, nodes - 1))
  }
  const [sources, targets] = [kept('from'), kept('to')]
  const sums = new Map<string, Move>()
  for (const { from, to, workers, baseline } of moves) {
    const [source, target] = [sources.has(from) ? from : REST, targets.has(to) ? to : REST]
    const name = `${source}\n${target}`
    const sum = sums.get(name) ?? { from: source, to: target, workers: 0, baseline: 0 }
    sums.set(name, { ...sum, workers: sum.workers + workers, baseline: sum.baseline + baseline })
  }
  return [...sums.values()].filter((move) => sizeOf(move, order) > 0)
}
