import { decodeText } from './decode.ts'
import { MAX_ROWS, type GivenDocument, type ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'

/** A line of three or more hyphens, or a form feed. */
const DIVIDER = /^[ \t]*-{3,}[ \t]*$|\f/m

/** A description, or several divided by lines of `---` or by form feeds. */
export const readTxt = ({ bytes }: GivenDocument): ReadDocument => {
  const text = decodeText(bytes).replaceAll(/\r\n?/g, '\n')
  const parts = text
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) throw new DocumentError('no-text')
  if (parts.length > MAX_ROWS) throw new DocumentError('too-many-rows', MAX_ROWS)
  return {
    columns: null,
    rows: parts.map((part, index) => ({ row: parts.length === 1 ? null : index + 1, cells: [part], fault: null })),
  }
}
