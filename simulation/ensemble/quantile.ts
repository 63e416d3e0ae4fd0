/** The q-quantile of ascending values by linear interpolation (Hyndman and Fan 1996, type 7). */
export const quantile = (ascending: Float64Array, q: number): number => {
  const position = (ascending.length - 1) * q
  const below = Math.floor(position)
  const above = Math.min(below + 1, ascending.length - 1)
  return ascending[below] + (ascending[above] - ascending[below]) * (position - below)
}
