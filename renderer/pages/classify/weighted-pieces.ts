import type { Classification } from '../../../main/contract.ts'

/** A sentence whose words have been weighed. */
export type Weighted = Pick<Classification['sentences'][number], 'text' | 'tokens'>

/** A stretch of a sentence with its words' strength: the weight relative to the greatest, −1 to 1. */
export interface Piece {
  text: string
  /** Where it begins in the sentence. */
  from: number
  strength: number
}

/** Words weaker than this are left plain. */
const FAINTEST = 0.08

/** A sentence cut into its words, each with its strength, and what stands between them. */
export const weightedPieces = ({ text, tokens }: Weighted): Piece[] => {
  const greatest = tokens.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const pieces: Piece[] = []
  let position = 0
  const add = (to: number, strength: number): void => {
    if (to > position) pieces.push({ text: text.slice(position, to), from: position, strength })
    position = Math.max(position, to)
  }
  for (const { text: word, weight } of tokens) {
    // Words come in their order, so each is the next of its letters; their offsets count from the document's start.
    const from = text.indexOf(word, position)
    if (from < 0) continue
    const strength = greatest > 0 ? weight / greatest : 0
    add(from, 0)
    add(from + word.length, Math.abs(strength) < FAINTEST ? 0 : strength)
  }
  add(text.length, 0)
  return pieces
}
