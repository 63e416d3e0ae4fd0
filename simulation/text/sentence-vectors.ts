import { words, type Language } from './segment.ts'
import type { WordVectors } from './word-vectors.ts'

/** A sentence's place among all others of its language, at length 1; null where none of its words has a vector. */
export type SentenceVector = (text: string) => Float64Array | null

/** Words rarer than this share of all words count fully, commoner ones less (Arora, Liang and Ma 2017, ICLR). */
const COMMON = 1e-3
/** What a word that the corpus lacks counts as, in occurrences. */
const UNSEEN = 0.5

const ENDINGS = ['s', 'es', 'ed', 'ing', 'ly', 'er']

/** The rows that stand for a word: its own, its stem's, or those of the longest known pieces of a Chinese compound. */
const rowsOf = (word: string, rows: WordVectors['rows'], language: Language): number[] => {
  const own = rows.get(word)
  if (own !== undefined) return [own]
  if (language === 'en') {
    const stems = ENDINGS.flatMap((ending) => (word.endsWith(ending) ? [rows.get(word.slice(0, -ending.length))] : []))
    const stem = stems.find((row) => row !== undefined)
    return stem === undefined ? [] : [stem]
  }
  const found: number[] = []
  for (let from = 0; from < word.length; from++) {
    for (let to = word.length; to > from + 1; to--) {
      const row = rows.get(word.slice(from, to))
      if (row === undefined) continue
      found.push(row)
      from = to - 1
      break
    }
  }
  return found
}

/** A vector at length 1; zero stays zero. */
export const scaled = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))
  return length === 0 ? vector : vector.map((x) => x / length)
}

/**
 * Sentences of a language as means of their words' vectors, each word weighted by its rarity in a corpus, less the
 * corpus's own mean: what all sentences about work share says nothing of this one.
 */
export const sentenceVectors = (vectors: WordVectors, corpus: readonly string[], language: Language): SentenceVector => {
  const { size, rows, values } = vectors
  const sentences = corpus.map((text) => words(text, language).map(({ form }) => form))
  const counts = new Map<string, number>()
  let total = 0
  for (const word of sentences.flat()) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total += 1
  }
  const mean = (sentence: readonly string[]): Float64Array | null => {
    const sum = new Float64Array(size)
    let known = 0
    for (const word of sentence) {
      const weight = COMMON / (COMMON + (counts.get(word) ?? UNSEEN) / total)
      for (const row of rowsOf(word, rows, language)) {
        for (let k = 0; k < size; k++) sum[k] += weight * values[row * size + k]
        known += 1
      }
    }
    return known === 0 ? null : scaled(sum)
  }
  const common = new Float64Array(size)
  for (const sentence of sentences) {
    mean(sentence)?.forEach((x, k) => {
      common[k] += x / sentences.length
    })
  }
  return (text) => {
    const own = mean(words(text, language).map(({ form }) => form))
    return own === null ? null : scaled(own.map((x, k) => x - common[k]))
  }
}
