import type { Subject } from '../../main/contract.ts'

/** A named quantity over time. */
export interface NamedValues {
  id: string
  label: string
  values: number[]
  /** What the reader may ask about it. */
  subject?: Subject
}

/** As many as the palette has colours for. */
const MOST = 6

/**
 * The first layers, and where there are more than the palette can tell apart, all the others summed up in one.
 *
 * @param labelOf the label of so many others together
 */
export const withRest = (layers: readonly NamedValues[], labelOf: (count: number) => string): NamedValues[] => {
  if (layers.length <= MOST) return [...layers]
  const others = layers.slice(MOST - 1)
  const values = others[0].values.map((_, t) => others.reduce((sum, layer) => sum + layer.values[t], 0))
  return [...layers.slice(0, MOST - 1), { id: 'others', label: labelOf(others.length), values }]
}
