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
  /**
   * Pools a prepared sentence: each filter's maximum, then each filter's sum over the number of words. Its words
   * count `strength`, 0–1.
   */
  pool(sequence: Sequence, strength: number, into: Float32Array, offset: number): void
  /**
   * What each word adds to a score, given the score's gradient with respect to the pooled numbers at a strength:
   * gradient times the word's parts. Added to `into`, one number a word.
   */
  attribute(sequence: Sequence, strength: number, gradient: Float32Array, offset: number, weight: number, into: Float64Array): void
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
  const rows = new Map<number, Float32Array>()
  const none = new Float32Array(size)
  const sums = new Float32Array(filters)

  const rowAt = (sequence: Sequence, place: number): Float32Array =>
    (place >= 0 && place < sequence.length ? rows.get(sequence[place]) : undefined) ?? none

  /** The filters' sums at a place of a sentence; filters of width w have w − 1 places more than there are words. */
  const sumAt = (sequence: Sequence, place: number, strength: number): void => {
    const first = rowAt(sequence, place)
    const second = rowAt(sequence, place - 1)
    const third = rowAt(sequence, place - 2)
    for (let k = 0; k < units; k++) sums[k] = strength * first[k] + bias[k]
    for (let k = units; k < 2 * units; k++) sums[k] = strength * (first[k] + second[k + 2 * units]) + bias[k]
    for (let k = 2 * units; k < filters; k++) {
      sums[k] = strength * (first[k] + second[k + 2 * units] + third[k + 3 * units]) + bias[k]
    }
  }

  /** How many filters there are at a place. */
  const filtersAt = (sequence: Sequence, place: number): [from: number, to: number] => [
    place < sequence.length ? 0 : (place - sequence.length + 1) * units,
    filters,
  ]

  const best = new Int32Array(filters)
  const greatest = new Float32Array(filters)

  return {
    prepare: (sequences) => {
      if (rows.size > WORDS_KEPT) rows.clear()
      const missing = [...new Set(sequences.flat())].filter((word) => !rows.has(word))
      if (missing.length === 0) return
      const numbers = project(missing)
      missing.forEach((word, row) => rows.set(word, numbers.slice(row * size, (row + 1) * size)))
    },

    pool: (sequence, strength, into, offset) => {
      const share = 1 / sequence.length
      into.fill(0, offset, offset + 2 * filters)
      for (let place = 0; place < sequence.length + 2; place++) {
        sumAt(sequence, place, strength)
        const [from, to] = filtersAt(sequence, place)
        for (let k = from; k < to; k++) {
          const sum = sums[k]
          if (sum <= 0) continue
          if (sum > into[offset + k]) into[offset + k] = sum
          into[offset + filters + k] += sum * share
        }
      }
    },

    attribute: (sequence, strength, gradient, offset, weight, into) => {
      const share = 1 / sequence.length
      best.fill(-1)
      greatest.fill(0)
      for (let place = 0; place < sequence.length + 2; place++) {
        sumAt(sequence, place, strength)
        const [from, to] = filtersAt(sequence, place)
        for (let k = from; k < to; k++) {
          if (sums[k] > greatest[k]) {
            greatest[k] = sums[k]
            best[k] = place
          }
        }
      }
      const add = (place: number, k: number, slope: number): void => {
        const scaled = slope * weight
        if (place < sequence.length) into[place] += scaled * rowAt(sequence, place)[k]
        if (k >= units && place >= 1 && place - 1 < sequence.length) {
          into[place - 1] += scaled * rowAt(sequence, place - 1)[k + 2 * units]
        }
        if (k >= 2 * units && place >= 2) into[place - 2] += scaled * rowAt(sequence, place - 2)[k + 3 * units]
      }
      for (let place = 0; place < sequence.length + 2; place++) {
        sumAt(sequence, place, strength)
        const [from, to] = filtersAt(sequence, place)
        for (let k = from; k < to; k++) {
          if (sums[k] <= 0) continue
          const slope = gradient[offset + filters + k] * share + (best[k] === place ? gradient[offset + k] : 0)
          add(place, k, slope)
        }
      }
    },
  }
}
