import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { sampleWarning } from '../../simulation/agents/run.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { replicatesOf, type Replicate } from '../../simulation/ensemble/replicate.ts'
import { summarise, type RunResult } from '../../simulation/ensemble/summarise.ts'
import { buildModel } from '../../simulation/model/model.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { CancelledError } from '../errors.ts'
import { workerFile } from '../workers/module.ts'
import type { SimulateTask } from '../workers/simulate.ts'
import { withClassifierExposure } from './classifier-exposure.ts'

/** How a run is watched and stopped. */
export interface RunScenarioOptions {
  includeWarmup?: boolean
  /** The share of all the run's work that is done, 0–1. */
  onProgress?: (share: number) => void
  /** Stops the run; `runScenario` then throws CancelledError. */
  signal?: AbortSignal
}

let pool: Piscina<SimulateTask, Replicate> | undefined

const workerPool = (): Piscina<SimulateTask, Replicate> =>
  (pool ??= new Piscina<SimulateTask, Replicate>({
    filename: workerFile('simulate'),
    maxThreads: availableParallelism(),
    idleTimeout: 10_000,
  }))

/** Ends the worker threads. */
export const closeWorkers = async (): Promise<void> => {
  await pool?.destroy()
  pool = undefined
}

/**
 * Runs all replicates of a scenario in worker threads, each beside the same run without AI.
 * The result does not depend on the number of threads.
 *
 * @throws ScenarioError where the scenario names what the dataset does not have
 * @throws CancelledError after `signal` has been aborted
 */
export const runScenario = async (
  given: Dataset,
  scenario: Scenario,
  { includeWarmup = false, onProgress, signal }: RunScenarioOptions = {},
): Promise<RunResult> => {
  const { dataset, warnings } = await withClassifierExposure(given, scenario).catch((error: unknown) => {
    throw signal?.aborted ? new CancelledError() : error
  })
  if (signal?.aborted) throw new CancelledError()
  const model = buildModel(dataset, scenario)
  const failed = new AbortController()
  const stop = AbortSignal.any(signal === undefined ? [failed.signal] : [failed.signal, signal])
  const replicates = replicatesOf(scenario)
  const shares = new Float64Array(replicates)
  const tell = (replicate: number, share: number): void => {
    shares[replicate] = share
    onProgress?.(shares.reduce((sum, done) => sum + done, 0) / replicates)
  }
  const runOne = async (replicate: number): Promise<Replicate> => {
    const { port1, port2 } = new MessageChannel()
    port1.on('message', (share: number) => tell(replicate, share))
    try {
      const task = { dataset, scenario, replicate, includeWarmup, progress: port2 }
      const done = await workerPool().run(task, { transferList: [port2], signal: stop })
      tell(replicate, 1)
      return done
    } finally {
      port1.close()
    }
  }
  try {
    const all = await Promise.all(Array.from({ length: replicates }, (_, replicate) => runOne(replicate)))
    const sample = scenario.engine.kind === 'agents' ? sampleWarning(model) : null
    return summarise(model, all, sample === null ? warnings : [...warnings, sample])
  } catch (error) {
    failed.abort()
    throw signal?.aborted ? new CancelledError() : error
  }
}
