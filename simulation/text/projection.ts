import type { Sequence } from './network.ts'

/** Words whose projections are kept; more would cost memory, and few texts have as many. */
const WORDS_KEPT = 8192

/**
 * What each word adds to the sums of a convolution's filters. The filters are linear in the words' numbers, so each
 * word's part is computed once and looked up from then on.
 */
export interface Projection {
  /** Makes sure of the parts of all words of some sentences. */
  prepare(sequences: readonly Sequence[]): void
  /** Pools a prepared sentence: each filter's maximum, then each filter's sum over the number of words. */
  pool(sequence: Sequence, into: Float32Array, offset: number): void
}

/**
 * @param units filters of each width 1, 2 and 3
 * @param bias of the filters, by width
 * @param project the parts of words, row by row: of all filters at their first place, of those of width 2 and 3 at
 *   their second, of those of width 3 at their third
 */
export const projection = (
  units: number,
  bias: Float32Array,
  project: (words: number[]) => Float32Array,
): Projection => {
  const filters = 3 * units
  const size = 6 * units
  /** Where the parts at a filter's second and third place begin, less where the filter itself stands. */
  const [toSecond, toThird] = [2 * units, 3 * units]
  const rows = new Map<number, Float32Array>()
  const none = new Float32Array(size)
  const greatest = new Float32Array(filters)
  const totals = new Float32Array(filters)

  const rowAt = (sequence: Sequence, place: number): Float32Array =>
    (place >= 0 && place < sequence.length ? rows.get(sequence[place]) : undefined) ?? none

  return {
    prepare: (sequences) => {
      if (rows.size > WORDS_KEPT) rows.clear()
      const missing = [...new Set(sequences.flat())].filter((word) => !rows.has(word))
      if (missing.length === 0) return
      const numbers = project(missing)
      missing.forEach((word, row) => rows.set(word, numbers.slice(row * size, (row + 1) * size)))
    },

    // Without branches, which processors would guess wrongly: this is the hottest loop of reading.
    pool: (sequence, into, offset) => {
      const { length } = sequence
      greatest.fill(0)
      totals.fill(0)
      for (let place = 0; place < length + 2; place++) {
        const first = rowAt(sequence, place)
        const second = rowAt(sequence, place - 1)
        const third = rowAt(sequence, place - 2)
        for (let k = 0; place < length && k < units; k++) {
          const sum = first[k] + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
        for (let k = units; place <= length && k < 2 * units; k++) {
          const sum = first[k] + second[k + toSecond] + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
        for (let k = 2 * units; k < filters; k++) {
          const sum = first[k] + second[k + toSecond] + third[k + toThird] + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
      }
      into.set(greatest, offset)
      const share = 0.5 / length
      for (let k = 0; k < filters; k++) into[offset + filters + k] = totals[k] * share
    },
  }
}
