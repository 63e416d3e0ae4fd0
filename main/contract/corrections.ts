import { z } from 'zod'
import {
  correctionCountsSchema,
  correctionLabelSchema,
  correctionSchema,
  newCorrectionSchema,
} from '../models/schemas.ts'
import { id, nothing, position, type MethodTable } from './table.ts'

/** Which columns of an analyst's table hold the texts and their labels. */
export const columns = z.strictObject({ text: z.string(), label: z.string() })

/** The analyst’s own labels of sentences. */
export const correctionMethods = {
  /** A page of the corrections that have the words and the label, newest first. */
  'corrections.list': {
    request: z.strictObject({
      words: z.string(),
      label: correctionLabelSchema.nullable(),
      offset: position,
      limit: z.number().int().min(1).max(200),
    }),
    response: z.object({ rows: z.array(correctionSchema), matching: position, counts: correctionCountsSchema }),
  },
  /** Those that stand of some sentences. */
  'corrections.of': { request: z.strictObject({ texts: z.array(z.string()) }), response: z.array(correctionSchema) },
  /** Corrects a sentence, or corrects it again; `corrections.undo` takes it back. */
  'corrections.set': { request: newCorrectionSchema, response: correctionSchema },
  /** Takes corrections back, so that those they replaced stand again; answers what stands of these sentences then. */
  'corrections.undo': { request: z.strictObject({ ids: z.array(id) }), response: z.array(correctionSchema) },
  /** Can be undone by `corrections.restore`. */
  'corrections.delete': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'corrections.restore': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  /** Takes in the rows of a draft's tables (`batches.upload`); `corrections.undo` of `added` takes them back. */
  'corrections.import': {
    request: z.strictObject({ draft: z.string(), columns }),
    response: z.object({ added: z.array(id), same: position, bad: position }),
  },
  'corrections.export': { request: nothing, response: z.object({ csv: z.string() }) },
} satisfies MethodTable
