import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'

/** Bytes of a file that are handed over at once. */
const PIECE_BYTES = 3 * 1024 * 1024

/** A part of a written file. */
export interface ExportedPiece {
  bytes: Buffer
  isLast: boolean
}

/**
 * Files that are made for the analyst, written beside the store and handed over piece by piece, then deleted.
 * @param write makes a file of what it is given
 */
export const openExports = <Task extends { file: string }>(home: string, write: (task: Task) => Promise<void>) => {
  const folder = join(home, 'batches', `exports-${process.pid}-${randomUUID().slice(0, 8)}`)
  const written = new Map<string, { path: string; size: number }>()
  const drop = async (id: string): Promise<void> => {
    const file = written.get(id)
    written.delete(id)
    if (file !== undefined) await rm(file.path, { force: true })
  }

  return {
    /** @returns the id and the size in bytes of the file */
    write: async (taskIn: (file: string) => Task): Promise<{ file: string; size: number }> => {
      const id = randomUUID()
      const path = join(folder, id)
      mkdirSync(folder, { recursive: true })
      await write(taskIn(path))
      const { size } = await stat(path)
      written.set(id, { path, size })
      return { file: id, size }
    },

    /** The bytes from an offset; with the last of them the file is deleted. */
    read: async (id: string, offset: number): Promise<ExportedPiece> => {
      const file = written.get(id)
      if (file === undefined) throw new InputError('this file is no longer here; export again')
      const handle = await open(file.path)
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, offset)
        const isLast = offset + bytesRead >= file.size
        if (isLast) await drop(id)
        return { bytes: buffer.subarray(0, bytesRead), isLast }
      } finally {
        await handle.close()
      }
    },

    /** Deletes every file that nobody has fetched. */
    close: (): void => rmSync(folder, { recursive: true, force: true }),
  }
}

export type Exports<Task extends { file: string }> = ReturnType<typeof openExports<Task>>
