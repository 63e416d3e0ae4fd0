import type { Language } from './language.ts'

// Intl.Segmenter takes the full stop of an abbreviation before a capital letter for the end of a sentence.
const ABBREVIATION =
  /(?:^|[\s("])(?:\p{Lu}\.|(?![ap]\.m\.)(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|Inc|Ltd|Co|St|vs|approx|incl|[Ff]ig|[Vv]ol|[Ss]ec|[Ee]xt|[Tt]el)\.)\s*$/u
const LONGEST_ABBREVIATION = 12

/** Whether a text ends with an abbreviation, so that its full stop does not end a sentence. */
export const endsWithAbbreviation = (text: string): boolean => ABBREVIATION.test(text.slice(-LONGEST_ABBREVIATION))

const CLOSING = /[.!?。！？；;:：…]["'”’）)\]】」』]{0,3}$/u

/** Whether a line ends where a sentence, or one of a list of things, may end. */
export const endsSentence = (line: string): boolean => CLOSING.test(line) && !endsWithAbbreviation(line)

interface Span {
  start: number
  end: number
}

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
}

const INNER_END = /[.!?。！？；;…][^.!?。！？；;…]*[\p{L}\p{N}]/u
const FILE_ENDING = '(?!(?:html|json|yaml|toml|xlsx|docx|pptx|java)\\b)'
// `Weld frames.Grind seams.`; a name such as `Node.js` is no end of a sentence.
// Annex 29 has no sentence begin with a sum of money or a number.
const RUN_ON = new RegExp(
  `(?<=\\p{Ll}{2}[.])(?=\\p{Lu}[\\p{Ll} ])|(?<=\\p{L}{3}\\.)(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{Lu}{2}\\.)(?=\\p{Lu}{4})|(?<=\\p{L}{4}\\.)(?=${FILE_ENDING}\\p{L}{4})|(?<=[\\p{Ll})]{3}[.!?] )(?=[$£€]?\\d)`,
  'gu',
)

/** The sentences of one line of clean text, and the things that its semicolons part. */
export const sentenceSpans = (line: string, language: Language): Span[] => {
  if (!INNER_END.test(line)) return [{ start: 0, end: line.length }]
  const found: Span[] = []
  let continues = false
  for (const { segment, index } of segmenters[language].segment(line)) {
    const last = found.at(-1)
    if (continues && last !== undefined) last.end = index + segment.length
    else found.push({ start: index, end: index + segment.length })
    continues = endsWithAbbreviation(segment)
  }
  return found.flatMap((span) => cut(span, innerEnds(line.slice(span.start, span.end))))
}

const cut = ({ start, end }: Span, places: readonly number[]): Span[] =>
  places.length === 0
    ? [{ start, end }]
    : [0, ...places].map((place, i) => ({ start: start + place, end: i < places.length ? start + places[i] : end }))

const MAY_RUN_ON = /[.!?](?:\p{L}| [$£€\d])/u

/** Where, within what Intl.Segmenter takes for one sentence, another begins. */
const innerEnds = (sentence: string): number[] => {
  const ends = semicolons(sentence)
  if (!MAY_RUN_ON.test(sentence)) return ends
  for (const { index } of sentence.matchAll(RUN_ON)) {
    if (!endsWithAbbreviation(sentence.slice(0, index))) ends.push(index)
  }
  return ends.sort((a, b) => a - b)
}

const FEW = /^\s*\S+\s*$/

/** Semicolons outside brackets; Western ones only if they part phrases, not single words (`saws; drills; planes`). */
const semicolons = (sentence: string): number[] => {
  const places: number[] = []
  let depth = 0
  for (let i = 0; i < sentence.length; i++) {
    const character = sentence[i]
    if (character === '(' || character === '（') depth++
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1)
    else if (character === '；' || (character === ';' && depth === 0)) places.push(i + 1)
  }
  if (sentence.includes('；') || places.length === 0 || /\p{Script=Han}/u.test(sentence)) return places
  const parts = cut({ start: 0, end: sentence.length }, places).map(({ start, end }) => sentence.slice(start, end))
  return parts.some((part) => FEW.test(part) && /\p{L}/u.test(part)) ? [] : places
}
