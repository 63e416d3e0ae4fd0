import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'

/** Files of backups on their way in, piece by piece, kept beside the store until they are used. */
export const openUploads = (home: string) => {
  const folder = join(home, 'batches', `uploads-${process.pid}-${randomUUID().slice(0, 8)}`)
  const sizes = new Map<string, number>()
  const pathOf = (id: string): string => {
    if (!sizes.has(id)) throw new InputError('this file is no longer here; give it again')
    return join(folder, id)
  }

  return {
    /** Takes a piece, in order; the first one, without an id, begins a new file. @returns the file's id */
    receive: async (given: string | null, offset: number, bytes: Uint8Array): Promise<string> => {
      const id = given ?? randomUUID()
      if (given === null) {
        await mkdir(folder, { recursive: true })
        sizes.set(id, 0)
      }
      const path = pathOf(id)
      if (sizes.get(id) !== offset) throw new InputError('the file came in the wrong order; give it again')
      sizes.set(id, offset + bytes.length)
      await appendFile(path, bytes)
      return id
    },

    /** Does something with a file that has come, then deletes it. */
    use: async <T>(id: string, work: (path: string) => Promise<T>): Promise<T> => {
      const path = pathOf(id)
      try {
        return await work(path)
      } finally {
        sizes.delete(id)
        await rm(path, { force: true })
      }
    },

    /** Deletes what was never used. */
    close: (): Promise<void> => rm(folder, { recursive: true, force: true }),
  }
}

export type Uploads = ReturnType<typeof openUploads>
