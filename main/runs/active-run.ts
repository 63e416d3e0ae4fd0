import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import type { Model } from '../classifier/model.ts'
import type { Emit, RunItem } from '../contract.ts'
import type { Datasets } from '../datasets/datasets.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { CancelledError, messageOf } from '../errors.ts'
import type { Models } from '../models/models.ts'
import type { StoredRun } from '../store/runs.ts'
import type { Store } from '../store/store.ts'
import { removeCheckpoint } from './checkpoint.ts'
import { prepareRun, type PreparedRun } from './prepare.ts'
import { reportsOn } from './reports.ts'
import { steer, type Steered } from './steer.ts'
import { storeResult } from './store-result.ts'
import type { Executor } from './threads.ts'

/** What stored runs need of the application. */
export interface RunContext {
  store: Store
  datasets: Pick<Datasets, 'open'>
  models: Pick<Models, 'get' | 'exposureInUse'>
  emit: Emit
  /** Where the replicates of a run are worked on. */
  executor: (prepared: PreparedRun) => Executor
}

/** A stored run under way; it tells the interface and the store how far it is. */
export interface ActiveRun {
  pause: () => void
  resume: () => void
  /** Ends it; what is in is summed up and kept. */
  cancel: () => void
  /** Ends it so that it can be resumed later. */
  interrupt: () => void
  /** Resolves with how it ended; rejects only where the store fails. */
  ended: Promise<RunItem>
}

const TICK_MS = 100

/** What the replicates come to, unless a tick fails before. */
const ticking = async (work: Steered, tick: (share: number) => void): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const troubled = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      try {
        tick(work.share())
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }, TICK_MS)
  })
  try {
    await Promise.race([work.ended, troubled])
  } finally {
    work.stop(false)
    clearInterval(timer)
  }
}

/**
 * Takes up a run that is stored as running.
 * @param reader the text model that reads what the dataset lacks; null where it lacks nothing
 * @param ensemble what of it is in already
 */
export const activate = (
  run: StoredRun,
  { dataset }: LoadedDataset,
  reader: Model | null,
  ensemble: Ensemble,
  context: RunContext,
): ActiveRun => {
  const { store, emit, executor } = context
  const { item, scenario } = run
  const { id, replicates } = item
  const reports = reportsOn(run, ensemble, context)
  const preparing = new AbortController()
  let steered: Steered | null = null
  let isPaused = false
  let endedBy: 'cancel' | 'interrupt' | null = null

  const runReplicates = async ({ run: runOne }: Executor): Promise<void> => {
    reports.showEarly()
    steered = steer({ ensemble, replicates, run: runOne, isPaused: isPaused || endedBy !== null })
    if (endedBy !== null) steered.stop(endedBy === 'cancel')
    await ticking(steered, reports.tick)
  }

  const execute = async (): Promise<RunItem> => {
    const prepared = await prepareRun(dataset, scenario, { signal: preparing.signal, reader: reader ?? undefined })
    const place = executor(prepared)
    await runReplicates(place)
    const { failures } = ensemble
    const done = { replicatesDone: ensemble.values.length, failures }
    const isComplete = done.replicatesDone + failures.length === replicates
    if (endedBy === 'interrupt' && !isComplete) {
      reports.keep()
      return store.runs.finish(id, { status: 'interrupted', ...done })
    }
    if (done.replicatesDone === 0) throw isComplete ? new Error(failures[0].message) : new CancelledError()
    const result = await place.summarise(ensemble)
    return store.transaction(() => {
      storeResult(store, id, prepared.model.network, result)
      removeCheckpoint(store, id)
      const { warnings, steps } = result
      return store.runs.finish(id, { status: isComplete ? 'done' : 'cancelled', warnings, firstStep: steps[0], ...done })
    })
  }

  /** How a run without a result ends. */
  const giveUp = (error: unknown): RunItem => {
    const isCancelled = error instanceof CancelledError
    const { replicatesDone, failures } = store.runs.get(id).item
    if (isCancelled && endedBy === 'interrupt') {
      return store.runs.finish(id, { status: 'interrupted', replicatesDone, failures })
    }
    return store.transaction(() => {
      removeCheckpoint(store, id)
      const end = { replicatesDone: 0, failures: ensemble.failures }
      return isCancelled
        ? store.runs.finish(id, { status: 'cancelled', ...end })
        : store.runs.finish(id, { status: 'failed', error: messageOf(error), ...end })
    })
  }

  const change = (status: 'running' | 'paused'): void => emit('run.changed', { run: store.runs.setStatus(id, status) })

  return {
    pause: () => {
      if (isPaused || endedBy !== null) return
      isPaused = true
      steered?.pause()
      reports.keep()
      change('paused')
    },
    resume: () => {
      if (!isPaused || endedBy !== null) return
      isPaused = false
      change('running')
      steered?.resume()
    },
    cancel: () => {
      endedBy ??= 'cancel'
      // What an earlier session left must still be summed up.
      if (ensemble.values.length === 0) preparing.abort()
      steered?.stop(endedBy === 'cancel')
    },
    interrupt: () => {
      endedBy ??= 'interrupt'
      preparing.abort()
      steered?.stop(endedBy === 'cancel')
    },
    ended: execute().catch(giveUp),
  }
}
