import { z } from 'zod'

const share = z.number().min(0).max(1)
const calendarYear = z.number().min(1900).max(2200)

/** Shares rounded by hand may together exceed 1 by this much. */
const ROUNDING = 1e-12

const checkSum = ({ e1 = 0, e2 = 0 }: { e1?: number | undefined; e2?: number | undefined }, context: z.RefinementCtx): void => {
  if (e1 + e2 <= 1 + ROUNDING) return
  context.addIssue({ code: 'custom', message: `e1 + e2 is ${Number((e1 + e2).toPrecision(6))}, above 1` })
}

const override = z.strictObject({ e1: share.optional(), e2: share.optional() }).superRefine(checkSum)

/**
 * An occupation of its own, split off from the one it is `like`: so many of that one's people work in it from the
 * beginning. It takes over where these people come from and go to, their industries, job zone, skills, outlook and
 * composition; only what is stated here differs. Its exposure holds whatever the scenario's source.
 */
const addedOccupation = z
  .strictObject({
    code: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u, {
      error: ({ input }) => `${JSON.stringify(input)} is not a code: up to 40 letters, digits, ".", "_" and "-"`,
    }),
    title: z.string().trim().min(1).max(200),
    /** The code of the occupation from which it is split off. */
    like: z.string().min(1),
    /** People who work in it at step 0, at most those of `like`. */
    employment: z.number().positive().max(1e12),
    e1: share,
    e2: share,
    /** Its s_i where the substitution share comes from the classifier; that of `like` if left out. */
    automation: share.optional(),
    /** Its mean annual wage, in the dataset's currency: the wages of `like` are scaled to it. Those, if left out. */
    wageMean: z.number().positive().max(1e12).optional(),
  })
  .superRefine(checkSum)

/** The longest adoption that a scenario may have, in years. */
export const LONGEST_ADOPTION = 200

const adoptionCurve = z.strictObject({
  startYear: calendarYear.optional(),
  durationYears: z.number().positive().max(LONGEST_ADOPTION).optional(),
  ceiling: share.optional(),
})

/**
 * A scenario as it is written (DESIGN.md, "Contracts"): every field but `name` may be left out.
 * Defaults are those of the model's section; an industry's missing fields come from `adoption.default`,
 * whose own missing start is the scenario's `startYear`.
 */
export const scenarioSchema = z.strictObject({
  schemaVersion: z.literal(1).default(1),
  name: z.string().trim().min(1).max(200),
  dataset: z.string().min(1).default('us-2023'),
  startYear: calendarYear.default(2025),
  horizonYears: z.number().positive().max(100).default(10),
  /** Whether demand without AI stays as it is or follows the dataset's official outlook. */
  baselineGrowth: z.enum(['none', 'projections']).default('none'),
  exposure: z
    .strictObject({
      source: z.string().min(1).default('classifier'),
      overrides: z
        .record(z.string(), override)
        .default({}),
      /** Whether each replicate draws every exposure anew from the source's 90 % interval. */
      drawIntervals: z.boolean().default(false),
    })
    .prefault({}),
  addedOccupations: z.array(addedOccupation).max(100).default([]),
  toolMaturity: z
    .strictObject({
      start: share.default(0.5),
      end: share.default(0.5),
      years: z.number().min(0).max(200).default(10),
    })
    .prefault({}),
  adoption: z
    .strictObject({
      default: adoptionCurve.prefault({}),
      industries: z.record(z.string(), adoptionCurve).default({}),
    })
    .prefault({}),
  substitutionShare: z.union([share, z.literal('classifier')]).default(0.5),
  reinstatement: z
    .strictObject({
      share: share.default(1),
      newRoleShare: share.default(0.2),
      newRoleMobility: share.default(0.3),
    })
    .prefault({}),
  frictions: z
    .strictObject({
      separationRate: share.default(0.016),
      openingRate: share.default(0.012),
      adjustmentRate: share.default(0.16),
      longTermSteps: z.number().int().min(1).max(1000).default(4),
      warmupSteps: z.number().int().min(0).max(10_000).default(100),
    })
    .prefault({}),
  retraining: z
    .strictObject({
      seatsPerYear: z.number().min(0).max(1e9).default(0),
      months: z.number().positive().max(120).default(12),
      completionRate: share.default(0.8),
      startYear: calendarYear.default(2026),
    })
    .prefault({}),
  engine: z
    .strictObject({
      kind: z.enum(['meanfield', 'agents']).default('agents'),
      workersPerAgent: z.number().min(1).max(1e7).default(100),
      replicates: z.number().int().min(1).max(10_000).default(20),
      seed: z.number().int().min(0).max(4_294_967_295).default(1),
      /** How many workers' histories are kept, from the first replicate. */
      careers: z.number().int().min(0).max(10_000).default(0),
    })
    .prefault({}),
})

/** A scenario as an analyst writes it. */
export type ScenarioInput = z.input<typeof scenarioSchema>

/** A scenario with every default filled in but those of adoption (see `adoptionOf`). */
export type Scenario = z.output<typeof scenarioSchema>

/** An occupation that a scenario adds to its dataset's. */
export type AddedOccupation = Scenario['addedOccupations'][number]

/**
 * What a scenario sets of an occupation's exposure by hand; nothing where it sets nothing. An added occupation has
 * its own exposure, with an override on top.
 */
export const overrideOf = (
  { exposure, addedOccupations }: Scenario,
  code: string,
): Scenario['exposure']['overrides'][string] => {
  const override = (exposure.overrides as Partial<Scenario['exposure']['overrides']>)[code]
  const added = addedOccupations.find((occupation) => occupation.code === code)
  return added === undefined ? (override ?? {}) : { e1: added.e1, e2: added.e2, ...override }
}

/** One industry's adoption curve: first calendar year, years from start to ceiling, share adopted in the end. */
export interface AdoptionCurve {
  startYear: number
  durationYears: number
  ceiling: number
}

const DEFAULT_DURATION_YEARS = 15

/** The adoption curve of an industry, with what it leaves out taken from the scenario's default. */
export const adoptionOf = (scenario: Scenario, industry: string): AdoptionCurve => {
  const fallback = scenario.adoption.default
  const own = scenario.adoption.industries[industry] as typeof fallback | undefined
  return {
    startYear: own?.startYear ?? fallback.startYear ?? scenario.startYear,
    durationYears: own?.durationYears ?? fallback.durationYears ?? DEFAULT_DURATION_YEARS,
    ceiling: own?.ceiling ?? fallback.ceiling ?? 1,
  }
}
