type Cell = string | number

const quoted = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Pieces of about this many characters are written quickly and held easily. */
const PIECE_LENGTH = 1 << 18

/** A CSV text (RFC 4180, LF) with a heading line, in pieces of whole lines; numbers in full precision. */
export function* csvPieces(heading: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = `${heading.map(quoted).join(',')}\n`
  for (const row of rows) {
    piece += `${row.map(quoted).join(',')}\n`
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The same as one text. */
export const csv = (heading: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [...csvPieces(heading, rows)].join('')

/** Names for columns of results that stand beside given ones, none of which they repeat. */
export const namesBeside = (given: readonly string[], names: readonly string[]): string[] =>
  names.map((name) => (given.includes(name) ? `workshift_${name}` : name))
