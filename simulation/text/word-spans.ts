import type { Language } from './language.ts'

/** A word: its normalised form, and where it stands in the text (UTF-16 offsets, end exclusive). */
export interface WordSpan {
  readonly form: string
  readonly start: number
  readonly end: number
}

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
}

// In these characters the rules of Intl.Segmenter (Unicode Annex 29) come to the pattern below, which is faster.
const WESTERN = /^[\n -~\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF–—‘’“”…€£]*$/
const LETTER = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF'
const WORD = new RegExp(
  `[${LETTER}0-9_]+(?:(?:(?<=[${LETTER}])[.'’‘](?=[${LETTER}])|(?<=[0-9])[,;.'’‘](?=[0-9]))[${LETTER}0-9_]+)*`,
  'g',
)
const NOTHING = /^_+$/
// A colon between letters without a space parts two words, whatever Annex 29 says.
const COLON = /[^:]+/g

/** The words of clean text in order; `offset` is added to their places. */
export const wordSpans = (text: string, language: Language, offset = 0): WordSpan[] => {
  const found: WordSpan[] = []
  if (WESTERN.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!NOTHING.test(word)) found.push({ form: folded(word.toLowerCase()), start: offset + index, end: offset + index + word.length })
    }
    return found
  }
  for (const { segment, index, isWordLike } of segmenters[language].segment(text)) {
    if (isWordLike !== true || NOTHING.test(segment)) continue
    const start = offset + index
    if (!segment.includes(':')) found.push({ form: normalised(segment), start, end: start + segment.length })
    else {
      for (const { 0: part, index: inner } of segment.matchAll(COLON)) {
        found.push({ form: normalised(part), start: start + inner, end: start + inner + part.length })
      }
    }
  }
  return found
}

const HAN = /^[\u4E00-\u9FFF]+$/
const normalised = (word: string): string => (HAN.test(word) ? word : folded(word.normalize('NFKC').toLowerCase()))

/** Each number is `0`: which number it is says nothing about work. */
const folded = (form: string): string => {
  if (/^\p{N}/u.test(form)) return '0'
  return /[’‘]/.test(form) ? form.replaceAll(/[’‘]/g, "'") : form
}
