import { z } from 'zod'

/** Where a figure comes from, shown under every chart and on the data page. */
export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number().optional(),
  publisher: z.string().optional(),
  licence: z.string().optional(),
  citation: z.string().optional(),
})

export type Source = z.output<typeof sourceSchema>
