import { userInfo } from 'node:os'
import { z } from 'zod'
import type { Settings } from '../contract.ts'
import type { Connection } from './database.ts'

/** What the system calls whoever uses it; nothing where it does not say. */
const systemName = (): string => {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

const stored = z.object({
  language: z.enum(['en', 'zh']).nullable().catch(null),
  theme: z.enum(['light', 'dark', 'auto']).catch('auto'),
  analyst: z.string().min(1).catch(systemName),
  tour: z.enum(['new', 'offered', 'done']).nullable().catch(null),
})

/** The table `settings`: the reader's language (null: the system's) and theme, who corrects, and how far the tour is. */
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
    set: (changes: { [K in keyof Settings]?: Settings[K] | undefined }): Settings => {
      for (const [key, value] of Object.entries(changes)) upsert.run(key, JSON.stringify(value))
      return get()
    },
  }
}
