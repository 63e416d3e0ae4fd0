/** A line of a page as it is set. */
export interface PrintedLine {
  text: string
  /** Where its baseline is, upwards, and how tall its letters are, in points. */
  y: number
  height: number
  /** Where it begins and ends from the left, in points. */
  start: number
  end: number
}

const BULLET = /^(?:[•‣▪●◦■◆·–—*-]\s|\(?\d{1,2}[.)、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）)/u
const ENDS_SENTENCE = /[.!?:;。！？：；]["”’)）]?$/u
const HAN_END = /[\p{Script=Han}，、。；：！？（）]$/u
const HAN_START = /^[\p{Script=Han}，、。；：！？（）]/u

/** A gap to the next line beyond so many letter heights parts paragraphs. */
const PARAGRAPH_GAP = 1.9
/** A line that ends before this share of the page's width is the last of its paragraph, whatever it says. */
const SHORT_LINE = 0.5

/** A word divided at the end of a line is joined; Chinese lines follow each other without a space. */
const joined = (before: string, after: string): string => {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
  if (HAN_END.test(before) || HAN_START.test(after)) return before + after
  return `${before} ${after}`
}

/** Whether the next line's first word would have had its place on this one, so that the break was meant. */
const hadRoom = (line: PrintedLine, next: PrintedLine, width: number): boolean => {
  const text = next.text.trim()
  const word = HAN_START.test(text) ? 1 : text.search(/\s|$/) + 1
  return line.end + ((next.end - next.start) * word) / text.length < width
}

/** The paragraphs of a page's lines, from top to bottom. */
export const paragraphsOf = (lines: readonly PrintedLine[]): string[] => {
  const width = lines.reduce((widest, { end }) => Math.max(widest, end), 0)
  const paragraphs: string[] = []
  let last: PrintedLine | undefined
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') continue
    const before = paragraphs.at(-1)
    const isNew =
      before === undefined ||
      last === undefined ||
      BULLET.test(text) ||
      last.y - line.y > PARAGRAPH_GAP * Math.max(last.height, line.height) ||
      last.y < line.y - line.height ||
      Math.abs(last.height - line.height) > 0.15 * Math.max(last.height, line.height) ||
      last.end < SHORT_LINE * width ||
      (ENDS_SENTENCE.test(last.text.trim()) && hadRoom(last, line, width))
    if (isNew) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = joined(before, text)
    last = line
  }
  return paragraphs
}
