import type { MessagePort } from 'node:worker_threads'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { runReplicate, type Replicate } from '../../simulation/ensemble/replicate.ts'
import { buildModel } from '../../simulation/model/model.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

/** One replicate's work, as it is sent to a worker thread. */
export interface SimulateTask {
  dataset: Dataset
  scenario: Scenario
  replicate: number
  includeWarmup: boolean
  /** Hears the share of the replicate that is done, 0–1. */
  progress: MessagePort
}

const PROGRESS_INTERVAL_MS = 50

/** Runs one replicate of a scenario; the entry of the simulation's worker threads. */
export default ({ dataset, scenario, replicate, includeWarmup, progress }: SimulateTask): Replicate => {
  let told = performance.now()
  const onProgress = (share: number): void => {
    const now = performance.now()
    if (now - told < PROGRESS_INTERVAL_MS) return
    told = now
    progress.postMessage(share)
  }
  return runReplicate(buildModel(dataset, scenario), replicate, { includeWarmup, onProgress })
}
