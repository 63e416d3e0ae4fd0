import { edited, type Edit, type Mapped } from '../clean/mapped.ts'
import { endsSentence, endsWithAbbreviation } from '../sentence-ends.ts'
import { headingOf } from './headings.ts'
import { leadingMark } from './marks.ts'
import { isWrapped, type Seam } from './width.ts'

/** A line of a text: where its words begin and end. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text after its bullet or number. */
  readonly body: string
  /** Whether a bullet or a number begins it. */
  readonly marked: boolean
  readonly lower: boolean
}

const QUOTED = /^ *(?:> ?)+/

const linesOf = (text: string, capitals: ReadonlySet<string>): Line[] => {
  const raw = text.split('\n')
  let offset = 0
  return raw.map((line, number) => {
    // Neighbouring lines that begin with `>` are a quoted letter's, not a list's.
    const quoted = line.startsWith('>') && (raw.at(number + 1)?.startsWith('>') === true || (number > 0 && raw[number - 1].startsWith('>')))
    const margin = quoted ? (QUOTED.exec(line)?.[0].length ?? 0) : line.length - line.trimStart().length
    const text = line.slice(margin).trim()
    const start = offset + line.indexOf(text, margin)
    offset += line.length + 1
    const mark = leadingMark(text, capitals)
    const body = text.slice(mark)
    return { start, end: start + text.length, text, body, marked: mark > 0, lower: /^\p{Ll}/u.test(body) }
  })
}

const OPEN_ENDING = /(?:[,，、(（“《/&]|\b(?:the|an?|their|our|your|its|into|between|per))$/
const CONTINUES = /^(?:[,，、;；)）”》%]|\.(?:$| )|。)/u
const LIST_LINK = /\b(?:and|or)$/i
const CAPITALS = /^[^\p{Ll}\p{Script=Han}]*\p{Lu}{2}[^\p{Ll}\p{Script=Han}]*$/u
const HYPHENATED = /\p{L}[-‐]$/u
const HAN_EDGE = /[\p{Script=Han}，、（）《》“”]/u

/** The text with sentences that a fixed width broke into lines put together again; quoted letters lose their signs. */
export const unwrapped = (source: Mapped, capitals: ReadonlySet<string>): Mapped => {
  if (!source.text.includes('\n')) return source
  const lines = linesOf(source.text, capitals)
  const listed = listedInLowerCase(lines)
  const seams: Seam[] = []
  for (let number = 1; number < lines.length; number++) {
    const [above, below] = [lines[number - 1], lines[number]]
    if (mayContinue(above, below)) seams.push({ number, above, below, kind: kindOf(above, below, listed.has(number)) })
  }
  const edits = seams.filter(isWrapped(seams)).map(({ above, below }) => together(above, below))
  return edited(source, edits)
}

const mayContinue = (above: Line, below: Line): boolean =>
  above.text !== '' &&
  below.text !== '' &&
  !below.marked &&
  (!endsSentence(above.text) || introduces(above, below)) &&
  !isHeading(above) &&
  (headingOf(below.text) === null || (below.lower && !COLON.test(below.text)))

const COLON = /[:：]/
/** A colon before a line in lower case ends a line of prose as often as it begins a list. */
const introduces = (above: Line, below: Line): boolean => above.text.endsWith(':') && below.lower

const isHeading = ({ body }: Line): boolean => headingOf(body)?.end === body.length

const kindOf = (above: Line, below: Line, listed: boolean): Seam['kind'] => {
  if (CONTINUES.test(below.text) || endsWithAbbreviation(above.text)) return 'certain'
  if (HYPHENATED.test(above.text) && below.lower) return 'certain'
  const han = HAN_EDGE.test(above.text.charAt(above.text.length - 1)) || HAN_EDGE.test(below.text.charAt(0))
  if (CAPITALS.test(above.text) && CAPITALS.test(below.text)) return 'listed'
  if (introduces(above, below)) return 'possible'
  if (below.lower && !han) return listed ? 'listed' : 'certain'
  if (OPEN_ENDING.test(above.text)) return !han && /[,/&]$/.test(above.text) ? 'possible' : 'certain'
  if (opensBracket(above.text) && /^[^(（]{0,80}[)）]/.test(below.text)) return 'certain'
  if (LIST_LINK.test(above.text)) return 'possible'
  return han ? 'han' : 'possible'
}

const opensBracket = (text: string): boolean =>
  Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))

/** The lines of paragraphs without marks whose first words are in lower case: a list of things, one a line. */
const listedInLowerCase = (lines: readonly Line[]): Set<number> => {
  const listed = new Set<number>()
  let list = false
  lines.forEach((line, number) => {
    if (line.text === '' || line.marked) list = false
    else if (number === 0 || lines[number - 1].text === '' || isHeading(lines[number - 1])) list = line.lower
    if (list) listed.add(number)
  })
  return listed
}

// A hyphen after one of these is the word's own; after any other beginning it is the line's.
const FIRST_PARTS = new Set(
  'on off in up out over down by follow high low long short full part half first second third one two three four five six day night well self non cross hands face end real time year last large small medium multi low mid co ex pre post all old new open fast hard cost data drop first-time load walk clean check back front left right hand machine computer time man semi water air'.split(' '),
)

const together = (above: Line, below: Line): Edit => {
  if (HYPHENATED.test(above.text) && below.lower) {
    if (/^(?:and|or|to)\b/.test(below.text)) return { start: above.end, end: below.start, text: ' ' }
    const first = /\p{L}+$/u.exec(above.text.slice(-30, -1))?.[0].toLowerCase() ?? ''
    return { start: FIRST_PARTS.has(first) ? above.end : above.end - 1, end: below.start, text: '' }
  }
  const han = HAN_EDGE.test(above.text.charAt(above.text.length - 1)) || HAN_EDGE.test(below.text.charAt(0))
  return { start: above.end, end: below.start, text: han ? '' : ' ' }
}
