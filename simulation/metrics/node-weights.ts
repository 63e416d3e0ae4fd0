import type { Dataset } from '../dataset/types.ts'

/**
 * A table of the occupations as weights of every node, new roles having their feeders' weighted mean.
 *
 * @param table row-major occupations × columns
 * @returns row-major columns × nodes
 */
export const nodeWeights = ({ occupations, newRoles }: Dataset, table: Float64Array): Float64Array => {
  const width = table.length / occupations.length
  const nodes = occupations.length + newRoles.length
  const out = new Float64Array(width * nodes)
  for (let k = 0; k < width; k++) {
    for (let i = 0; i < occupations.length; i++) out[k * nodes + i] = table[i * width + k]
    newRoles.forEach(({ feeders }, r) => {
      const mean = feeders.reduce((sum, { occupation, weight }) => sum + weight * table[occupation * width + k], 0)
      out[k * nodes + occupations.length + r] = mean
    })
  }
  return out
}
