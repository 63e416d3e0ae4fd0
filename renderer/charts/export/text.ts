/** Width of a text in pixels at a font size and weight. */
export type Measure = (text: string, size: number, weight?: number) => number

/** Chinese characters and their punctuation. */
const WIDE = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef'
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u')
/** What stays together in a line: a Chinese character with the punctuation that closes it, or a word. */
const PIECES = new RegExp(`[${WIDE}][，。、；：！？）》”’]*|[^\\s${WIDE}]+\\s*|\\s+`, 'gu')

/** An estimate where nothing can be measured: Chinese characters are square, others about half as wide. */
export const estimateWidth: Measure = (text, size) =>
  Array.from(text).reduce((width, character) => width + (IS_WIDE.test(character) ? 1 : 0.54) * size, 0)

/** Breaks a text into lines of at most so many pixels: between words, or between Chinese characters. */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Lines up to a bracket that none of them closes. */
const beforeOpenBracket = (lines: readonly string[]): string[] => {
  const at = lines.findLastIndex((line) => /[()（）]/.test(line))
  const open = at < 0 ? null : /^(.*?)\s*[(（][^)）]*$/.exec(lines[at])
  if (open === null) return [...lines]
  const kept = [...lines.slice(0, at), open[1]].filter((line) => line !== '')
  return kept.length === 0 ? [...lines] : kept
}

/** At most so many lines; the last ends in an ellipsis if there were more, and never within a bracket. */
export const clampLines = (lines: readonly string[], most: number): string[] => {
  if (lines.length <= most) return [...lines]
  const kept = beforeOpenBracket(lines.slice(0, most))
  return [...kept.slice(0, -1), `${kept[kept.length - 1].replace(/[\s,;，、；]+$/, '')}…`]
}

/** A label on at most so many lines of so many pixels, at a font size. */
export const fitLines = (text: string, width: number, size: number, most: number): string[] =>
  clampLines(wrapText(text, width, (piece) => estimateWidth(piece, size)), most)

/** Whether a space belongs between two lines of one text: between words, and not between Chinese characters. */
export const isSpaced = (before: string, after: string): boolean =>
  !IS_WIDE.test(before.slice(-1)) && !IS_WIDE.test(after.slice(0, 1))

/** A text in one line of at most so many pixels, cut within a word where it must be. */
export const fitLine = (text: string, width: number, widthOf: (text: string) => number): string => {
  if (widthOf(text) <= width) return text
  const characters = Array.from(text)
  const end = characters.findLastIndex((_, at) => widthOf(`${characters.slice(0, at).join('')}…`) <= width)
  return `${characters.slice(0, Math.max(1, end)).join('').replace(/[\s,;，、；]+$/u, '')}…`
}

/** A text as it is written inside XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
