import { Piscina } from 'piscina'
import type { Classification } from '../contract.ts'
import type { Text } from '../../simulation/text/classify.ts'
import { workerFile } from '../workers/module.ts'
import type { ClassifyTask } from '../workers/classify.ts'

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

/** Ends the worker thread. */
export const closeClassifier = async (): Promise<void> => {
  await pool?.destroy()
  pool = undefined
}
