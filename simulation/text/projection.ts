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
   * Adds to `slopes`, [places, filters], how a score changes with each filter's sum at each place of a prepared
   * sentence whose words count `strength`, times `weight`; `gradient` is the score's with respect to the pooled numbers.
   */
  addSlopes(sequence: Sequence, strength: number, gradient: Float32Array, offset: number, weight: number, slopes: Float32Array): void
  /** Adds to `into` what each word adds to a score by these slopes. */
  addParts(sequence: Sequence, slopes: Float32Array, into: Float64Array): void
  /** Numbers of a sentence's slopes: filters of width 3 have two places more than there are words. */
  slopeCount(sequence: Sequence): number
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
  const sums = new Float32Array(filters)
  const greatest = new Float32Array(filters)
  const totals = new Float32Array(filters)
  let scratch = new Float32Array(0)

  const rowAt = (sequence: Sequence, place: number): Float32Array =>
    (place >= 0 && place < sequence.length ? rows.get(sequence[place]) : undefined) ?? none

  /** The filters' sums at a place of a sentence; 0 where a filter has no such place. */
  const sumAt = (sequence: Sequence, place: number, strength: number): void => {
    const first = rowAt(sequence, place)
    const second = rowAt(sequence, place - 1)
    const third = rowAt(sequence, place - 2)
    if (place < sequence.length) for (let k = 0; k < units; k++) sums[k] = strength * first[k] + bias[k]
    else sums.fill(0, 0, units)
    if (place <= sequence.length) {
      for (let k = units; k < 2 * units; k++) sums[k] = strength * (first[k] + second[k + toSecond]) + bias[k]
    } else sums.fill(0, units, 2 * units)
    for (let k = 2 * units; k < filters; k++) {
      sums[k] = strength * (first[k] + second[k + toSecond] + third[k + toThird]) + bias[k]
    }
  }

  /** Takes the sums at a place into maxima and totals. Without branches, which processors would guess wrongly. */
  const take = (): void => {
    for (let k = 0; k < filters; k++) {
      const sum = sums[k]
      totals[k] += sum + Math.abs(sum)
      const above = sum - greatest[k]
      greatest[k] += (above + Math.abs(above)) / 2
    }
  }

  return {
    prepare: (sequences) => {
      if (rows.size > WORDS_KEPT) rows.clear()
      const missing = [...new Set(sequences.flat())].filter((word) => !rows.has(word))
      if (missing.length === 0) return
      const numbers = project(missing)
      missing.forEach((word, row) => rows.set(word, numbers.slice(row * size, (row + 1) * size)))
    },

    // What `sumAt` and `take` do, in one pass: this is the hottest loop of reading.
    pool: (sequence, strength, into, offset) => {
      const { length } = sequence
      greatest.fill(0)
      totals.fill(0)
      for (let place = 0; place < length + 2; place++) {
        const first = rowAt(sequence, place)
        const second = rowAt(sequence, place - 1)
        const third = rowAt(sequence, place - 2)
        for (let k = 0; place < length && k < units; k++) {
          const sum = strength * first[k] + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
        for (let k = units; place <= length && k < 2 * units; k++) {
          const sum = strength * (first[k] + second[k + toSecond]) + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
        for (let k = 2 * units; k < filters; k++) {
          const sum = strength * (first[k] + second[k + toSecond] + third[k + toThird]) + bias[k]
          const above = sum - greatest[k]
          totals[k] += sum + Math.abs(sum)
          greatest[k] += (above + Math.abs(above)) / 2
        }
      }
      into.set(greatest, offset)
      const share = 0.5 / length
      for (let k = 0; k < filters; k++) into[offset + filters + k] = totals[k] * share
    },

    addSlopes: (sequence, strength, gradient, offset, weight, slopes) => {
      const places = sequence.length + 2
      if (scratch.length < places * filters) scratch = new Float32Array(places * filters)
      greatest.fill(0)
      for (let place = 0; place < places; place++) {
        sumAt(sequence, place, strength)
        take()
        scratch.set(sums, place * filters)
      }
      const share = weight / sequence.length
      for (let place = 0; place < places; place++) {
        const at = place * filters
        for (let k = 0; k < filters; k++) {
          const sum = scratch[at + k]
          if (sum <= 0) continue
          slopes[at + k] += gradient[offset + filters + k] * share
          if (sum === greatest[k]) slopes[at + k] += gradient[offset + k] * weight
        }
      }
    },

    addParts: (sequence, slopes, into) => {
      sequence.forEach((_, word) => {
        const row = rowAt(sequence, word)
        let part = 0
        for (let k = 0; k < filters; k++) part += slopes[word * filters + k] * row[k]
        for (let k = units; k < filters; k++) part += slopes[(word + 1) * filters + k] * row[k + toSecond]
        for (let k = 2 * units; k < filters; k++) part += slopes[(word + 2) * filters + k] * row[k + toThird]
        into[word] += part
      })
    },

    slopeCount: ({ length }) => (length + 2) * filters,
  }
}
