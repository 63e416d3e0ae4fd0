import type { Sentence } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word and what it adds to its sentence's score; the weights of a sentence sum to its score. Offsets into the document. */
export interface TokenScore {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** The integers of each sentence's words. */
export const sequencesOf = (vocabulary: Vocabulary, sentences: readonly Pick<Sentence, 'words'>[]): number[][] =>
  sentences.map(({ words }) => vocabulary.encode(words.map(({ form }) => form)))

/** A sentence's words with their weights; none where they were not weighed. */
export const tokensOf = (
  { text, start, words }: Pick<Sentence, 'text' | 'start' | 'words'>,
  weights: readonly number[] = [],
): TokenScore[] =>
  weights.map((weight, k) => ({
    ...{ text: text.slice(words[k].start - start, words[k].end - start), start: words[k].start, end: words[k].end },
    weight,
  }))
