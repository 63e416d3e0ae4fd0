import { rewritten, type Mapped } from './mapped.ts'

const MARKS = '•‣⁃◦∙●○◉◎◯■□▢▣▪▫◆◇◈❖♦◊★☆✦✧✪✩✯►▶▷▸▹➤➢➣➔➜➡➨➽☛☞✓✔√☑☒✅❑❒❏❐⬤⬥⦁⦿✱✳❋※▲△⭐🌟🔹🔸🔷🔶📌📍👉🟢🔵🟠🔴⚫⚪🔘'
const BULLET = new RegExp(`[${MARKS}\\uF000-\\uF0FF\\u0095]|\\u20E3`, 'u')
const LINE_END = /[\r\n\v\f\u2028\u2029]/
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
// Ligatures, full-width and mathematical letters and digits, and the look-alikes of Han characters that PDF
// files hold, each stand for the plain form.
const FOLDED = /[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u2E80-\u2FD5\uF900-\uFAFF\u203C\u2047-\u2049]/u
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uE000-\uF8FF\uFFFC\uFFFD\p{Cs}]/u
const INVISIBLE =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}'
const inside = (pattern: RegExp): string => pattern.source.slice(1, -1)

// A soft hyphen at the end of a line goes with the line end; a keycap is a digit with two more characters.
const ODD = new RegExp(
  `\\u00AD[ \\t]*\\r?\\n[ \\t]*|\\r+\\n?|[0-9#*]\\uFE0F?\\u20E3|[\\v\\f\\u2028\\u2029${inside(SPACE)}${inside(FOLDED)}${MARKS}\\uF000-\\uF0FF${inside(PICTURE)}${INVISIBLE}]`,
  'gu',
)
const HAN_NUMERAL = /[一二三四五六七八九〇○]/

// The commonest traces of UTF-8 that was read as Windows-1252, and of Windows-1252 that was read as Latin-1.
const MISREAD = /â€(?:™|˜|œ|\u009D|“|”|\u0093|\u0094|¢|¦)|Â(?=[\u00A0·])|[\u0091-\u0094\u0096\u0097]/g
const MEANT = new Map([
  ['â€™', "'"], ['â€˜', "'"], ['â€œ', '"'], ['â€\u009D', '"'], ['â€“', '–'], ['â€”', '–'], ['â€\u0093', '–'],
  ['â€\u0094', '–'], ['â€¢', '•'], ['â€¦', '…'], ['\u0091', "'"], ['\u0092', "'"], ['\u0093', '"'],
  ['\u0094', '"'], ['\u0096', '–'], ['\u0097', '–'],
])

const LOOSE_APOSTROPHE = /(?<=\p{L})[`´‘ʼ＇\uFFFD](?=\p{L})/gu

/**
 * The text without invisible and control characters; line ends become `\n`, spaces of any kind plain ones,
 * bullets of any shape `•`, emoji a bullet at the beginning of a line and a space elsewhere.
 */
export const plainCharacters = (source: Mapped): Mapped => {
  const read = rewritten(source, MISREAD, ([found]) => MEANT.get(found) ?? '')
  const quoted = rewritten(read, LOOSE_APOSTROPHE, () => "'")
  return rewritten(quoted, ODD, (match) => {
    const [found] = match
    if (found.startsWith('\u00AD')) return ''
    if (LINE_END.test(found)) return '\n'
    if (found === '○' && HAN_NUMERAL.test(match.input.charAt(match.index - 1))) return '〇'
    if (BULLET.test(found)) return '•'
    if (SPACE.test(found)) return ' '
    if (FOLDED.test(found)) return found.normalize('NFKC')
    if (PICTURE.test(found)) return beginsLine(match) ? '•' : ' '
    return ''
  })
}

const beginsLine = ({ input, index }: RegExpExecArray): boolean => {
  let before = index - 1
  while (before >= 0 && (input[before] === ' ' || input[before] === '\t')) before--
  return before < 0 || LINE_END.test(input[before])
}
