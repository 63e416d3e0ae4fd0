import type { DemographicDimension } from './demographic-dimension.ts'
import type { Source } from './source.ts'

/** A text in the two languages of the house; `zh` falls back to `en` where a dataset has no Chinese. */
export interface Bilingual {
  en: string
  zh: string
}

/** Annual wages of an occupation in the dataset's currency. */
export interface Wages {
  mean: number
  /** Ascending quantiles as pairs (share of workers, annual wage). */
  quantiles: { share: number; wage: number }[]
}

/** An occupation: a node of the mobility network. */
export interface Occupation {
  code: string
  title: Bilingual
  major: string
  /** O*NET job zone 1–5, or null where the dataset has none. */
  jobZone: number | null
  /** Employed people at step 0. */
  employment: number
  wages: Wages | null
}

/** An industry, the unit in which AI is adopted. */
export interface Industry {
  code: string
  title: Bilingual
}

/** A role that does not exist yet and that reinstated work creates. */
export interface NewRole {
  id: string
  title: Bilingual
  /** ω: its share of the work reinstated in new roles; the weights of a dataset sum to 1. */
  weight: number
  wageMean: number | null
  jobZone: number | null
  /** f_ir: where it draws its people from, as index of the occupation and weight; weights sum to 1. */
  feeders: { occupation: number; weight: number; reason: string }[]
  /** The industries expected to hire it, for the reader; the model does not use them. Weights sum to 1. */
  industries: { industry: number; weight: number; reason: string }[]
}

/** One source's exposure of every occupation: e1, e2 and, where it has one, the automation label (0–1). */
export interface ExposureTable {
  e1: Float64Array
  e2: Float64Array
  automation: Float64Array
  /** 1 where the source gives e1 and e2, 0 where it is silent. */
  known: Uint8Array
  /** 1 where the source gives an automation label. */
  automationKnown: Uint8Array
  /** Lower and upper end of the 90 % interval of β = e1 + e2/2. */
  low: Float64Array
  high: Float64Array
  /** 1 where the source gives an interval. */
  intervalKnown: Uint8Array
}

/** A breakdown of people by occupation: each occupation's workers by category; every row of shares sums to 1. */
export interface Demographics {
  dimension: DemographicDimension
  /** As in the file: women, men; white, black, asian, other; … */
  categories: string[]
  /** Row-major occupations × categories; an occupation without rows has the mean of all others, weighted by employment. */
  shares: Float64Array
}

/** Levels of skills by occupation. */
export interface Skills {
  /** reading-comprehension, … */
  names: string[]
  /** Row-major occupations × skills, 0–1; an occupation without rows has the mean of all others, weighted by employment. */
  levels: Float64Array
}

/** An official outlook: employment at its end over employment at its start, by occupation. */
export interface Projections {
  startYear: number
  endYear: number
  /** Per occupation; where it is silent, the outlook's mean weighted by employment. */
  ratio: Float64Array
}

/** A sparse directed network in compressed rows: row i's edges are rowStart[i] … rowStart[i + 1] − 1. */
export interface Network {
  size: number
  rowStart: Int32Array
  column: Int32Array
  probability: Float64Array
}

/** Everything a scenario runs on. Occupations, industries and new roles are addressed by index. */
export interface Dataset {
  id: string
  title: Bilingual
  year: number | null
  currency: string
  sources: Source[]
  occupations: Occupation[]
  industries: Industry[]
  /** w_ik, row-major occupations × industries; each row sums to 1. */
  industryShares: Float64Array
  mobility: Network
  exposure: ReadonlyMap<string, ExposureTable>
  newRoles: NewRole[]
  /** One entry per dimension; empty where the dataset has none. */
  demographics: Demographics[]
  skills: Skills | null
  projections: Projections | null
}

/** The text of each file of a dataset folder, by file name. */
export type DatasetFiles = ReadonlyMap<string, string>
