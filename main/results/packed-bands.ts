import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'
import { fromBase64, numbersOf, toBase64 } from './bytes.ts'

const numbers = z.array(z.number())

/** A quantity over its steps: mean, standard error of the mean and quantiles over the replicates. */
export const seriesBandSchema = z.object({
  metric: z.string(),
  dimension: dimensionSchema,
  key: z.string(),
  /** Whether it has a value at each of `steps`, or at each of `yearSteps`. */
  at: z.enum(['steps', 'years']),
  mean: numbers,
  /** Standard error of the mean over replicates. */
  standardError: numbers,
  p05: numbers,
  p25: numbers,
  p50: numbers,
  p75: numbers,
  p95: numbers,
})

export type SeriesBand = z.output<typeof seriesBandSchema>

const FIGURES = ['mean', 'standardError', 'p05', 'p25', 'p50', 'p75', 'p95'] as const

/** Bands of one quantity, key after key, each of `length` values in each of the figures. */
const groupSchema = z.object({
  ...seriesBandSchema.pick({ metric: true, dimension: true, at: true }).shape,
  length: z.number().int().min(0),
  keys: z.array(z.string()),
})

type Group = z.output<typeof groupSchema>

const groupsOf = (series: readonly SeriesBand[]): Group[] => {
  const groups: Group[] = []
  for (const { metric, dimension, at, key, mean } of series) {
    const last = groups.at(-1)
    const isSame = last?.metric === metric && last.dimension === dimension && last.length === mean.length
    if (isSame) last.keys.push(key)
    else groups.push({ metric, dimension, at, length: mean.length, keys: [key] })
  }
  return groups
}

/** Bands on the way to the interface: what each of them is, and the figures of all in one piece. */
export const packedBandsSchema = z.codec(
  z.object({ groups: z.array(groupSchema), figures: z.string() }),
  z.custom<SeriesBand[]>((value) => Array.isArray(value)),
  {
    encode: (series) => {
      const figures = new Float64Array(series.reduce((sum, { mean }) => sum + FIGURES.length * mean.length, 0))
      let offset = 0
      for (const band of series) {
        for (const figure of FIGURES) {
          figures.set(band[figure], offset)
          offset += band.mean.length
        }
      }
      return { groups: groupsOf(series), figures: toBase64(figures) }
    },
    decode: ({ groups, figures }) => {
      const values = new Float64Array(fromBase64(figures))
      let offset = 0
      return groups.flatMap(({ keys, length, ...quantity }) => {
        const next = (): number[] => numbersOf(values, offset, (offset += length))
        return keys.map((key): SeriesBand => ({
          ...{ ...quantity, key },
          ...{ mean: next(), standardError: next(), p05: next(), p25: next(), p50: next(), p75: next(), p95: next() },
        }))
      })
    },
  },
)
