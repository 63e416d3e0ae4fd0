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
  feeders: { occupation: number; weight: number }[]
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
}

/** The text of each file of a dataset folder, by file name. */
export type DatasetFiles = ReadonlyMap<string, string>
