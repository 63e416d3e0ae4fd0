/** Σ over nodes of row-major steps × nodes values, one for each step. */
export const sumsOverNodes = (values: Float64Array, nodes: number): Float64Array => {
  const out = new Float64Array(values.length / nodes)
  for (let t = 0; t < out.length; t++) {
    let sum = 0
    for (let at = t * nodes; at < (t + 1) * nodes; at++) sum += values[at]
    out[t] = sum
  }
  return out
}

/**
 * Σ over the nodes of each group of row-major steps × nodes values; row-major groups × steps.
 *
 * @param groupOf each node's group from 0, negative for nodes of none
 */
export const sumsByGroup = (values: Float64Array, groupOf: Int32Array, groups: number): Float64Array => {
  const nodes = groupOf.length
  const steps = values.length / nodes
  const out = new Float64Array(groups * steps)
  for (let t = 0; t < steps; t++) {
    for (let i = 0; i < nodes; i++) if (groupOf[i] >= 0) out[groupOf[i] * steps + t] += values[t * nodes + i]
  }
  return out
}

/** Σ_i values[i]·weights[k, i] of every row k, to out[k]. */
const weightedSumsOf = (values: Float64Array, weights: Float64Array, out: Float64Array): void => {
  const nodes = values.length
  const last = out.length - 1
  // Four rows at a time, so that each value is read once for four independent sums; the last row may repeat.
  for (let k = 0; k <= last; k += 4) {
    const [k1, k2, k3] = [Math.min(k + 1, last), Math.min(k + 2, last), Math.min(k + 3, last)]
    const [row0, row1, row2, row3] = [k * nodes, k1 * nodes, k2 * nodes, k3 * nodes]
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0]
    for (let i = 0; i < nodes; i++) {
      const value = values[i]
      sum0 += value * weights[row0 + i]
      sum1 += value * weights[row1 + i]
      sum2 += value * weights[row2 + i]
      sum3 += value * weights[row3 + i]
    }
    out[k] = sum0
    out[k1] = sum1
    out[k2] = sum2
    out[k3] = sum3
  }
}

/**
 * The matrix product Σ_i values[t, i]·weights[k, i], row-major rows × steps.
 *
 * @param values row-major steps × nodes
 * @param weights row-major rows × nodes
 */
export const weightedSums = (values: Float64Array, weights: Float64Array, nodes: number): Float64Array => {
  const steps = values.length / nodes
  const sums = new Float64Array(weights.length / nodes)
  const out = new Float64Array(sums.length * steps)
  for (let t = 0; t < steps; t++) {
    weightedSumsOf(values.subarray(t * nodes, (t + 1) * nodes), weights, sums)
    for (let k = 0; k < sums.length; k++) out[k * steps + t] = sums[k]
  }
  return out
}

/** Part over whole, element by element; 0 where the whole is. */
export const ratios = (part: Float64Array, whole: Float64Array): Float64Array =>
  part.map((value, at) => (whole[at] === 0 ? 0 : value / whole[at]))

/** Values added up from step 0 on, row by row of row-major rows × steps; the warm-up counts nothing. */
export const sumsFromStepZero = (values: Float64Array, steps: number, firstStep: number): Float64Array => {
  const out = new Float64Array(values.length)
  for (let start = 0; start < values.length; start += steps) {
    let sum = 0
    for (let t = Math.max(0, -firstStep); t < steps; t++) out[start + t] = sum += values[start + t]
  }
  return out
}
