import { buildVocabulary } from '../../../simulation/text/vocabulary.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import type { Lesson } from './examples.ts'

/** Strength of the ridge, and rounds of conjugate gradients: more change nothing in the third digit. */
const RIDGE = 2
const ROUNDS = 40

/** Words and pairs of neighbouring words that occur in at least so many sentences. */
const MINIMUM_COUNT = 2

interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
}

const terms = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, k) => `${words[k]} ${word}`),
]

/** The vectors of sentences: 1 + ln of a term's count, times its rarity, at length 1. */
const tfidf = (corpus: readonly (readonly string[])[]): { columns: number; row: (words: readonly string[]) => Row } => {
  const known = buildVocabulary(corpus.map(terms), MINIMUM_COUNT).known
  const column = new Map(known.map((term, k) => [term, k]))
  const frequency = new Float64Array(known.length)
  for (const words of corpus) {
    for (const term of new Set(terms(words))) {
      const k = column.get(term)
      if (k !== undefined) frequency[k] += 1
    }
  }
  const rarity = frequency.map((documents) => Math.log((1 + corpus.length) / (1 + documents)) + 1)
  return {
    columns: known.length,
    row: (words) => {
      const counts = new Map<number, number>()
      for (const term of terms(words)) {
        const k = column.get(term)
        if (k !== undefined) counts.set(k, (counts.get(k) ?? 0) + 1)
      }
      const columns = Int32Array.from(counts.keys())
      const values = Float64Array.from(counts, ([k, count]) => (1 + Math.log(count)) * rarity[k])
      const length = Math.sqrt(values.reduce((sum, x) => sum + x * x, 0)) || 1
      return { columns, values: values.map((x) => x / length) }
    },
  }
}

const product = ({ columns, values }: Row, weights: Float64Array): number => {
  let sum = 0
  for (let k = 0; k < columns.length; k++) sum += values[k] * weights[columns[k]]
  return sum
}

/** The weights and the constant that fit a target best, by ridge regression. */
const ridge = (rows: readonly Row[], columns: number, target: readonly number[]): { weights: Float64Array; constant: number } => {
  const constant = target.reduce((sum, y) => sum + y, 0) / target.length
  const transposed = (numbers: readonly number[]): Float64Array => {
    const sums = new Float64Array(columns)
    rows.forEach((row, i) => {
      for (let k = 0; k < row.columns.length; k++) sums[row.columns[k]] += row.values[k] * numbers[i]
    })
    return sums
  }
  const apply = (vector: Float64Array): Float64Array =>
    transposed(rows.map((row) => product(row, vector))).map((x, k) => x + RIDGE * vector[k])
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, k) => sum + x * b[k], 0)

  let weights = new Float64Array(columns)
  let residual = transposed(target.map((y) => y - constant))
  let direction = residual
  let size = dot(residual, residual)
  for (let round = 0; round < ROUNDS && size > 1e-9; round++) {
    const image = apply(direction)
    const step = size / dot(direction, image)
    weights = weights.map((x, k) => x + step * direction[k])
    residual = residual.map((x, k) => x - step * image[k])
    const next = dot(residual, residual)
    direction = direction.map((x, k) => residual[k] + (next / size) * x)
    size = next
  }
  return { weights, constant }
}

/**
 * The baseline: TF-IDF of words and pairs of words, and a ridge regression for each class of each head. Gives what it
 * says of other sentences; the numbers are no probabilities, but their greatest is the class and β is made of them.
 */
export const linearPredictions = (
  lessons: readonly Lesson[],
  sentences: readonly (readonly string[])[],
  heads: number,
): Prediction[] => {
  const { columns, row } = tfidf(lessons.map(({ words }) => words))
  const rows = lessons.map(({ words }) => row(words))
  const others = sentences.map(row)
  const byHead = Array.from({ length: heads }, (_, head) => {
    const classes = lessons[0].targets[head]?.length ?? 0
    return Array.from({ length: classes }, (__, k) => {
      const { weights, constant } = ridge(rows, columns, lessons.map(({ targets }) => targets[head]?.[k] ?? 0))
      return others.map((other) => product(other, weights) + constant)
    })
  })
  return sentences.map((_, i) => byHead.map((classes) => classes.map((scores) => scores[i])))
}
