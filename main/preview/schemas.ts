import { z } from 'zod'
import { warningSchema } from '../../simulation/warnings.ts'

const numbers = z.array(z.number())
/** At every time, with AI and without. */
const rate = z.object({ scenario: numbers, baseline: numbers })

/** What a scenario comes to in expected values (see `Preview` in simulation/preview). */
export const previewSchema = z.object({
  years: numbers,
  unemployment: rate,
  longTermUnemployment: rate,
  vacancies: rate,
  displaced: numbers,
  newRoles: numbers,
  employment: numbers,
  industries: z.array(z.object({ code: z.string(), displaced: z.number() })),
  occupations: z.array(z.object({ code: z.string(), change: z.number() })),
  warnings: z.array(warningSchema),
})

const path = rate.extend({ years: numbers })

/** What a number is about: an occupation or an industry by its code, a new role by its id. */
export const subjectSchema = z.strictObject({ kind: z.enum(['occupation', 'role', 'industry']), key: z.string() })

/** What is behind a number (see simulation/preview/reasons.ts). */
export const reasonsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('occupation'),
    years: numbers,
    employment: rate,
    path,
    displaced: numbers,
    e1: z.number(),
    e2: z.number(),
    isOverridden: z.boolean(),
    fromSource: z.object({ e1: z.number(), e2: z.number() }),
    maturity: numbers,
    exposure: numbers,
    substitution: z.number(),
    reach: numbers,
    industries: z.array(z.object({ code: z.string(), share: z.number(), adoption: numbers })),
    automated: numbers,
    demand: z.object({ withoutAI: numbers, automated: numbers, returned: numbers, withAI: numbers }),
  }),
  z.object({
    kind: z.literal('role'),
    years: numbers,
    employment: numbers,
    path,
    weight: z.number(),
    inNewRoles: numbers,
    demand: numbers,
  }),
  z.object({
    kind: z.literal('industry'),
    years: numbers,
    adoption: numbers,
    displaced: numbers,
    occupations: z.array(z.object({ code: z.string(), employed: z.number(), displaced: z.number() })),
  }),
])
