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

/** At most so many lines; the last ends in an ellipsis if there were more. */
export const clampLines = (lines: readonly string[], most: number): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${lines[most - 1].replace(/[,;，、；]$/, '')}…`]

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
