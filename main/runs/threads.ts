import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import type { Replicate } from '../../simulation/ensemble/replicate.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { buffersOf } from '../workers/memory.ts'
import { workerFile } from '../workers/module.ts'
import { shared } from '../workers/shared-memory.ts'
import type {
  Job,
  JobContent,
  PackedResult,
  ReplicateTask,
  SummaryTask,
  VariantResult,
  VariantTask,
} from '../workers/simulate.ts'
import type { Watch } from '../workers/watch.ts'
import type { PreparedRun } from './prepare.ts'

/** Where the replicates of one run are worked on. */
export interface Executor {
  /** Rejects where the replicate cannot be run, or once its watch has been told to stop. */
  run: (replicate: number, watch: Watch) => Promise<Replicate>
  /** The result of the replicates that are in (at least one). The ensemble's arrays are gone afterwards. */
  summarise: (ensemble: Ensemble) => Promise<PackedResult>
}

/** How many threads a run may keep busy. */
export const THREADS = availableParallelism()

let pool: Piscina | undefined

const workerPool = (): Piscina =>
  (pool ??= new Piscina({ filename: workerFile('simulate'), maxThreads: THREADS, idleTimeout: 10_000 }))

/** Ends the worker threads. */
export const closeWorkers = async (): Promise<void> => {
  await pool?.destroy()
  pool = undefined
}

let jobs = 0

const jobOf = ({ dataset, scenario, includeWarmup }: PreparedRun): Job => ({
  key: String(++jobs),
  content: shared({ dataset, scenario, includeWarmup } satisfies JobContent),
})

/** The worker threads, which all runs share. */
export const workerThreads = (prepared: PreparedRun): Executor => {
  const job = jobOf(prepared)
  const { warnings } = prepared
  return {
    run: (replicate, watch) => workerPool().run({ job, replicate, watch } satisfies ReplicateTask) as Promise<Replicate>,
    summarise: (ensemble) => {
      const { values, sums } = ensemble
      const kept = sums === null ? [] : [sums.scenario, sums.baseline]
      const transferList = [...values.map(({ buffer }) => buffer as ArrayBuffer), ...buffersOf(...kept)]
      const task: SummaryTask = { job, ensemble, warnings }
      return workerPool().run(task, { name: 'summarise', transferList }) as Promise<PackedResult>
    },
  }
}

/** Where variants of a scenario are worked on, on the dataset prepared for it. Rejects once the watch says stop. */
export type VariantExecutor = (scenario: Scenario, watch: Watch) => Promise<VariantResult>

/** The same threads for variants of a scenario. */
export const variantThreads = (prepared: PreparedRun): VariantExecutor => {
  const job = jobOf(prepared)
  return (scenario, watch) =>
    workerPool().run({ job, scenario, watch } satisfies VariantTask, { name: 'variant' }) as Promise<VariantResult>
}
