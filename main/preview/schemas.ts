import { z } from 'zod'
import { warningSchema } from '../../simulation/warnings.ts'

const numbers = z.array(z.number())
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
