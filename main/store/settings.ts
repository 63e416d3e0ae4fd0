import { z } from 'zod'
import type { Settings } from '../contract.ts'
import type { Connection } from './database.ts'

const stored = z.object({
  language: z.enum(['en', 'zh']).nullable().catch(null),
  theme: z.enum(['light', 'dark', 'auto']).catch('auto'),
})

/** The table `settings`: the reader's language (null: the system's) and theme. */
export const settingsTable = (connection: Connection) => {
  const selectAll = connection.prepare('SELECT key, value FROM settings')
  const upsert = connection.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const get = (): Settings => {
    const rows = z.array(z.object({ key: z.string(), value: z.string() })).parse(selectAll.all())
    return stored.parse(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])))
  }
  return {
    get,
    set: (changes: { language?: Settings['language'] | undefined; theme?: Settings['theme'] | undefined }): Settings => {
      for (const [key, value] of Object.entries(changes)) upsert.run(key, JSON.stringify(value))
      return get()
    },
  }
}
