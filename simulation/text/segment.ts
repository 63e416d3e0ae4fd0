import { clean } from './clean/clean.ts'
import { endOf, startOf, type Mapped } from './clean/mapped.ts'
import { majorityLanguage, sentenceLanguage, type Language } from './language.ts'
import type { Section } from './layout/heading-words.ts'
import { headingOf } from './layout/headings.ts'
import { laidOut, MARK } from './layout/layout.ts'
import { Sections, type Place } from './layout/sections.ts'
import { sentenceSpans } from './sentence-ends.ts'
import { wordSpans, type WordSpan } from './word-spans.ts'

export type { Language } from './language.ts'
export type { Section } from './layout/heading-words.ts'

/** A word of a text: its normalised form and where it stands (UTF-16 offsets, end exclusive). */
export type Word = WordSpan

/** A sentence of a text, with its words; offsets point into the original text (end exclusive). */
export interface Sentence {
  /** As it stands in the original, tags and line breaks within it included. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly language: Language
  /** The nearest heading above it, without its colon; a heading's own text. */
  readonly heading: string | null
  /** The section that its heading tells; null if that is unsure. */
  readonly section: Section | null
  readonly isHeading: boolean
}

/** Words of the longest sentence that is read in one piece; a longer one is cut into pieces. */
export const LONGEST_SENTENCE = 48

/** Characters of the longest line that may be one of a list whose lines stand apart. */
const LONGEST_LISTED = 150
const WORD = /[\p{L}\p{N}]/u

/** The language of a text: Chinese when it has more Han characters than words in Latin letters, else English. */
export const language = (text: string): Language => majorityLanguage(clean(text).text)

/**
 * The words of a text in order, lower-cased and width-folded, each number folded to `0`. Tags, addresses and
 * the like hold no words. `offset` is added to the positions.
 */
export const words = (text: string, tongue: Language = language(text), offset = 0): Word[] => {
  const page = clean(text)
  return page.origin === null
    ? wordSpans(page.text, tongue, offset)
    : wordSpans(page.text, tongue).map((span) => inOriginal(page, span, offset))
}

/**
 * The sentences of a text in order, its headings among them. Line breaks, bullets, numbers and semicolons part
 * them, unless a line was only broken to fit a width; marks and markup are left out, pieces without a word
 * other than numbers are dropped, and a sentence of more than `longest` words is cut into pieces.
 */
export const sentences = (text: string, tongue?: Language, longest = LONGEST_SENTENCE): Sentence[] => {
  const page = laidOut(clean(text))
  const documentLanguage = tongue ?? majorityLanguage(page.text)
  const sections = new Sections()
  const found: Sentence[] = []
  const add = (start: number, end: number, place: Place, isHeading: boolean): void => {
    const own = sentenceLanguage(page.text.slice(start, end), documentLanguage)
    for (const piece of pieces(text, page, { start, end }, own, longest)) found.push({ ...piece, language: own, ...place, isHeading })
  }
  let start = 0
  let gap = false
  for (const line of page.text.split('\n')) {
    const marked = line.startsWith(MARK)
    const body = start + (marked ? MARK.length : line.length - line.trimStart().length)
    const end = start + line.trimEnd().length
    if (body < end && WORD.test(page.text.slice(body, end))) {
      const heading = headingOf(page.text.slice(body, end))
      const content = body + (heading?.end ?? 0)
      if (heading !== null) add(body, content, sections.head(heading, content < end), true)
      if (content < end) {
        const spans = sentenceSpans(page.text.slice(content, end), documentLanguage)
        const short = spans.length === 1 && end - content <= LONGEST_LISTED
        const place = sections.place({ short, marked, gap: gap && heading === null })
        for (const span of spans) add(content + span.start, content + span.end, place, false)
      }
    }
    gap = body >= end
    start += line.length + 1
  }
  return found
}

const inOriginal = (page: Mapped, { form, start, end }: WordSpan, offset: number): Word => ({
  form,
  start: offset + startOf(page, start),
  end: offset + endOf(page, end),
})

type Piece = Pick<Sentence, 'text' | 'start' | 'end' | 'words'>

const pieces = (
  text: string,
  page: Mapped,
  place: { readonly start: number; readonly end: number },
  language: Language,
  longest: number,
): Piece[] => {
  const raw = page.text.slice(place.start, place.end)
  const from = place.start + (raw.length - raw.trimStart().length)
  const trimmed = raw.trim().replace(/[;；]$/, '')
  const spans = wordSpans(trimmed, language, from)
  const all = page.origin === null ? spans : spans.map((span) => inOriginal(page, span, 0))
  if (all.every(({ form }) => form === '0')) return []
  const last = endOf(page, from + trimmed.length)
  const found: Piece[] = []
  for (let first = 0; first < all.length; first += longest) {
    const part = all.slice(first, first + longest)
    const pieceStart = first === 0 ? startOf(page, from) : part[0].start
    const pieceEnd = first + longest < all.length ? part[part.length - 1].end : last
    found.push({ text: text.slice(pieceStart, pieceEnd), start: pieceStart, end: pieceEnd, words: part })
  }
  return found
}
