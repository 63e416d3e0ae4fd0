import { Piscina } from 'piscina'
import type { Classification } from '../contract.ts'
import type { Text } from '../../simulation/text/classify.ts'
import { workerFile } from '../workers/module.ts'
import type { ClassifyTask } from '../workers/classify.ts'
import type { RowsTask } from '../workers/classify-rows.ts'
import type { TextOutcome } from './each.ts'

let pool: Piscina<ClassifyTask, Classification[]> | undefined

const workerPool = (): Piscina<ClassifyTask, Classification[]> =>
  (pool ??= new Piscina<ClassifyTask, Classification[]>({
    filename: workerFile('classify'),
    maxThreads: 1,
    // The loaded model stays warm between an analyst's questions.
    idleTimeout: 10 * 60_000,
  }))

/**
 * Reads texts with the bundled classifier in a worker thread, in order.
 *
 * @param explain also weighs every word (slower) and finds the nearest occupations
 * @throws Error for the analyst where a text is empty or too long, with the text's number if there are several
 */
export const classifyInBackground = (
  texts: readonly Text[],
  { explain = false } = {},
): Promise<Classification[]> => workerPool().run({ texts: [...texts], explain })

let rowPool: Piscina<RowsTask, TextOutcome[]> | undefined

/** A thread of its own, so that no single text waits for thousands. */
const rowWorkerPool = (): Piscina<RowsTask, TextOutcome[]> =>
  (rowPool ??= new Piscina<RowsTask, TextOutcome[]>({
    filename: workerFile('classify-rows'),
    maxThreads: 1,
    idleTimeout: 60_000,
  }))

/**
 * Reads texts of which some may be bad, in order, beside the thread that answers single ones. The nearest occupations
 * are always found.
 *
 * @param explain also weighs every word (slower)
 * @throws Error where the classifier cannot be used at all
 */
export const classifyRowsInBackground = (texts: readonly string[], { explain = false } = {}): Promise<TextOutcome[]> =>
  rowWorkerPool().run({ texts: [...texts], explain })

/** Ends the worker threads. */
export const closeClassifier = async (): Promise<void> => {
  await Promise.all([pool?.destroy(), rowPool?.destroy()])
  pool = undefined
  rowPool = undefined
}
