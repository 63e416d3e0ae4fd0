import { z } from 'zod'
import { documentFaultSchema } from '../documents/faults.ts'
import { classesResultSchema, modelReferenceSchema } from '../models/schemas.ts'

/** How a batch stands or ended. All but a running and a finished one can be resumed. */
export const batchStatusSchema = z.enum(['running', 'done', 'cancelled', 'failed', 'interrupted'])

const count = z.number().int().min(0)

export const batchItemSchema = z.object({
  id: z.number().int().positive(),
  name: z.string(),
  /** Which of `columns` has the descriptions. */
  column: z.string(),
  columns: z.array(z.string()),
  status: batchStatusSchema,
  /** Rows altogether, those that have been looked at, and the bad ones among these. */
  total: count,
  done: count,
  failed: count,
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Why it failed as a whole, for the analyst; null otherwise. */
  error: z.string().nullable(),
  /** Which model reads it, and the classes where they are the analyst's own. */
  model: modelReferenceSchema.extend({ classes: z.array(z.string()).nullable() }),
})

/** What is kept of the classification of one row; shares and scores 0–1. */
export const rowResultSchema = z.object({
  language: z.enum(['en', 'zh']),
  e0: z.number(),
  e1: z.number(),
  e2: z.number(),
  beta: z.number(),
  betaLow: z.number(),
  betaHigh: z.number(),
  automation: z.number(),
  /** Sentences that are no duties and count for nothing. */
  leftOutSentences: count,
  /** The likeliest occupation and the probability that it is right; no score in batches of earlier versions. */
  occupation: z.object({ code: z.string(), title: z.string(), score: z.number().nullable() }).nullable(),
  /** Whether the occupation is a guess; null where that is not known. */
  uncertain: z.boolean().nullable(),
})

/** What is kept of a row that is sorted into classes of one's own. */
export const rowClassesSchema = classesResultSchema.pick({ language: true, label: true, classes: true })

export const batchRowSchema = z.object({
  /** Its place in the batch, from 0. */
  position: count,
  /** The file it comes from, and its row there as a spreadsheet numbers it, if it has several. */
  file: z.string(),
  row: z.number().int().nullable(),
  text: z.string(),
  /** Null while it waits, of a bad row, and of a model of one's own classes. */
  result: rowResultSchema.nullable(),
  /** What a model of one's own classes says; null otherwise. */
  sorted: rowClassesSchema.nullable(),
  fault: documentFaultSchema.nullable(),
})

/** What one of the given files holds. */
export const documentSummarySchema = z.object({
  name: z.string(),
  /** Headings of a table; null for a text, and for a file that cannot be read. */
  columns: z.array(z.string()).nullable(),
  rows: count,
  /** Mean number of characters in each column. */
  lengths: z.array(z.number()),
  /** The first rows; long cells are cut. */
  sample: z.array(z.array(z.string())),
  /** Why the file cannot be read; null where it can. */
  fault: documentFaultSchema.nullable(),
})

export const draftSchema = z.object({
  draft: z.string(),
  files: z.array(documentSummarySchema),
  /** Of all tables together, and the likeliest to have the descriptions; none and null where all files are texts. */
  columns: z.array(z.string()),
  column: z.string().nullable(),
  rows: count,
})

export const exportFormatSchema = z.enum(['csv', 'xlsx'])
export const rowOrderSchema = z.enum(['position', 'beta-ascending', 'beta-descending'])

export type BatchItem = z.output<typeof batchItemSchema>
export type RowResult = z.output<typeof rowResultSchema>
export type RowClasses = z.output<typeof rowClassesSchema>
export type BatchRow = z.output<typeof batchRowSchema>
export type DocumentSummary = z.output<typeof documentSummarySchema>
export type Draft = z.output<typeof draftSchema>
export type ExportFormat = z.output<typeof exportFormatSchema>
export type RowOrder = z.output<typeof rowOrderSchema>
