import { z } from 'zod'

/** The content of a JSON file of the classifier. @throws Error that names the file and what does not fit */
export const parseFile = <Value>(file: string, schema: z.ZodType<Value>, content: string): Value => {
  const parsed = schema.safeParse(JSON.parse(content))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
