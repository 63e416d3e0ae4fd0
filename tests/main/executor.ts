import { runReplicate } from '../../simulation/ensemble/replicate.ts'
import { summarise } from '../../simulation/ensemble/summarise.ts'
import { buildModel } from '../../simulation/model/model.ts'
import { pack } from '../../main/runs/packed-series.ts'
import type { PreparedRun } from '../../main/runs/prepare.ts'
import type { Executor } from '../../main/runs/threads.ts'
import { teller } from '../../main/workers/watch.ts'

/** Works on runs in this thread, so that a test can say when each replicate ends, and how. */
export const inThisThread =
  (before: (replicate: number) => Promise<void> | void = () => undefined) =>
  ({ dataset, scenario, model, warnings }: PreparedRun): Executor => ({
    run: async (replicate, watch) => {
      await before(replicate)
      return runReplicate(buildModel(dataset, scenario, replicate), replicate, { onProgress: teller(watch) })
    },
    summarise: (ensemble) => {
      const result = summarise(model, ensemble, 0, warnings)
      return Promise.resolve({ ...result, series: pack(result.series) })
    },
  })

/** Replicates wait here until they are let through. */
export const newGate = () => {
  let open = 0
  const waiting: (() => void)[] = []
  return {
    /** Lets so many more through. */
    admit: (count: number): void => {
      open += count
      while (open > 0 && waiting.length > 0) {
        open -= 1
        waiting.shift()?.()
      }
    },
    pass: (): Promise<void> => {
      if (open > 0) {
        open -= 1
        return Promise.resolve()
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    /** How many wait. */
    waiting: (): number => waiting.length,
  }
}
