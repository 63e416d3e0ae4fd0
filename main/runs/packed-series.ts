import type { SeriesBand } from '../../simulation/ensemble/bands.ts'
import type { Quantity } from '../../simulation/metrics/quantity.ts'
import { numbersOf } from '../results/bytes.ts'

/** The figures of a band. */
export const FIGURES = ['mean', 'standardError', 'p05', 'p25', 'p50', 'p75', 'p95'] as const

/** A band whose figures are arrays of numbers as the machine has them. */
export interface PackedBand extends Quantity, Record<(typeof FIGURES)[number], Float64Array> {}

/** Bands in one piece of memory, which a thread hands over without a copy. */
export interface PackedSeries {
  bands: (Quantity & { length: number })[]
  /** Each band's figures in the order of FIGURES, band after band. */
  figures: Float64Array
}

export const pack = (series: readonly SeriesBand[]): PackedSeries => {
  const figures = new Float64Array(series.reduce((sum, { mean }) => sum + FIGURES.length * mean.length, 0))
  let offset = 0
  const bands = series.map((band) => {
    for (const figure of FIGURES) {
      figures.set(band[figure], offset)
      offset += band.mean.length
    }
    const { metric, dimension, key, at, mean } = band
    return { metric, dimension, key, at, length: mean.length }
  })
  return { bands, figures }
}

/** The bands as views into their memory. */
export const packedBands = ({ bands, figures }: PackedSeries): PackedBand[] => {
  let offset = 0
  return bands.map(({ length, ...quantity }) => {
    const next = (): Float64Array => figures.subarray(offset, (offset += length))
    return {
      ...quantity,
      ...{ mean: next(), standardError: next(), p05: next(), p25: next(), p50: next(), p75: next(), p95: next() },
    }
  })
}

/** A band with figures of its own. */
export const unpacked = ({ mean, standardError, p05, p25, p50, p75, p95, ...quantity }: PackedBand): SeriesBand => ({
  ...quantity,
  ...{ mean: numbersOf(mean), standardError: numbersOf(standardError) },
  ...{ p05: numbersOf(p05), p25: numbersOf(p25), p50: numbersOf(p50), p75: numbersOf(p75), p95: numbersOf(p95) },
})
