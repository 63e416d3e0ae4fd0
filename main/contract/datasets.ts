import { z } from 'zod'
import { sourceSchema } from '../../simulation/dataset/source.ts'
import { bilingual, nothing, numbers, type MethodTable } from './table.ts'

/** An occupation or an industry that a new role has to do with: its code, its share (0–1) and why. */
const roleLink = z.object({ code: z.string(), weight: z.number(), reason: z.string() })

const datasetInfo = z.object({
  id: z.string(),
  title: bilingual,
  year: z.number().nullable(),
  currency: z.string(),
  employment: z.number(),
  occupations: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      employment: z.number(),
      /** Its major group; null where the dataset names none. */
      major: z.string().nullable(),
      /** A year's, in the dataset's currency. */
      wageMean: z.number().nullable(),
      /** β by the exposure sources that know it (0–1). */
      exposure: z.record(z.string(), z.number()),
    }),
  ),
  /** Employment in people; exposure: the employment-weighted mean of e1 + e2/2 by exposure source (0–1). */
  industries: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      employment: z.number(),
      exposure: z.record(z.string(), z.number()),
    }),
  ),
  newRoles: z.array(
    z.object({
      id: z.string(),
      title: bilingual,
      /** A year's, in the dataset's currency. */
      wageMean: z.number().nullable(),
      jobZone: z.number().nullable(),
      /** Its share of the work that comes back in new roles. */
      weight: z.number(),
      feeders: z.array(roleLink),
      industries: z.array(roleLink),
    }),
  ),
  exposureSources: z.array(z.string()),
  /** Spearman's rank correlation of β between the exposure sources, over the occupations that both know. */
  exposureCorrelations: z.array(z.object({ a: z.string(), b: z.string(), rho: z.number(), occupations: z.number() })),
  sources: z.array(sourceSchema),
})

/** A dataset in the list of those a scenario can run on. */
const datasetItem = z.object({
  id: z.string(),
  title: bilingual,
  year: z.number().nullable(),
  currency: z.string(),
  employment: z.number(),
  occupations: z.number().int(),
  industries: z.number().int(),
  newRoles: z.number().int(),
  exposureSources: z.array(z.string()),
  /** What came with the app cannot be removed. */
  isBundled: z.boolean(),
})

/** The files of a dataset, in UTF-8, may have so many megabytes together. */
export const MAX_DATASET_MEGABYTES = 64

/** The texts of a dataset's files by name, as occupations.csv. */
const datasetFiles = z.record(z.string(), z.string())

/** What is wrong with a dataset's files: file, line, column and what would be right. */
const datasetFault = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  message: z.string(),
})

/** The datasets that came with the app and the analyst’s own. */
export const datasetMethods = {
  'dataset.get': { request: z.strictObject({ id: z.string() }), response: datasetInfo },
  /** The strongest moves between occupations, by their positions in `dataset.get`, with their probabilities. */
  'dataset.network': {
    request: z.strictObject({ id: z.string() }),
    response: z.object({ from: numbers, to: numbers, probability: numbers }),
  },
  /** What the people of each new role would do, with shares of working time; empty where they are not described. */
  'dataset.roleDuties': {
    request: z.strictObject({ id: z.string() }),
    response: z.record(z.string(), z.array(z.object({ share: z.number(), text: bilingual }))),
  },
  /** Those that came with the app first, then the analyst's own, newest first. */
  'datasets.list': { request: nothing, response: z.array(datasetItem) },
  /** The files of a new dataset: headings and an example row each. */
  'datasets.template': { request: nothing, response: z.object({ files: datasetFiles }) },
  /** Reads files without keeping them: what they hold, or everything that is wrong with them. */
  'datasets.check': {
    request: z.strictObject({ name: z.string(), files: datasetFiles }),
    response: z.object({ dataset: datasetItem.nullable(), faults: z.array(datasetFault) }),
    carriesDataset: true,
  },
  /** Keeps a dataset; refuses what `datasets.check` finds fault with and an id that is taken. */
  'datasets.add': {
    request: z.strictObject({ name: z.string(), files: datasetFiles }),
    response: datasetItem,
    carriesDataset: true,
  },
  /** Can be undone by `datasets.restore`. */
  'datasets.remove': { request: z.strictObject({ id: z.string() }), response: nothing },
  'datasets.restore': { request: z.strictObject({ id: z.string() }), response: nothing },
} satisfies MethodTable

export type DatasetInfo = z.output<typeof datasetInfo>
export type DatasetItem = z.output<typeof datasetItem>
export type DatasetFault = z.output<typeof datasetFault>
