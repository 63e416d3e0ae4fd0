import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { dataFolder } from '../paths.ts'

const rows = z.array(z.object({ occupation: z.string(), description: z.string() }))

let read: Promise<ReadonlyMap<string, string>> | undefined

const readDescriptions = async (): Promise<ReadonlyMap<string, string>> => {
  const text = await readFile(join(dataFolder, 'descriptions', 'en.csv'), 'utf8')
  return new Map(rows.parse(parse(text, { columns: true })).map(({ occupation, description }) => [occupation, description]))
}

/** What the people of each occupation do, in English, by SOC code; read once. */
export const descriptions = (): Promise<ReadonlyMap<string, string>> => (read ??= readDescriptions())
