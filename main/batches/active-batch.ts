import type { TextOutcome } from '../classifier/each.ts'
import type { Model } from '../classifier/model.ts'
import { isOfClasses } from '../classifier/open.ts'
import type { Emit } from '../contract.ts'
import { messageOf } from '../errors.ts'
import type { Models } from '../models/models.ts'
import { paced } from '../runs/paced.ts'
import type { Outcome } from '../store/batch-rows.ts'
import type { Store } from '../store/store.ts'
import { resultOf } from './results.ts'
import type { BatchItem } from './schemas.ts'

/** What batches need of the application. */
export interface BatchContext {
  store: Store
  models: Models
  emit: Emit
  /** Has a model read texts of which some may be bad. */
  classify: (texts: readonly string[], model: Model) => Promise<TextOutcome[]>
}

/** A stored batch under way. */
export interface ActiveBatch {
  /** Ends it after the rows in hand, which are kept. */
  stop: (status: 'cancelled' | 'interrupted') => void
  /** Whether it has been told to end and still has rows in hand. */
  isStopping: () => boolean
  /** Resolves with how it ended, null where it has been deleted; rejects only where the store fails. */
  ended: Promise<BatchItem | null>
}

/**
 * Rows that are classified together. Always the same ones, also after an interruption, since the last bits of a score
 * can depend on what is computed beside it.
 */
const ROWS_AT_ONCE = 32

const PROGRESS_INTERVAL_MS = 250

/** Takes up a batch that is stored as running, at the first row that waits. */
export const activateBatch = (
  { id, total, ...item }: BatchItem,
  model: Model,
  { store, emit, classify }: BatchContext,
): ActiveBatch => {
  let stopped: 'cancelled' | 'interrupted' | null = null
  let { done, failed } = item
  const [before, started] = [done, performance.now()]

  const progress = paced(PROGRESS_INTERVAL_MS, () => {
    const rowsPerSecond = ((done - before) * 1000) / Math.max(1, performance.now() - started)
    emit('batch.progress', { id, total, done, failed, rowsPerSecond })
  })

  const classifyRows = async (from: number): Promise<void> => {
    const rows = store.batchRows.waiting(id, from, from + ROWS_AT_ONCE)
    if (rows.length === 0) return
    const outcomes = (await classify(rows.map(({ text }) => text), model)).map((outcome, k): Outcome => {
      const { position } = rows[k]
      if ('fault' in outcome) return { position, fault: outcome.fault }
      const { document } = outcome
      if (!isOfClasses(document)) return { position, result: resultOf(document) }
      const { language, label, classes } = document
      return { position, sorted: { language, label, classes } }
    })
    const counts = { done: outcomes.length, failed: outcomes.filter((outcome) => 'fault' in outcome).length }
    store.transaction(() => {
      outcomes.forEach((outcome) => store.batchRows.set(id, outcome))
      store.batches.add(id, counts)
    })
    done += counts.done
    failed += counts.failed
    progress.ifDue()
  }

  const execute = async (): Promise<BatchItem | null> => {
    const first = store.batchRows.firstWaiting(id) ?? total
    for (let from = first - (first % ROWS_AT_ONCE); from < total; from += ROWS_AT_ONCE) {
      if (stopped !== null) return store.batches.finish(id, stopped)
      await classifyRows(from)
    }
    return store.batches.finish(id, 'done')
  }

  return {
    stop: (status) => void (stopped ??= status),
    isStopping: () => stopped !== null,
    ended: execute().catch((error: unknown) => store.batches.finish(id, 'failed', messageOf(error))),
  }
}
