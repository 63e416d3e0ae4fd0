import { z } from 'zod'
import { fromBase64, toBase64 } from './bytes.ts'

/** Hires along each pair of occupations or new roles in each year, in people; means over the replicates. */
export interface PackedFlows {
  /** What `from` and `to` name by position. */
  codes: string[]
  from: Int32Array
  to: Int32Array
  /** Row-major years × pairs. */
  workers: Float32Array
  /** The same without AI. */
  baseline: Float32Array
}

/** Yearly flows on the way to the interface. */
export const packedFlowsSchema = z.codec(
  z.object({
    codes: z.array(z.string()),
    from: z.string(),
    to: z.string(),
    workers: z.string(),
    baseline: z.string(),
  }),
  z.custom<PackedFlows>((value) => typeof value === 'object' && value !== null),
  {
    encode: ({ codes, from, to, workers, baseline }) => ({
      ...{ codes, from: toBase64(from), to: toBase64(to) },
      ...{ workers: toBase64(workers), baseline: toBase64(baseline) },
    }),
    decode: ({ codes, from, to, workers, baseline }) => ({
      ...{ codes, from: new Int32Array(fromBase64(from)), to: new Int32Array(fromBase64(to)) },
      workers: new Float32Array(fromBase64(workers)),
      baseline: new Float32Array(fromBase64(baseline)),
    }),
  },
)
