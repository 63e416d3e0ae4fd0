import { words } from './segment.ts'

/** An occupation and a text that describes it. */
export interface DescribedOccupation {
  readonly code: string
  readonly title: string
  readonly text: string
}

/** How alike a text and an occupation's description are: cosine of their TF-IDF vectors, 0–1. */
export interface SimilarOccupation {
  readonly code: string
  readonly title: string
  readonly similarity: number
}

type Vector = Map<string, number>

/**
 * A search for the occupations whose title and description are most like a text: exact cosine of TF-IDF
 * vectors (1 + ln of the count, times ln((1 + N)/(1 + documents with the word)) + 1). Most alike first,
 * at most `limit`; occupations that share no word with the text are left out.
 */
export const similarityIndex = (
  occupations: readonly DescribedOccupation[],
): (text: string, limit?: number) => SimilarOccupation[] => {
  const documents = occupations.map(({ title, text }) => counts(`${title}\n${text}`))
  const frequency = new Map<string, number>()
  for (const document of documents) {
    for (const word of document.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const rarity = (word: string): number =>
    Math.log((1 + documents.length) / (1 + (frequency.get(word) ?? 0))) + 1

  const postings = new Map<string, { occupation: number; weight: number }[]>()
  documents.forEach((document, occupation) => {
    for (const [word, weight] of unit(document, rarity)) {
      const list = postings.get(word) ?? []
      list.push({ occupation, weight })
      postings.set(word, list)
    }
  })

  return (text, limit = 5) => {
    const scores = new Map<number, number>()
    for (const [word, weight] of unit(counts(text), rarity)) {
      for (const posting of postings.get(word) ?? []) {
        scores.set(posting.occupation, (scores.get(posting.occupation) ?? 0) + weight * posting.weight)
      }
    }
    const ranked = [...scores].sort(([i, a], [j, b]) => b - a || i - j).slice(0, limit)
    return ranked.map(([index, score]) => {
      const { code, title } = occupations[index]
      return { code, title, similarity: Math.min(1, score) }
    })
  }
}

const counts = (text: string): Vector => {
  const found: Vector = new Map()
  for (const { form } of words(text)) found.set(form, (found.get(form) ?? 0) + 1)
  return found
}

const unit = (document: Vector, rarity: (word: string) => number): Vector => {
  const vector: Vector = new Map()
  let squares = 0
  for (const [word, count] of document) {
    const weight = (1 + Math.log(count)) * rarity(word)
    vector.set(word, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  for (const [word, weight] of vector) vector.set(word, weight / length)
  return vector
}
