import { z } from 'zod'

/** A part of the table: what each method is asked with and what it answers. */
export type MethodTable = Record<string, { request: z.ZodType; response: z.ZodType; carriesDataset?: true }>

export const nothing = z.strictObject({})
export const id = z.number().int().positive()
export const position = z.number().int().min(0)
export const bilingual = z.object({ en: z.string(), zh: z.string() })
export const timestamp = z.string()
export const numbers = z.array(z.number())
