import { z } from 'zod'

/** What a value is counted by: everybody, or one key of a breakdown. */
export const dimensionSchema = z.enum(['total', 'industry', 'major', 'role'])

export type Dimension = z.output<typeof dimensionSchema>

/** One measured quantity over the recorded steps of one run. Rates are shares (0–1), counts are people or jobs. */
export interface Series {
  metric: string
  dimension: Dimension
  /** The industry's code, the major group's, the role's id; `all` for a total. */
  key: string
  values: Float64Array
}

/**
 * A quantity beside the same run without AI: `metric`, `metric_baseline` and their `metric_difference`.
 */
export const besideBaseline = (
  metric: string,
  dimension: Dimension,
  key: string,
  scenario: Float64Array,
  baseline: Float64Array,
): Series[] => [
  { metric, dimension, key, values: scenario },
  { metric: `${metric}_baseline`, dimension, key, values: baseline },
  { metric: `${metric}_difference`, dimension, key, values: scenario.map((value, t) => value - baseline[t]) },
]

/** Σ over nodes of a trajectory's row-major values, for the nodes that `counts` admits, step by step. */
export const sumOverNodes = (
  values: Float64Array,
  nodes: number,
  counts: (node: number) => boolean = () => true,
): Float64Array => {
  const chosen = Array.from({ length: nodes }, (_, node) => node).filter(counts)
  return Float64Array.from({ length: values.length / nodes }, (_, t) =>
    chosen.reduce((sum, node) => sum + values[t * nodes + node], 0),
  )
}
