/** A text made from an original, and where each of its characters comes from (UTF-16 offsets, end exclusive). */
export interface Mapped {
  readonly text: string
  /** Null while the text is its original. */
  readonly origin: { readonly starts: Int32Array; readonly ends: Int32Array } | null
}

/** A stretch of a text that gives way to another text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text as its own original. */
export const unchanged = (text: string): Mapped => ({ text, origin: null })

/** Where the character at an offset begins in the original. */
export const startOf = ({ text, origin }: Mapped, offset: number): number => {
  if (origin === null) return offset
  return offset < text.length ? origin.starts[offset] : endOf({ text, origin }, offset)
}

/** Where, in the original, the character before an offset ends. */
export const endOf = ({ origin }: Mapped, offset: number): number => {
  if (origin === null) return offset
  return offset === 0 ? 0 : origin.ends[offset - 1]
}

/**
 * The text after edits, which are in order and do not overlap. Each character of a replacement stands for the
 * whole stretch that it replaces; what is put in between two characters takes no room in the original.
 */
export const edited = (source: Mapped, edits: readonly Edit[]): Mapped => {
  if (edits.length === 0) return source
  const length = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), source.text.length)
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  const parts: string[] = []
  let read = 0
  let written = 0
  const keep = (until: number): void => {
    parts.push(source.text.slice(read, until))
    for (; read < until; read++, written++) {
      starts[written] = startOf(source, read)
      ends[written] = endOf(source, read + 1)
    }
  }
  for (const edit of edits) {
    keep(edit.start)
    const inserted = edit.start === edit.end
    const from = inserted ? endOf(source, edit.start) : startOf(source, edit.start)
    starts.fill(from, written, written + edit.text.length)
    ends.fill(inserted ? from : endOf(source, edit.end), written, written + edit.text.length)
    parts.push(edit.text)
    written += edit.text.length
    read = edit.end
  }
  keep(source.text.length)
  return { text: parts.join(''), origin: { starts, ends } }
}

/** The text with each match of a global pattern replaced; a null leaves the match as it is. */
export const rewritten = (
  source: Mapped,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): Mapped => {
  const edits: Edit[] = []
  for (const match of source.text.matchAll(pattern)) {
    const text = replacement(match)
    if (text !== null) edits.push({ start: match.index, end: match.index + match[0].length, text })
  }
  return edited(source, edits)
}
