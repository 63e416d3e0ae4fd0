import type { Line } from './wrap.ts'

/** Two lines between which a sentence may go on, and how surely it does by the words at the seam. */
export interface Seam {
  readonly number: number
  readonly above: Line
  readonly below: Line
  /**
   * `han`: Chinese, where words tell least; `listed`: in what may be a list, all in
   * lower case or all in capitals. */
  readonly kind: 'certain' | 'possible' | 'listed' | 'han'
}

/** Columns (a Han character takes two) of the narrowest text that a fixed width is thought to have broken. */
const NARROWEST = { latin: 40, han: 16 }
/** Share of the seams that must be as wide as the text for a width to be thought fixed. */
const FULL_SHARE = 0.75
/** Columns that a mark takes, for which the lines below may be indented. */
const MARK_WIDTH = 4
/** The same where case tells nothing: a list's lines may chance to be of like length. */
const FULL_LISTED_SHARE = 0.9
/** Share of the broken lines of a Chinese text that must break a word, or show otherwise that they go on. */
const PROOF_SHARE = 0.25

/** Decides each of a text's seams, by the widths of all its lines. */
export const isWrapped = (seams: readonly Seam[]): ((seam: Seam) => boolean) => {
  const certain = seams.filter(({ kind, below }) => kind === 'certain' && below.lower)
  const column = widest(certain)
  const listColumn = columnOf(seams.filter(({ kind }) => kind === 'listed'))
  const han = hanColumn(seams)
  return (seam) => {
    if (seam.kind === 'certain') return true
    if (seam.kind === 'listed') return listColumn !== null && isFull(seam, listColumn)
    if (seam.kind === 'han') return han !== null && isFull(seam, han)
    return column >= NARROWEST.latin && widthOf(seam.above.body) <= column * 1.1 && isFull(seam, column)
  }
}

/** The width that broke lines whose case tells nothing, or null if none did. */
const columnOf = (seams: readonly Seam[]): number | null => {
  const column = widest(seams)
  const full = seams.filter((seam) => isFull(seam, column))
  const fixed = full.length >= FULL_LISTED_SHARE * seams.length && (full.length > 1 || full.some(endsParagraph))
  return column >= NARROWEST.latin && fixed ? column : null
}

// In a list of things the lines hold no full stops.
const INNER_END = /[。；][^。；]/

/** The width that broke a Chinese text, or null if none did. */
const hanColumn = (seams: readonly Seam[]): number | null => {
  const doubtful = seams.filter(({ kind }) => kind === 'han')
  if (doubtful.length === 0) return null
  const broken = seams.filter(({ above, kind }) => kind === 'han' || (kind === 'certain' && /\p{Script=Han}/u.test(above.body)))
  const column = widest(broken) - (broken.some(({ above }) => above.marked) ? MARK_WIDTH : 0)
  const full = broken.filter((seam) => isFull(seam, column))
  const proofs = full.filter((seam) => seam.kind === 'certain' || seam.above.marked || INNER_END.test(seam.above.text) || breaksWord(seam) || endsParagraph(seam))
  const fixed = full.length >= FULL_SHARE * broken.length && proofs.length >= Math.max(1, PROOF_SHARE * full.length)
  return column >= NARROWEST.han && fixed ? column : null
}

const widest = (seams: readonly Seam[]): number =>
  seams.reduce((width, { above }) => Math.max(width, widthOf(above.body)), 0)

const isFull = ({ above, below }: Seam, column: number): boolean =>
  widthOf(above.body) + widthOf(firstPiece(below.text)) >= column

/** What could not have been broken: a word in Latin letters, or a Han character with what follows it closely. */
const firstPiece = (text: string): string => /^(?:[\p{Script=Han}“（《]{1,2}[，。、；：）”》]?|[^\s\p{Script=Han}]{1,40})/u.exec(text)?.[0] ?? ''

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const NEAR = 6
const breaksWord = ({ above, below }: Seam): boolean => {
  const before = above.text.slice(-NEAR)
  for (const { segment, index, isWordLike } of segmenter.segment(before + below.text.slice(0, NEAR))) {
    if (index < before.length && index + segment.length > before.length) return isWordLike === true
  }
  return false
}

/** Of things in a list, either all or none end with a full stop; the last line of a broken sentence does alone. */
const endsParagraph = ({ above, below }: Seam): boolean =>
  /[。；;.！!]$/.test(below.text) && widthOf(below.text) <= widthOf(above.body) + 2

const WIDE = 0x2e80
/** Columns of a fixed-width type that a text takes. */
const widthOf = (text: string): number => {
  let width = text.length
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= WIDE) width++
  return width
}
