import { edited, type Edit, type Mapped } from '../clean/mapped.ts'
import { innerHeadings } from './headings.ts'
import { innerMarks, leadingCapitals, leadingMark } from './marks.ts'
import { unwrapped } from './wrap.ts'

/** Begins a line that is one of a list. */
export const MARK = '• '

/**
 * A clean text with one thing a line, as a list or a paragraph gives it: broken lines are put together, things
 * and headings that run on in one line are parted, and marks of any kind become `• `.
 */
export const laidOut = (source: Mapped): Mapped => {
  const capitals = leadingCapitals(source.text)
  const whole = unwrapped(source, capitals)
  const parted = edited(whole, eachLine(whole.text, (line, start) => {
    const mark = leadingMark(line, capitals)
    const headings = innerHeadings(line.slice(mark)).map((place) => mark + place)
    return [...new Set([...headings, ...innerMarks(line)])]
      .sort((a, b) => a - b)
      .map((place) => ({ start: start + place, end: start + place, text: '\n' }))
  }))
  return edited(parted, eachLine(parted.text, (line, start) => {
    const length = leadingMark(line, capitals)
    return length === 0 || line.slice(0, length) === MARK ? [] : [{ start, end: start + length, text: MARK }]
  }))
}

const eachLine = (text: string, edits: (line: string, start: number) => Edit[]): Edit[] => {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const own = edits(line, start)
    start += line.length + 1
    return own
  })
}
