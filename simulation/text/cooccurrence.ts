import type { Generator } from '../random/generator.ts'
import { UNKNOWN } from './vocabulary.ts'

/** Words on each side that count as neighbours; a neighbour at distance d counts 1/d. */
const WINDOW = 5
/** Rare neighbours count less than their frequency says (Levy, Goldberg and Dagan 2015, TACL 3). */
const CONTEXT_SMOOTHING = 0.75
const ITERATIONS = 6

/** A symmetric sparse matrix by its non-zero cells. */
interface Sparse {
  readonly rows: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

/**
 * Starting vectors for an embedding, so that words used alike start alike: the dominant subspace of the
 * words' positive pointwise mutual information, found by orthogonal iteration, each row scaled to the same
 * length and all to a standard deviation of `deviation`. Row-major, [vocabularySize, dimensions]; words
 * without neighbours, padding and unknown get zeros.
 */
export const cooccurrenceEmbedding = (
  sequences: readonly (readonly number[])[],
  vocabularySize: number,
  dimensions: number,
  deviation: number,
  generator: Generator,
): Float32Array => {
  const matrix = mutualInformation(sequences, vocabularySize)
  let basis: Float64Array[] = Array.from({ length: dimensions }, () =>
    Float64Array.from({ length: vocabularySize }, () => generator.uniform() - 0.5),
  )
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    basis = orthonormal(basis.map((column) => multiply(matrix, column)))
  }
  return scaledRows(basis, vocabularySize, deviation)
}

/** Vectors of the same span, orthogonal and of length 1 (modified Gram-Schmidt). Changes its argument. */
export const orthonormal = (vectors: Float64Array[]): Float64Array[] => {
  vectors.forEach((vector, k) => {
    for (const earlier of vectors.slice(0, k)) {
      const shared = dot(vector, earlier)
      for (let i = 0; i < vector.length; i++) vector[i] -= shared * earlier[i]
    }
    const length = Math.sqrt(dot(vector, vector))
    if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] /= length
  })
  return vectors
}

const mutualInformation = (sequences: readonly (readonly number[])[], size: number): Sparse => {
  const counts = new Map<number, number>()
  const totals = new Float64Array(size)
  for (const sequence of sequences) {
    for (let i = 0; i < sequence.length; i++) {
      for (let j = Math.max(0, i - WINDOW); j < Math.min(sequence.length, i + WINDOW + 1); j++) {
        const [word, neighbour] = [sequence[i], sequence[j]]
        if (i === j || word <= UNKNOWN || neighbour <= UNKNOWN) continue
        const cell = word * size + neighbour
        const count = 1 / Math.abs(i - j)
        counts.set(cell, (counts.get(cell) ?? 0) + count)
        totals[word] += count
      }
    }
  }
  const smoothed = totals.map((total) => total ** CONTEXT_SMOOTHING)
  const sum = smoothed.reduce((a, b) => a + b, 0)
  const information = (count: number, word: number, neighbour: number): number =>
    Math.max(0, Math.log((count * sum) / (totals[word] * smoothed[neighbour])))
  const cells = [...counts]
  const rows = Int32Array.from(cells, ([cell]) => Math.floor(cell / size))
  const columns = Int32Array.from(cells, ([cell]) => cell % size)
  const values = Float64Array.from(cells, ([, count], k) => {
    const both = information(count, rows[k], columns[k]) + information(count, columns[k], rows[k])
    return both / 2
  })
  return { rows, columns, values }
}

const multiply = ({ rows, columns, values }: Sparse, vector: Float64Array): Float64Array => {
  const product = new Float64Array(vector.length)
  for (let k = 0; k < values.length; k++) product[rows[k]] += values[k] * vector[columns[k]]
  return product
}

const scaledRows = (basis: readonly Float64Array[], rows: number, deviation: number): Float32Array => {
  // Keeps words with hardly a neighbour from being blown up to full length.
  const shortest = 1e-3
  const table = new Float32Array(rows * basis.length)
  for (let row = 0; row < rows; row++) {
    const length = Math.sqrt(basis.reduce((sum, column) => sum + column[row] ** 2, 0)) + shortest
    basis.forEach((column, k) => (table[row * basis.length + k] = column[row] / length))
  }
  const scale = deviation / Math.sqrt(table.reduce((sum, x) => sum + x * x, 0) / table.length)
  return table.map((x) => x * scale)
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
