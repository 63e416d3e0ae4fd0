import { existsSync, statSync } from 'node:fs'
import { Piscina } from 'piscina'
import { CancelledError } from '../errors.ts'
import type { CopyTask } from '../workers/copy-store.ts'
import { workerFile } from '../workers/module.ts'
import type { Watch } from './make.ts'

const PROGRESS_INTERVAL_MS = 200

let pool: Piscina<CopyTask, undefined> | undefined

/**
 * Copies a store that stays in use, in a worker thread.
 * @param size of the store, in bytes
 * @throws CancelledError where the signal says so; the file is then to be deleted
 */
export const copyInBackground = async (task: CopyTask, size: number, { signal, tell }: Watch): Promise<void> => {
  pool ??= new Piscina({ filename: workerFile('copy-store'), maxThreads: 1, idleTimeout: 5000 })
  const progress = setInterval(() => {
    if (existsSync(task.to)) tell(Math.min(1, statSync(task.to).size / size))
  }, PROGRESS_INTERVAL_MS)
  try {
    await pool.run(task, { signal })
  } catch (error) {
    if (signal.aborted) throw new CancelledError()
    throw error
  } finally {
    clearInterval(progress)
  }
}

/** Ends the worker thread. */
export const closeBackupThreads = async (): Promise<void> => {
  await pool?.destroy()
  pool = undefined
}
