import { typoSearch } from './typos.ts'

/** Stands for nothing: it fills a sequence up to its length. */
export const PADDING = 0
/** Stands for a word that the vocabulary does not know. */
export const UNKNOWN = 1
const FIRST_WORD = 2

/** Endings that are cut to find a known relative of an unknown word, longest first within a family. */
const ENDINGS = ['ings', 'ing', 'edly', 'ers', 'ies', 'ied', 'es', 'ed', 'er', 's', 'ly']
const SHORTEST_STEM = 4

/** Words to integers: 0 padding, 1 unknown, then the known words by falling frequency. */
export class Vocabulary {
  /** Integers that stand for no word: padding and unknown. */
  static readonly RESERVED = FIRST_WORD

  /** The words in the order of their integers, the first of them being 2. */
  readonly known: readonly string[]
  readonly #ids = new Map<string, number>()
  readonly #idsByStem = new Map<string, number>()
  readonly #idOfTypo = typoSearch((word) => this.#ids.get(word))

  constructor(known: readonly string[]) {
    this.known = known
    known.forEach((word, index) => {
      const id = FIRST_WORD + index
      this.#ids.set(word, id)
      const root = stem(word)
      // The words are sorted by frequency, so a stem stands for its commonest word.
      if (!this.#idsByStem.has(root)) this.#idsByStem.set(root, id)
    })
  }

  /** Integers in use, padding and unknown included: the rows of the embedding. */
  get size(): number {
    return FIRST_WORD + this.known.length
  }

  /**
   * The word's integer; an unknown word takes that of the commonest known word with its stem, else that of the
   * word of which it seems to be a slip of the keys, else 1.
   */
  id(word: string): number {
    return this.#ids.get(word) ?? this.#idsByStem.get(stem(word)) ?? (this.#idOfTypo(word) || UNKNOWN)
  }

  /** The integers of a sentence's words; a sentence without words is one unknown word. */
  encode(words: readonly string[]): number[] {
    return words.length === 0 ? [UNKNOWN] : words.map((word) => this.id(word))
  }
}

/** The vocabulary of a corpus: words that occur in at least `minimumCount` of its sentences, commonest first. */
export const buildVocabulary = (corpus: Iterable<readonly string[]>, minimumCount: number): Vocabulary => {
  const counts = new Map<string, number>()
  for (const words of corpus) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const known = [...counts].filter(([, count]) => count >= minimumCount)
  known.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return new Vocabulary(known.map(([word]) => word))
}

/** A sequence cut or filled with padding at its end to `length` integers. */
export const pad = (sequence: readonly number[], length: number): number[] => {
  const padded = sequence.slice(0, length)
  while (padded.length < length) padded.push(PADDING)
  return padded
}

const stem = (word: string): string => {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      return word.slice(0, -ending.length)
    }
  }
  return word
}
