import { z } from 'zod'
import { batchItemSchema, batchRowSchema, draftSchema, exportFormatSchema, rowOrderSchema } from '../batches/schemas.ts'
import { id, nothing, position, type MethodTable } from './table.ts'

/** Thousands of descriptions at once. */
export const batchMethods = {
  /** Takes a piece of a file of descriptions, in order; the first one, without a draft, begins a new draft. */
  'batches.upload': {
    request: z.strictObject({
      draft: z.string().nullable(),
      file: position,
      name: z.string(),
      offset: position,
      bytes: z.base64(),
    }),
    response: z.object({ draft: z.string() }),
  },
  /** What a draft's files hold, and what is wrong with those that cannot be read. */
  'batches.read': { request: z.strictObject({ draft: z.string() }), response: draftSchema },
  'batches.discard': { request: z.strictObject({ draft: z.string() }), response: nothing },
  /** Makes a batch of a draft; progress and end come as events. The column is null where all files are texts. */
  'batches.start': {
    request: z.strictObject({ draft: z.string(), name: z.string().min(1).max(200), column: z.string().nullable() }),
    response: batchItemSchema,
  },
  /** Ends a batch; the rows that have been looked at are kept. */
  'batches.cancel': { request: z.strictObject({ id }), response: nothing },
  /** Goes on with a batch that was cancelled, interrupted or failed; its results are the same as had it never stopped. */
  'batches.resume': { request: z.strictObject({ id }), response: batchItemSchema },
  /** Newest first. */
  'batches.list': { request: nothing, response: z.array(batchItemSchema) },
  /** A page of a batch's rows; long texts are cut. */
  'batches.get': {
    request: z.strictObject({
      id,
      offset: position,
      limit: z.number().int().min(1).max(200),
      order: rowOrderSchema,
      onlyBad: z.boolean(),
    }),
    response: z.object({ batch: batchItemSchema, rows: z.array(batchRowSchema) }),
  },
  /** Can be undone by `batches.restore`. */
  'batches.delete': { request: z.strictObject({ id }), response: nothing },
  'batches.restore': { request: z.strictObject({ id }), response: batchItemSchema },
  /** Writes the rows with their results to a file, which `batches.exported` hands over. */
  'batches.export': {
    request: z.strictObject({ id, format: exportFormatSchema }),
    response: z.object({ file: z.string(), size: z.number().int() }),
  },
  'batches.exported': {
    request: z.strictObject({ file: z.string(), offset: position }),
    response: z.object({ bytes: z.base64(), isLast: z.boolean() }),
  },
} satisfies MethodTable

export type { BatchItem, BatchRow, DocumentSummary, Draft, ExportFormat, RowOrder } from '../batches/schemas.ts'
