import { z } from 'zod'
import { pastTextSchema } from '../history/schemas.ts'
import { textResult } from './classify.ts'
import { id, nothing, position, type MethodTable } from './table.ts'

/** Single texts that were classified before. */
export const historyMethods = {
  /** A page of the single texts that were classified and have the words, newest first; `total` counts all. */
  'history.list': {
    request: z.strictObject({ words: z.string(), offset: position, limit: z.number().int().min(1).max(200) }),
    response: z.object({ rows: z.array(pastTextSchema), matching: position, total: position }),
  },
  /** A text with its result, null where that is of another version. */
  'history.get': {
    request: z.strictObject({ id }),
    response: z.object({ text: z.string(), result: textResult.nullable() }),
  },
  /** Can be undone by `history.restore` for a day. */
  'history.delete': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'history.restore': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'history.clear': { request: nothing, response: z.object({ ids: z.array(id) }) },
} satisfies MethodTable

export type { DocumentText, PastText } from '../history/schemas.ts'
