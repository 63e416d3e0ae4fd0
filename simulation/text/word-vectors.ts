import { z } from 'zod'
import type { Vocabulary } from './vocabulary.ts'

/** Fixed vectors of words in two languages, in one space. */
export interface WordVectors {
  /** Numbers per word. */
  readonly size: number
  /** The row of each word. */
  readonly rows: ReadonlyMap<string, number>
  /** Whole numbers −127 to 127, row by row. */
  readonly values: Int8Array
  /** What a whole number stands for. */
  readonly scale: number
}

const wordsSchema = z.object({
  size: z.int().positive(),
  scale: z.number().positive(),
  en: z.array(z.string()),
  zh: z.array(z.string()),
})

/** Numbers further from zero than so many standard deviations are cut off there. */
const LARGEST_DEVIATIONS = 4.5

/** `word_vectors.json` and `word_vectors.bin` (8 bits a number) of a table, English rows first. */
export const writeWordVectors = (
  size: number,
  words: { readonly en: readonly string[]; readonly zh: readonly string[] },
  values: Float32Array,
): { words: string; vectors: Uint8Array } => {
  const deviation = Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length)
  const scale = (LARGEST_DEVIATIONS * deviation) / 127
  const whole = Int8Array.from(values, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))))
  return {
    words: `${JSON.stringify({ size, scale, ...words }).replaceAll('","', '",\n"')}\n`,
    vectors: new Uint8Array(whole.buffer),
  }
}

/**
 * The word vectors of these files.
 * @throws Error that names the file whose content does not fit
 */
export const readWordVectors = (files: { readonly words: string; readonly vectors: Uint8Array }): WordVectors => {
  const parsed = wordsSchema.safeParse(JSON.parse(files.words))
  if (!parsed.success) throw new Error(`word_vectors.json: ${z.prettifyError(parsed.error)}`)
  const { size, scale, en, zh } = parsed.data
  const words = [...en, ...zh]
  if (files.vectors.byteLength !== words.length * size) {
    throw new Error(`word_vectors.bin: ${files.vectors.byteLength} bytes, but word_vectors.json wants ${words.length * size}`)
  }
  const { buffer, byteOffset, byteLength } = files.vectors
  return {
    ...{ size, scale },
    rows: new Map(words.map((word, row) => [word, row])),
    values: new Int8Array(buffer, byteOffset, byteLength),
  }
}

/** The vectors of a vocabulary's words in its order, [words, numbers]; zero for those without one. Deviation 1. */
export const vectorsOf = ({ size, rows, values }: WordVectors, vocabulary: Vocabulary): Float32Array => {
  const table = new Float32Array(vocabulary.size * size)
  const unit = LARGEST_DEVIATIONS / 127
  vocabulary.known.forEach((word, index) => {
    const row = rows.get(word)
    if (row === undefined) return
    const to = (vocabulary.size - vocabulary.known.length + index) * size
    for (let k = 0; k < size; k++) table[to + k] = values[row * size + k] * unit
  })
  return table
}
