import type { Dataset } from '../../simulation/dataset/types.ts'
import { newEnsemble } from '../../simulation/ensemble/ensemble.ts'
import type { RunResult } from '../../simulation/ensemble/summarise.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { CancelledError } from '../errors.ts'
import { packedBands, unpacked } from './packed-series.ts'
import { prepareRun } from './prepare.ts'
import { steer } from './steer.ts'
import { workerThreads } from './threads.ts'

/** How a run is watched and stopped. */
export interface RunScenarioOptions {
  includeWarmup?: boolean
  /** Told ten times a second: the share of all the run's work that is done, 0–1. */
  onProgress?: (share: number) => void
  /** Stops the run; what is done by then is kept. */
  signal?: AbortSignal
  /** At most so many replicates are under way at once. */
  threads?: number
}

/** A run's result, and of how many replicates it was to be. */
export interface ScenarioRun extends RunResult {
  replicatesAsked: number
}

const PROGRESS_INTERVAL_MS = 100

/**
 * Runs all replicates of a scenario in worker threads, each beside the same run without AI.
 * The result does not depend on the number of threads.
 *
 * @throws ScenarioError where the scenario names what the dataset does not have
 * @throws Error with the first replicate's message where all of them failed
 * @throws CancelledError where `signal` was aborted before any replicate was in
 */
export const runScenario = async (
  given: Dataset,
  scenario: Scenario,
  { includeWarmup = false, onProgress, signal, ...options }: RunScenarioOptions = {},
): Promise<ScenarioRun> => {
  const prepared = await prepareRun(given, scenario, { includeWarmup, signal })
  const { replicates } = prepared
  const { run, summarise } = workerThreads(prepared)
  const ensemble = newEnsemble()
  const steered = steer({ ensemble, replicates, run, ...options })
  const stop = (): void => steered.stop(true)
  signal?.addEventListener('abort', stop)
  const telling = setInterval(() => onProgress?.(steered.share()), PROGRESS_INTERVAL_MS)
  try {
    await steered.ended
  } finally {
    clearInterval(telling)
    signal?.removeEventListener('abort', stop)
  }
  if (ensemble.values.length === 0) {
    throw signal?.aborted ? new CancelledError() : new Error(ensemble.failures[0].message)
  }
  const { series, ...result } = await summarise(ensemble)
  return { ...result, series: packedBands(series).map(unpacked), replicatesAsked: replicates }
}
