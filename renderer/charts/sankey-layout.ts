/** A flow from a node on the left to one on the right. */
export interface Flow {
  from: string
  to: string
  size: number
}

/** A node's bar, and the middle of the place that its label has. */
export interface SankeyNode {
  key: string
  top: number
  height: number
  size: number
}

/** A ribbon between the tops of its two ends. */
export interface Ribbon extends Flow {
  fromTop: number
  toTop: number
  thickness: number
}

export interface SankeyLayout {
  left: SankeyNode[]
  right: SankeyNode[]
  ribbons: Ribbon[]
}

const sumsOf = (flows: readonly Flow[], side: 'from' | 'to', last: string | undefined): [string, number][] => {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.size)
  return [...sums].sort((a, b) => Number(a[0] === last) - Number(b[0] === last) || b[1] - a[1])
}

/** Nodes from the top, each with room for its label, the column in the middle of the height. */
const column = (sums: [string, number][], scale: number, height: number, room: number): SankeyNode[] => {
  const slots = sums.map(([, size]) => Math.max(room, size * scale + room / 4))
  let offset = (height - slots.reduce((sum, slot) => sum + slot, 0)) / 2
  return sums.map(([key, size], n) => {
    const node = { key, size, height: size * scale, top: offset + (slots[n] - size * scale) / 2 }
    offset += slots[n]
    return node
  })
}

/** The greatest scale at which a column of slots fits into the height. */
const scaleFor = (sums: [string, number][], height: number, room: number): number => {
  const heightAt = (scale: number): number =>
    sums.reduce((sum, [, size]) => sum + Math.max(room, size * scale + room / 4), 0)
  let [low, high] = [0, height / Math.max(1e-9, ...sums.map(([, size]) => size))]
  for (let n = 0; n < 40; n++) {
    const middle = (low + high) / 2
    if (heightAt(middle) <= height) low = middle
    else high = middle
  }
  return low
}

/**
 * Two columns of nodes, greatest first, and the ribbons between them. Sizes have one scale on both sides.
 *
 * @param room the least height for a node with its label
 * @param last a node that stands below all others
 */
export const sankeyLayout = (flows: readonly Flow[], height: number, room: number, last?: string): SankeyLayout => {
  const [sources, targets] = [sumsOf(flows, 'from', last), sumsOf(flows, 'to', last)]
  const scale = Math.min(scaleFor(sources, height, room), scaleFor(targets, height, room))
  const [left, right] = [column(sources, scale, height, room), column(targets, scale, height, room)]
  const nextLeft = new Map(left.map(({ key, top }) => [key, top]))
  const nextRight = new Map(right.map(({ key, top }) => [key, top]))
  const rank = (nodes: readonly SankeyNode[], key: string): number => nodes.findIndex((node) => node.key === key)
  const take = (next: Map<string, number>, key: string, thickness: number): number => {
    const top = next.get(key) ?? 0
    next.set(key, top + thickness)
    return top
  }
  // Ribbons leave a node in the order of where they go, so that those of one node do not cross.
  const byTarget = flows.toSorted((a, b) => rank(right, a.to) - rank(right, b.to))
  const leaving = new Map(byTarget.map((flow) => [flow, take(nextLeft, flow.from, flow.size * scale)]))
  const bySource = flows.toSorted((a, b) => rank(left, a.from) - rank(left, b.from))
  const ribbons = bySource.map((flow) => ({
    ...flow,
    fromTop: leaving.get(flow) ?? 0,
    toTop: take(nextRight, flow.to, flow.size * scale),
    thickness: flow.size * scale,
  }))
  return { left, right, ribbons }
}
