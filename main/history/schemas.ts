import { z } from 'zod'
import { documentFaultSchema } from '../documents/faults.ts'
import { modelReferenceSchema } from '../models/schemas.ts'

/** A text that was classified, as the history lists it. */
export const pastTextSchema = z.object({
  id: z.number().int().positive(),
  /** Its beginning. */
  text: z.string(),
  language: z.enum(['en', 'zh']),
  /** How exposed it is; null where the model has classes of the analyst's own. */
  beta: z.number().nullable(),
  /** Its class where the classes are the analyst's own. */
  label: z.string().nullable(),
  model: modelReferenceSchema,
  /** When it was classified last. */
  at: z.string(),
})

export type PastText = z.output<typeof pastTextSchema>

/** The text of a file; a table, or several descriptions, are a batch's to read. */
export const documentTextSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('table') }),
  z.object({ kind: z.literal('several'), descriptions: z.number().int() }),
  z.object({ kind: z.literal('fault'), fault: documentFaultSchema }),
])

export type DocumentText = z.output<typeof documentTextSchema>
