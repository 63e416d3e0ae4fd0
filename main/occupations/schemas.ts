import { z } from 'zod'
import { DemographicDimension } from '../../simulation/dataset/demographic-dimension.ts'

const bilingual = z.object({ en: z.string(), zh: z.string() })

/** A source's exposure of an occupation, 0–1; the ends of the 90 % interval of β = e1 + e2/2 where it gives one. */
const exposureSchema = z.object({ e1: z.number(), e2: z.number(), low: z.number().nullable(), high: z.number().nullable() })

/** A year's wages in the dataset's currency; null where the dataset is silent. */
const wagesSchema = z.object({
  mean: z.number().nullable(),
  p10: z.number().nullable(),
  p25: z.number().nullable(),
  median: z.number().nullable(),
  p75: z.number().nullable(),
  p90: z.number().nullable(),
})

/** An occupation in the list of a dataset's. */
export const occupationItemSchema = z.object({
  code: z.string(),
  title: bilingual,
  /** The code of its major group; empty where the dataset has none. */
  major: z.string(),
  /** People at step 0. */
  employment: z.number(),
  jobZone: z.number().nullable(),
  wages: wagesSchema,
  /** By source; a source that does not know the occupation is not there. */
  exposure: z.partialRecord(z.string(), exposureSchema),
  /** The classifier's, 0–1; null where the dataset has none. */
  automation: z.number().nullable(),
  /** w_ik, in the order of the list's industries; sums to 1. */
  industryShares: z.array(z.number()),
})

/** All occupations of a dataset, in its order. */
export const occupationListSchema = z.object({
  dataset: z.string(),
  currency: z.string(),
  sources: z.array(z.string()),
  industries: z.array(z.object({ code: z.string(), title: bilingual })),
  occupations: z.array(occupationItemSchema),
})

/**
 * Where people go to or come from: `stay`, the share that does so within the occupation itself; the greatest of the
 * other shares; `others`, all the rest. They sum to 1.
 */
const movesSchema = z.object({
  stay: z.number(),
  rows: z.array(z.object({ code: z.string(), title: bilingual, share: z.number() })),
  others: z.number(),
})

/** Everything that a dataset says of one occupation. */
export const occupationFactsSchema = occupationItemSchema.omit({ industryShares: true }).extend({
  dataset: z.string(),
  currency: z.string(),
  sources: z.array(z.string()),
  /** Of those that employ it, most of its people first: w_ik, and the people that this makes. */
  industries: z.array(z.object({ code: z.string(), title: bilingual, share: z.number(), employment: z.number() })),
  /** A_ij: of the people who leave it and are hired, the share hired in each occupation. */
  goesTo: movesSchema,
  /**
   * Of the people who are hired in it under ordinary turnover, the share that left each occupation: E_j·A_ji over
   * Σ_l E_l·A_li, since the rate of separations is the same everywhere and cancels.
   */
  comesFrom: movesSchema,
  /** What its people do, with shares of working time; empty where the dataset is not described. */
  duties: z.array(z.object({ share: z.number(), text: bilingual })),
  /** Levels of basic skills, 0–1; an occupation without its own has the mean of all. Empty where there are none. */
  skills: z.array(z.object({ name: z.string(), level: z.number() })),
  /** Shares of its people by group; each dimension's sum to 1. An occupation without its own has the mean of all. */
  people: z.array(
    z.object({
      dimension: DemographicDimension,
      categories: z.array(z.object({ key: z.string(), share: z.number() })),
    }),
  ),
  /** The official outlook: employment at its end over that at its start. */
  projection: z.object({ startYear: z.number(), endYear: z.number(), ratio: z.number() }).nullable(),
  /** The new roles that draw on it: the share f_ir of a role's people that comes from it, and why. */
  newRoles: z.array(z.object({ id: z.string(), title: bilingual, weight: z.number(), reason: z.string() })),
})

/** What a reading says of each sentence beside its scores. */
export const readSentenceParts = {
  /** Its share of working time, with which it counts for the score; the shares sum to 1. */
  share: z.number(),
  /** The position of the duty that it is part of; null where the title stands in for a description. */
  duty: z.int().nullable(),
}

export type OccupationItem = z.output<typeof occupationItemSchema>
export type OccupationList = z.output<typeof occupationListSchema>
export type OccupationFacts = z.output<typeof occupationFactsSchema>
export type Moves = z.output<typeof movesSchema>
