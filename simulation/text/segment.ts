/** The two languages that the classifier tells apart. */
export type Language = 'en' | 'zh'

/** A word of a text: its normalised form and where it stands (UTF-16 offsets, end exclusive). */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** A sentence of a text, with its words; offsets point into the original text (end exclusive). */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** Words of the longest sentence that is read in one piece; a longer one is cut into pieces. */
export const LONGEST_SENTENCE = 48

const segmenters = {
  en: {
    sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
    word: new Intl.Segmenter('en', { granularity: 'word' }),
  },
  zh: {
    sentence: new Intl.Segmenter('zh', { granularity: 'sentence' }),
    word: new Intl.Segmenter('zh', { granularity: 'word' }),
  },
}

// Line breaks and bullets end a sentence; so does the Chinese semicolon, which separates listed duties.
const BREAKS = /[\n\r\u2028\u2029•‣▪●◦■◆；]+/u
const LEADING_MARK = /^(?:\s|[-–—*+>·]+\s|\(?\d{1,2}[.)、](?!\d)\s*)+/u
// Intl.Segmenter takes the full stop of an abbreviation before a capital letter for the end of a sentence.
const ABBREVIATION = /(?:^|[\s("])(?:\p{Lu}\.|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|Inc|Ltd|Co|St|vs)\.)\s*$/u

/**
 * The language of a text: Chinese when it has more Han characters than words in Latin letters, else English.
 */
export const language = (text: string): Language => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return han > latin ? 'zh' : 'en'
}

/**
 * The words of a text in order, lower-cased and width-folded, each number folded to `0`.
 * `offset` is added to the positions.
 */
export const words = (text: string, tongue: Language = language(text), offset = 0): Word[] => {
  const found: Word[] = []
  for (const { segment, index, isWordLike } of segmenters[tongue].word.segment(text)) {
    if (isWordLike !== true) continue
    const start = offset + index
    found.push({ form: normalise(segment), start, end: start + segment.length })
  }
  return found
}

/**
 * The sentences of a text in order. A line break or a bullet ends a sentence too, list marks are left out,
 * pieces without a word are dropped, and a sentence of more than `longest` words is cut into pieces.
 */
export const sentences = (
  text: string,
  tongue: Language = language(text),
  longest = LONGEST_SENTENCE,
): Sentence[] => {
  const found: Sentence[] = []
  for (const line of spans(text, BREAKS)) {
    for (const { start, end } of sentenceSpans(text.slice(line.start, line.end), tongue)) {
      found.push(...pieces(text, line.start + start, line.start + end, tongue, longest))
    }
  }
  return found
}

const normalise = (segment: string): string => {
  const form = segment.normalize('NFKC').toLowerCase().replaceAll('’', "'")
  return /^\p{N}/u.test(form) ? '0' : form
}

interface Span {
  start: number
  end: number
}

/** The stretches of a text between the matches of a separator. */
const spans = (text: string, separator: RegExp): Span[] => {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(new RegExp(separator, 'gu'))) {
    found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  found.push({ start, end: text.length })
  return found
}

const sentenceSpans = (line: string, tongue: Language): Span[] => {
  const mark = LEADING_MARK.exec(line)?.[0].length ?? 0
  const found: Span[] = []
  let continues = false
  for (const { segment, index } of segmenters[tongue].sentence.segment(line.slice(mark))) {
    const start = mark + index
    const last = found.at(-1)
    if (continues && last !== undefined) last.end = start + segment.length
    else found.push({ start, end: start + segment.length })
    continues = ABBREVIATION.test(segment)
  }
  return found
}

const pieces = (text: string, start: number, end: number, tongue: Language, longest: number): Sentence[] => {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const to = from + raw.trim().length
  const all = words(text.slice(from, to), tongue, from)
  const found: Sentence[] = []
  for (let first = 0; first < all.length; first += longest) {
    const part = all.slice(first, first + longest)
    const pieceStart = first === 0 ? from : part[0].start
    const pieceEnd = first + longest < all.length ? part[part.length - 1].end : to
    found.push({ text: text.slice(pieceStart, pieceEnd), start: pieceStart, end: pieceEnd, words: part })
  }
  return found
}
