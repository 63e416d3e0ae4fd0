import type { Language } from './segment.ts'
import { wordStem } from './stem.ts'

/** How often each term (by its number) occurs; a pair of neighbours counts less than a word. */
export type Terms = Map<number, number>

/** What two neighbours say together, beside what each says alone. */
const PAIR_WEIGHT = 0.5

/** Words that every job description has and that tell none apart. */
const STOP_WORDS = new Set(
  (
    'a an the of and or to in for with on by at from as is are be that this it its their they who what when where ' +
    'which while into up out so not no any all each other than then if how has have can will them you your we our i ' +
    'he she his her was were do does such also own one'
  ).split(' '),
)

const ENGLISH_WORD = /[a-z][a-z']*/g
const CHINESE_RUN = /\p{Script=Han}+|[a-z][a-z0-9+#]*/gu
const HAN = /^\p{Script=Han}/u

/** Above the number of any term, so that a pair has a key of its own. */
const MOST_TERMS = 2 ** 25

/** Gives the terms of texts in one language their numbers, from 0. */
export class Lexicon {
  readonly #language: Language
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<number, number>()
  #size = 0
  #isClosed = false

  constructor(language: Language) {
    this.#language = language
  }

  /** Numbers given so far. */
  get size(): number {
    return this.#size
  }

  /** From now on terms that have no number yet are left out, so that texts that are only looked up take no room. */
  close(): void {
    this.#isClosed = true
  }

  /**
   * The terms by which a text is compared: stems and pairs of stems, in Chinese pairs and threes of characters, since
   * where a Chinese word ends is unsure.
   */
  terms(text: string): Terms {
    const terms: Terms = new Map()
    const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
    if (this.#language === 'zh') this.#addChinese(terms, folded)
    else this.#addEnglish(terms, folded)
    return terms
  }

  #addEnglish(terms: Terms, text: string): void {
    let before: number | undefined
    for (const [word] of text.matchAll(ENGLISH_WORD)) {
      if (STOP_WORDS.has(word)) continue
      const term = this.#word(word)
      add(terms, term, 1)
      add(terms, this.#pair(before, term), PAIR_WEIGHT)
      before = term
    }
  }

  #addChinese(terms: Terms, text: string): void {
    for (const [run] of text.matchAll(CHINESE_RUN)) {
      if (!HAN.test(run)) {
        add(terms, this.#word(run), 1)
        continue
      }
      let [character, pair]: (number | undefined)[] = []
      for (const next of run) {
        const term = this.#word(next)
        add(terms, this.#pair(pair, term), PAIR_WEIGHT)
        pair = this.#pair(character, term)
        add(terms, pair, 1)
        character = term
      }
    }
  }

  #word(word: string): number | undefined {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const stem = `${this.#language === 'en' ? wordStem(word) : word}-`
    const term = this.#words.get(stem) ?? this.#next()
    if (term === undefined || this.#isClosed) return term
    this.#words.set(stem, term)
    this.#words.set(word, term)
    return term
  }

  #pair(first: number | undefined, second: number | undefined): number | undefined {
    if (first === undefined || second === undefined) return undefined
    const key = first * MOST_TERMS + second
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const term = this.#next()
    if (term !== undefined) this.#pairs.set(key, term)
    return term
  }

  #next(): number | undefined {
    return this.#isClosed ? undefined : this.#size++
  }
}

const add = (terms: Terms, term: number | undefined, weight: number): void => {
  if (term !== undefined) terms.set(term, (terms.get(term) ?? 0) + weight)
}

/** Adds the terms of one to another, `weight` times. */
export const mergeTerms = (into: Terms, terms: Terms, weight = 1): void => {
  for (const [term, count] of terms) add(into, term, weight * count)
}
