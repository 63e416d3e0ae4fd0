import { z } from 'zod'
import { ASSUMPTIONS, assumptionSchema } from './ends.ts'
import type { Findings } from './findings.ts'
import { changeSchema, type Change } from './variants.ts'

/** A variant's value of the figure. */
const endSchema = z.object({ value: z.number(), change: changeSchema.nullable() })

/** How far each assumption moves a figure of the base, which lies between its ends or is one of them (no change). */
export const tornadoSchema = z.object({
  base: z.number(),
  rows: z.array(z.object({ assumption: assumptionSchema, low: endSchema, high: endSchema })),
})

export type Tornado = z.output<typeof tornadoSchema>

/** The least and the greatest that each assumption makes of a figure, widest range first. */
export const tornadoOf = (
  base: Findings,
  variants: readonly (Change & { findings: Findings })[],
  figure: (findings: Findings) => number,
): Tornado => {
  const own = { value: figure(base), change: null }
  const rows = ASSUMPTIONS.flatMap((assumption): Tornado['rows'] => {
    const ends = variants
      .filter((variant) => variant.assumption === assumption)
      .map(({ value, findings }) => ({ value: figure(findings), change: { assumption, value } }))
    if (ends.length === 0) return []
    const all: Tornado['rows'][number]['low'][] = [own, ...ends]
    return [
      {
        assumption,
        low: all.reduce((least, end) => (end.value < least.value ? end : least)),
        high: all.reduce((greatest, end) => (end.value > greatest.value ? end : greatest)),
      },
    ]
  })
  const width = ({ low, high }: Tornado['rows'][number]): number => high.value - low.value
  return { base: own.value, rows: rows.sort((a, b) => width(b) - width(a)) }
}
