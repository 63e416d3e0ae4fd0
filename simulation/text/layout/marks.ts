// A sign that begins the line of a list; word processors' symbol fonts leave letters (o, §, l) behind.
const SIGN = /^ *(?:•+|[-–—−+*>·»›→~∙⋅・]{1,3}(?= )|[-–—−*·](?=[\p{L}“"(（《])|§(?= )|[oØü](?= +[\p{Lu}\p{Script=Han}])|[lnuvq](?= +\p{Script=Han})) */u
const HAN_NUMERAL = '一二三四五六七八九十'

interface Style {
  /** Matches a mark anywhere in a line; its one group is the number. */
  readonly anywhere: RegExp
  readonly value: (number: string) => number
}

const afterGap = '(?:^|(?<=[\\s:：;；。.,，、!！?？)）】\\]]))'
const afterGapOrHan = `(?:^|(?<=[\\s:：;；。.,，、!！?？)）】\\]\\p{Script=Han}]))`
const style = (pattern: string, value: Style['value']): Style => ({ anywhere: new RegExp(pattern, 'gu'), value })
const hanValue = (number: string): number => {
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  const digit = (text: string, none: number): number => (text === '' ? none : HAN_NUMERAL.indexOf(text) + 1)
  return number.includes('十') ? 10 * digit(tens, 1) + digit(ones, 0) : digit(ones, 0)
}
const letterValue = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const romanValue = (number: string): number => ROMAN.indexOf(number.toLowerCase()) + 1

/** The ways to number things that also occur in the middle of a line. */
const STYLES = [
  style(`${afterGapOrHan}[（(\\[] ?(\\d{1,2}) ?[)）\\]]、?`, Number),
  style(`${afterGapOrHan}(\\d{1,2})\\.?[)）]`, Number),
  style(`${afterGapOrHan}(\\d{1,2})[.．](?!\\d)`, Number),
  style(`${afterGapOrHan}(\\d{1,2})、(?!\\d)`, Number),
  style(`${afterGap}[（(]([${HAN_NUMERAL}]{1,3})[)）]、?`, hanValue),
  style(`${afterGap}([${HAN_NUMERAL}]{1,3})[、．.](?![${HAN_NUMERAL.slice(1)}])`, hanValue),
  style(`${afterGap}[（(]([a-zA-Z])[)）]`, letterValue),
  style(`${afterGap}([a-zA-Z])[)）]`, letterValue),
  style(`${afterGap}([a-z])\\.(?= )`, letterValue),
  style(`${afterGap}[（(]([ivx]{1,5})[)）]`, romanValue),
  style(`${afterGap}([ivx]{1,5})[)）]`, romanValue),
]
const MAYBE_NUMBERED = new RegExp(`[\\d${HAN_NUMERAL}a-zA-Z] ?[.．、)）\\]]`, 'u')

const CIRCLED = '①-⑳⑴-⒛ⓐ-ⓩ❶-❿➀-➓㈠-㈩㊀-㊉'
const NUMBER = new RegExp(
  `^ *(?:${[
    '[（(\\[【] ?\\d{1,2}(?:\\.\\d{1,2}){0,3} ?[)）\\]】][、.]?',
    '\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:[.．、]\\)?|\\.?[)）])(?!\\d)',
    '\\d{1,2}(?:\\.\\d{1,2}){1,3} +(?=[\\p{Lu}\\p{Script=Han}])(?![倍万亿米吨元个年人小])',
    '\\d{1,2}[:：](?![\\d/])',
    '\\d{1,2}[-–—] +(?=\\p{L})',
    '[（(][a-zA-Z][)）]',
    '[a-zA-Z][)）、]',
    '[a-z]\\.(?= )',
    '[（(]?[ivx]{1,5}[)）]',
    '[ivx]{1,5}\\.(?= )',
    '[（(]?[IVX]{2,5}(?:[)）、]|\\.(?= ))',
    '[Ⅰ-Ⅻⅰ-ⅻ][、.．)）]?',
    `[${CIRCLED}][、.．]?`,
    `[（(][${HAN_NUMERAL}]{1,3}[)）]、?`,
    `第?[${HAN_NUMERAL}]{1,3}[、．.](?![${HAN_NUMERAL.slice(1)}])`,
    `第[${HAN_NUMERAL}]{1,3}[，：:]`,
  ].join('|')}) *`,
  'u',
)
// An initial may begin a sentence, so `A.` is a mark only if other lines have the letters beside it.
const CAPITAL = /^ *([A-Z])\.(?: +|(?=\p{Script=Han}))/u
const BESIDE_ROMAN = new Map([['I', ['II']], ['V', ['IV', 'VI']], ['X', ['IX', 'XI']]])
const MOST_MARKS = 3

/** Characters that the marks at the beginning of a line take, the spaces round them included. */
export const leadingMark = (line: string, capitals: ReadonlySet<string> = new Set()): number => {
  let length = 0
  for (let count = 0; count < MOST_MARKS; count++) {
    const rest = line.slice(length, length + 40)
    const found = SIGN.exec(rest) ?? NUMBER.exec(rest) ?? capital(rest, capitals)
    // What is left must say something, else the mark is the line's text.
    if (found === null || length + found[0].length >= line.length) break
    length += found[0].length
  }
  return length
}

const capital = (line: string, capitals: ReadonlySet<string>): RegExpExecArray | null => {
  const found = CAPITAL.exec(line)
  if (found === null) return null
  const code = found[1].charCodeAt(0)
  const beside = [String.fromCharCode(code - 1), String.fromCharCode(code + 1), ...(BESIDE_ROMAN.get(found[1]) ?? [])]
  return beside.some((mark) => capitals.has(mark)) ? found : null
}

/** The capital letters and Roman numbers with a full stop that begin lines of a text. */
export const leadingCapitals = (text: string): Set<string> =>
  new Set([...text.matchAll(/^ {0,20}([A-Z]|[IVX]{2,4})\.(?: |(?=\p{Script=Han}))/gmu)].map(([, letter]) => letter))

const ALWAYS = new RegExp(`[•${CIRCLED}]`, 'gu')
const REPEATED = /^ *([-–—−+*>·»›→~]) /u
const DASH = /[-–—−]/
const BETWEEN_WORDS = /(?<=[\p{L})）.] ) *[*·](?= +\p{L})/gu

/** Where, within a line, the marks of further things begin, in order. */
export const innerMarks = (line: string): number[] => {
  const places = new Set<number>()
  for (const { index } of line.matchAll(ALWAYS)) places.add(index)
  for (const { index } of line.matchAll(BETWEEN_WORDS)) places.add(index)
  const own = REPEATED.exec(line)?.[1]
  if (own !== undefined) {
    for (let at = line.indexOf(` ${own} `, 1); at >= 0; at = line.indexOf(` ${own} `, at + 1)) {
      if (!DASH.test(own) || /[\p{Lu}\p{Script=Han}]/u.test(line.charAt(at + 3))) places.add(at + 1)
    }
  }
  if (MAYBE_NUMBERED.test(line)) for (const { anywhere, value } of STYLES) addChains(line, anywhere, value, places)
  places.delete(0)
  return [...places].sort((a, b) => a - b)
}

/** Numbers count as marks where they go on from one to the next: `1) … 2) …`. */
const addChains = (line: string, anywhere: RegExp, value: Style['value'], places: Set<number>): void => {
  let chain: number[] = []
  let last = 0
  const close = (): void => {
    if (chain.length > 1) chain.forEach((place) => places.add(place))
  }
  for (const { 0: mark, 1: number, index } of line.matchAll(anywhere)) {
    const current = value(number)
    const begins = current === 1 || line.slice(0, index).trim() === ''
    if (index + mark.length === line.length || (!begins && current !== last + 1)) continue
    if (current !== last + 1 || chain.length === 0) {
      close()
      if (!begins) continue
      chain = []
    }
    chain.push(index)
    last = current
  }
  close()
}
