/** Every fifth labelled text is held out: training never sees it, and the model is judged by it. */
const FIFTH = 5

/** The 32-bit FNV-1a hash of a text's UTF-16 units. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  // The lowest bits of FNV-1a depend on the lowest bits of the text alone.
  return (value ^ (value >>> 15)) >>> 0
}

const normalised = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Which part of all texts a text belongs to, from 0 to below `parts`; the same whatever its case and spacing. */
export const partOf = (text: string, parts: number): number => hash(normalised(text)) % parts

/** Whether a labelled text is held out; depends on the text alone, so it stays so in every later training. */
export const isHeldOut = (text: string): boolean => partOf(text, FIFTH) === 0
