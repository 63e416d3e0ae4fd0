import { Piscina } from 'piscina'
import type { Classification } from '../contract.ts'
import type { Text } from '../../simulation/text/document.ts'
import { workerFile } from '../workers/module.ts'
import type { ClassifyTask } from '../workers/classify.ts'
import type { RowsTask } from '../workers/classify-rows.ts'
import type { TextOutcome } from './each.ts'
import { bundledModel, type Model } from './model.ts'
import { isOfClasses, type AnyResult } from './open.ts'

let pool: Piscina<ClassifyTask, AnyResult[]> | undefined

const workerPool = (): Piscina<ClassifyTask, AnyResult[]> =>
  (pool ??= new Piscina<ClassifyTask, AnyResult[]>({
    filename: workerFile('classify'),
    maxThreads: 1,
    // The loaded model stays warm between an analyst's questions.
    idleTimeout: 10 * 60_000,
  }))

/** How texts are read. */
export interface ReadOptions {
  /** The bundled one unless another is named. */
  model?: Model | undefined
  /** Also weighs every word, which is slower. */
  explain?: boolean
}

/**
 * Reads texts with a model in a worker thread, in order; with an explanation, the nearest occupations are found too.
 * @throws Error for the analyst where a text is empty or too long, with the text's number if there are several
 */
export const classifyInBackground = async (
  texts: readonly Text[],
  { model, explain = false }: ReadOptions = {},
): Promise<AnyResult[]> => {
  const { folder, classes } = model ?? (await bundledModel())
  return workerPool().run({ texts: [...texts], model: { folder, classes }, explain })
}

/** The same with a model that says how exposed work is. */
export const exposureInBackground = async (texts: readonly Text[], options: ReadOptions = {}): Promise<Classification[]> =>
  (await classifyInBackground(texts, options)).map((result) => {
    if (isOfClasses(result)) throw new Error(`${result.label}: is no class of exposure`)
    return result
  })

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
 * @throws Error where the model cannot be used at all
 */
export const classifyRowsInBackground = async (
  texts: readonly string[],
  { model, explain = false }: ReadOptions = {},
): Promise<TextOutcome[]> => {
  const { folder, classes } = model ?? (await bundledModel())
  return rowWorkerPool().run({ texts: [...texts], model: { folder, classes }, explain })
}

/** Ends the worker threads. */
export const closeClassifier = async (): Promise<void> => {
  await Promise.all([pool?.destroy(), rowPool?.destroy()])
  pool = undefined
  rowPool = undefined
}
