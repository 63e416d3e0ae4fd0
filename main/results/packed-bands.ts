import { z } from 'zod'
import { dimensionSchema } from '../../simulation/metrics/quantity.ts'
import { pack, packedBands, unpacked, type PackedSeries } from '../runs/packed-series.ts'
import { fromBase64, toBase64 } from './bytes.ts'

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

/** Bands of one quantity, key after key, each of `length` values in each of the figures. */
const groupSchema = z.object({
  ...seriesBandSchema.pick({ metric: true, dimension: true, at: true }).shape,
  length: z.number().int().min(0),
  keys: z.array(z.string()),
})

type Group = z.output<typeof groupSchema>

const groupsOf = (bands: PackedSeries['bands']): Group[] => {
  const groups: Group[] = []
  for (const { key, ...quantity } of bands) {
    const last = groups.at(-1)
    const isSame =
      last?.metric === quantity.metric && last.dimension === quantity.dimension && last.length === quantity.length
    if (isSame) last.keys.push(key)
    else groups.push({ ...quantity, keys: [key] })
  }
  return groups
}

/** Bands on the way to the interface: what each of them is, and the figures of all in one piece. */
export const packedBandsSchema = z.codec(
  z.object({ groups: z.array(groupSchema), figures: z.string() }),
  z.custom<SeriesBand[]>((value) => Array.isArray(value)),
  {
    encode: (series) => {
      const { bands, figures } = pack(series)
      return { groups: groupsOf(bands), figures: toBase64(figures) }
    },
    decode: ({ groups, figures }) => {
      const bands = groups.flatMap(({ keys, ...quantity }) => keys.map((key) => ({ ...quantity, key })))
      return packedBands({ bands, figures: new Float64Array(fromBase64(figures)) }).map(unpacked)
    },
  },
)
