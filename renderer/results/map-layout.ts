import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

/** What a map is made of: occupations with the area of each and the group it belongs to, and moves between them. */
export interface MapPlan {
  nodes: { size: number; group: string }[]
  /** Positions among the nodes. */
  links: { source: number; target: number; weight: number }[]
}

/** Places in the unit of the radii, around 0. */
export interface MapLayout {
  x: Float64Array
  y: Float64Array
  radius: Float64Array
}

const GREATEST_RADIUS = 26
const LEAST_RADIUS = 2.5
const FIELD = 320
const STEPS = 150

/** The share of its warmth with which a layout ends. */
const COOLED = 0.001

/** Wider than high, as charts are. */
const ASPECT = 1.45

/**
 * Where each occupation stands: near those between which people move. The same plan gives the same map, since the
 * places at the start follow from the groups and d3-force draws its small jitter from a fixed seed.
 */
export const layoutOf = ({ nodes, links }: MapPlan): MapLayout => {
  const greatest = Math.max(1, ...nodes.map(({ size }) => size))
  const groups = [...new Set(nodes.map(({ group }) => group))].sort()
  const placed = nodes.map(({ size, group }, n) => {
    const angle = (2 * Math.PI * groups.indexOf(group)) / groups.length
    const turn = 2.399963 * n
    const distance = 6 * Math.sqrt(n)
    return {
      x: (FIELD * Math.cos(angle) + distance * Math.cos(turn)) * ASPECT,
      y: FIELD * Math.sin(angle) + distance * Math.sin(turn),
      radius: LEAST_RADIUS + (GREATEST_RADIUS - LEAST_RADIUS) * Math.sqrt(size / greatest),
    }
  })
  const pull = 0.045
  forceSimulation(placed)
    .force(
      'link',
      forceLink(links.map(({ source, target, weight }) => ({ source, target, weight })))
        .distance(28)
        .strength(({ weight }) => Math.min(0.8, 0.12 + 2 * weight)),
    )
    .force('charge', forceManyBody().strength(-46).distanceMax(360))
    .force('x', forceX(0).strength(pull / ASPECT))
    .force('y', forceY(0).strength(pull * ASPECT))
    .force('apart', forceCollide<(typeof placed)[number]>(({ radius }) => radius + 1.5))
    .alphaDecay(1 - COOLED ** (1 / STEPS))
    .stop()
    .tick(STEPS)
  return {
    x: Float64Array.from(placed, ({ x }) => x),
    y: Float64Array.from(placed, ({ y }) => y),
    radius: Float64Array.from(placed, ({ radius }) => radius),
  }
}
