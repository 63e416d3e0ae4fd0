/** A value and how much it counts (here mostly employed people). */
export interface Weighted {
  value: number
  weight: number
}

/** The weighted mean; where all weights are 0 the plain mean; null where there is no value. */
export const weightedMean = (items: readonly Weighted[]): number | null => {
  if (items.length === 0) return null
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return items.reduce((sum, { value }) => sum + value, 0) / items.length
  return items.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
}

/** Adds to a number kept by key. */
export const addTo = (sums: Map<string, number>, key: string, amount: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}
