import { binomial } from './binomial.ts'
import type { Generator } from './generator.ts'

/** Expected count from which an entry gets its own binomial draw; below, individuals are cheaper. */
const OWN_DRAW_FROM = 8

let capacity = 64
let smallEntries = new Int32Array(capacity)
let cumulative = new Float64Array(capacity)
let largeEntries = new Int32Array(capacity)
let largeWeights = new Float64Array(capacity)
let guide = new Int32Array(capacity)

const reserve = (entries: number): void => {
  if (entries <= capacity) return
  while (capacity < entries) capacity *= 2
  smallEntries = new Int32Array(capacity)
  cumulative = new Float64Array(capacity)
  largeEntries = new Int32Array(capacity)
  largeWeights = new Float64Array(capacity)
  guide = new Int32Array(capacity)
}

/**
 * Each individual chooses among the first `entries` of smallEntries, by inversion from a guide table (Chen
 * and Asau 1974, "On generating random variates from an empirical distribution"). A power of two of cells
 * makes the cell of a uniform number exact.
 */
const individually = (
  generator: Generator,
  individuals: number,
  entries: number,
  out: Float64Array,
): void => {
  let cells = 1
  while (cells < entries && cells < individuals) cells *= 2
  const total = cumulative[entries - 1]
  for (let cell = 0, entry = 0; cell < cells; cell += 1) {
    const from = (cell / cells) * total
    while (cumulative[entry] <= from) entry += 1
    guide[cell] = entry
  }
  for (let individual = 0; individual < individuals; individual += 1) {
    const u = generator.uniform53()
    const x = u * total
    let entry = guide[Math.floor(u * cells)]
    while (cumulative[entry] <= x) entry += 1
    out[smallEntries[entry]] += 1
  }
}

/**
 * Distributes `trials` individuals over the entries start ≤ i < end, each with probability weights[i]/Σ
 * weights, independently: an exact multinomial draw, written to out[start..end), an array other than the
 * weights. Trials: a whole number from 0 to 10^15; weights: none negative, their sum above 0, in any unit.
 *
 * Entries that expect many are drawn by conditional binomials (Devroye 1986, "Non-uniform random variate
 * generation", XI.1), the individuals of all others one by one. Time: about 60 ns for an entry of the first
 * kind, 8 ns for an individual of the second and a few for every entry.
 */
export const multinomial = (
  generator: Generator,
  trials: number,
  weights: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void => {
  reserve(end - start)
  let total = 0
  for (let entry = start; entry < end; entry += 1) {
    total += weights[entry]
    out[entry] = 0
  }
  const large = (OWN_DRAW_FROM * total) / trials
  let smalls = 0
  let larges = 0
  let smallWeight = 0
  for (let entry = start; entry < end; entry += 1) {
    const weight = weights[entry]
    if (weight >= large) {
      largeEntries[larges] = entry
      largeWeights[larges] = weight
      larges += 1
    } else {
      smallWeight += weight
      smallEntries[smalls] = entry
      cumulative[smalls] = smallWeight
      smalls += 1
    }
  }
  let rest = trials
  if (smallWeight > 0) {
    const individuals = larges === 0 ? trials : binomial(generator, trials, smallWeight / total)
    if (individuals > 0) individually(generator, individuals, smalls, out)
    rest -= individuals
  }
  // Weights become the sums of their own and all later ones.
  for (let i = larges - 2; i >= 0; i -= 1) largeWeights[i] += largeWeights[i + 1]
  for (let i = 0; i < larges && rest > 0; i += 1) {
    const entry = largeEntries[i]
    const count = i === larges - 1 ? rest : binomial(generator, rest, weights[entry] / largeWeights[i])
    out[entry] = count
    rest -= count
  }
}
