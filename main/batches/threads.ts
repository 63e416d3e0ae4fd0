import { Piscina } from 'piscina'
import { messageOf } from '../errors.ts'
import { workerFile } from '../workers/module.ts'
import type { ExportTask } from '../workers/export-batch.ts'
import type { ReadTask } from '../workers/read-document.ts'
import type { DocumentSummary } from './schemas.ts'

/** A file that takes longer is given up. */
const READING_SECONDS = 180
/** Of a thread that reads a file; one that needs more ends, and the file counts as damaged. */
const MAX_MEMORY_MB = 2048

let pool: Piscina | undefined

const workerPool = (): Piscina =>
  (pool ??= new Piscina({
    maxThreads: 2,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  }))

/** Reads a file of descriptions in a worker thread; whatever goes wrong is part of the answer. */
export const readInBackground = async (task: ReadTask): Promise<DocumentSummary> => {
  const signal = AbortSignal.timeout(READING_SECONDS * 1000)
  try {
    return (await workerPool().run(task, { filename: workerFile('read-document'), signal })) as DocumentSummary
  } catch (error) {
    const fault = signal.aborted
      ? { code: 'takes-too-long' as const, detail: String(READING_SECONDS) }
      : { code: 'broken' as const, detail: messageOf(error) }
    return { name: task.name, columns: null, rows: 0, lengths: [], sample: [], fault }
  }
}

/** Writes a batch's results to a file in a worker thread. */
export const exportInBackground = async (task: ExportTask): Promise<void> => {
  await workerPool().run(task, { filename: workerFile('export-batch') })
}

/** Ends the worker threads. */
export const closeBatchThreads = async (): Promise<void> => {
  await pool?.destroy()
  pool = undefined
}
