import { z } from 'zod'
import { agreementOf } from './agreement.ts'
import { CONCLUSIONS, conclusionSchema, readingOf, readingSchema, type Reading } from './conclusions.ts'
import { ASSUMPTIONS, assumptionSchema, type Assumption } from './ends.ts'
import type { Findings } from './findings.ts'
import { tornadoOf, tornadoSchema } from './tornado.ts'
import { changeSchema, type Change } from './variants.ts'

const outcomeSchema = changeSchema.extend({
  reading: readingSchema,
  holds: z.boolean(),
  fades: z.boolean(),
  likeness: z.number().nullable(),
})

/** A conclusion of the base, and whether each variant comes to it too. */
export const verdictSchema = z.object({
  id: conclusionSchema,
  base: readingSchema,
  outcomes: z.array(outcomeSchema),
  /** The assumptions that it depends on: those with a variant in which it does not hold. Those that turn it around come first. */
  dependsOn: z.array(assumptionSchema),
})

/** Whether a scenario's conclusions hold: each in every variant, and what moves its magnitudes most. */
export const robustnessSchema = z.object({
  variants: z.array(changeSchema),
  verdicts: z.array(verdictSchema),
  /** By assumption, widest first. */
  tornado: z.object({ displaced: tornadoSchema, unemploymentPeak: tornadoSchema }),
})

export type Outcome = z.output<typeof outcomeSchema>
export type Verdict = z.output<typeof verdictSchema>
export type Robustness = z.output<typeof robustnessSchema>

/** What a variant found. */
export interface VariantFindings extends Change {
  findings: Findings
}

/** How much of an assumption's variants a conclusion does not survive; to turn around counts before fading. */
const breaking = (outcomes: readonly Outcome[], assumption: Assumption): { turns: number; breaks: number } => {
  const own = outcomes.filter((outcome) => outcome.assumption === assumption)
  const share = (of: (outcome: Outcome) => boolean): number => own.filter(of).length / Math.max(1, own.length)
  return { turns: share(({ holds, fades }) => !holds && !fades), breaks: share(({ holds }) => !holds) }
}

const dependencies = (outcomes: readonly Outcome[]): Assumption[] =>
  ASSUMPTIONS.map((assumption) => ({ assumption, ...breaking(outcomes, assumption) }))
    .filter(({ breaks }) => breaks > 0)
    .sort((a, b) => b.turns - a.turns || b.breaks - a.breaks)
    .map(({ assumption }) => assumption)

/** Whether a run concludes anything: who comes first needs an effect, and a list or an order at least two who have one. */
const concludes = (reading: Reading): boolean => {
  if (!('ranking' in reading)) return true
  return reading.ranking.filter(({ value }) => value > 0).length > (reading.kind === 'first' ? 0 : 1)
}

/** Sets every variant beside the base. The order of the variants decides nothing but the order of what is listed. */
export const robustnessOf = (base: Findings, variants: readonly VariantFindings[]): Robustness => ({
  variants: variants.map(({ assumption, value }) => ({ assumption, value })),
  verdicts: CONCLUSIONS.flatMap((id) => {
    const reading = readingOf(id, base)
    if (reading === null || !concludes(reading)) return []
    const outcomes = variants.flatMap(({ assumption, value, findings }): Outcome[] => {
      const other = readingOf(id, findings)
      return other === null ? [] : [{ assumption, value, reading: other, ...agreementOf(reading, other) }]
    })
    return [{ id, base: reading, outcomes, dependsOn: dependencies(outcomes) }]
  }),
  tornado: {
    displaced: tornadoOf(base, variants, ({ displaced }) => displaced),
    unemploymentPeak: tornadoOf(base, variants, ({ unemploymentPeak }) => unemploymentPeak),
  },
})
