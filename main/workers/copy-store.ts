import { openReadOnly } from '../store/database.ts'

/** A store that is in use, and the new file that it is copied to. */
export interface CopyTask {
  from: string
  to: string
}

/** More than any database has: all pages are copied at once, as they are at one moment, whoever writes meanwhile. */
const ALL_PAGES = 2 ** 31 - 1

/** Copies a store; the entry of a worker thread. */
export default async ({ from, to }: CopyTask): Promise<void> => {
  const connection = openReadOnly(from)
  try {
    await connection.backup(to, { progress: () => ALL_PAGES })
  } finally {
    connection.close()
  }
}
