import { replicatesOf } from '../../simulation/ensemble/replicate.ts'
import { checkAgainstDataset } from '../../simulation/scenario/parse.ts'
import { yearOfStep } from '../../simulation/scenario/time.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { CancelledError, InputError, messageOf } from '../errors.ts'
import { runScenario } from '../runs/run-scenario.ts'
import type { StoredRun } from '../store/runs.ts'
import { appVersion } from '../version.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

type RunMethod = 'runs.start' | 'runs.cancel' | 'runs.list' | 'runs.get'

const PROGRESS_INTERVAL_MS = 100

/** Runs of scenarios, several at once if asked; `cancelAll` stops them and resolves when all have ended. */
export const runHandlers = ({ store, emit }: HandlerContext): HandlersOf<RunMethod> & { cancelAll: () => Promise<void> } => {
  const active = new Map<number, AbortController>()
  const ending = new Set<Promise<void>>()

  const execute = async ({ item, scenario }: StoredRun, { dataset }: LoadedDataset): Promise<void> => {
    const { id, scenarioId } = item
    const controller = new AbortController()
    active.set(id, controller)
    let told = 0
    const onProgress = (share: number): void => {
      const now = performance.now()
      if (now - told < PROGRESS_INTERVAL_MS) return
      told = now
      emit('run.progress', { id, scenarioId, share })
    }
    const end = await runScenario(dataset, scenario, { onProgress, signal: controller.signal })
      .then(({ series, warnings, steps }) =>
        store.transaction(() => {
          store.series.insert(id, series)
          return store.runs.finish(id, { status: 'done', warnings, firstStep: steps[0] })
        }),
      )
      .catch((error: unknown) =>
        error instanceof CancelledError
          ? store.runs.finish(id, { status: 'cancelled' })
          : store.runs.finish(id, { status: 'failed', error: messageOf(error) }),
      )
      .finally(() => active.delete(id))
    emit('run.ended', { run: end })
  }

  return {
    'runs.start': async ({ scenarioId }) => {
      const { scenario } = store.scenarios.get(scenarioId)
      const loaded = await bundledDataset(scenario.dataset)
      checkAgainstDataset(scenario, loaded.dataset)
      const item = store.runs.start({
        scenarioId,
        scenario,
        datasetId: loaded.dataset.id,
        datasetHash: loaded.hash,
        appVersion,
        replicates: replicatesOf(scenario),
      })
      const end = execute(store.runs.get(item.id), loaded)
        .catch((error: unknown) => {
          // The store itself failed, so the end cannot be kept; whoever watches must still hear of it.
          emit('run.ended', { run: { ...item, status: 'failed', error: messageOf(error) } })
        })
        .finally(() => ending.delete(end))
      ending.add(end)
      return item
    },

    'runs.cancel': ({ id }) => {
      const controller = active.get(id)
      if (controller === undefined) throw new InputError(`run ${id}: is not running`)
      controller.abort()
      return {}
    },

    'runs.list': ({ scenarioId }) => store.runs.list(scenarioId),

    'runs.get': ({ id }) => {
      const { item, scenario, firstStep } = store.runs.get(id)
      const series = store.series.list(id)
      const steps = Array.from({ length: series.at(0)?.mean.length ?? 0 }, (_, t) => (firstStep ?? 0) + t)
      return { run: item, scenario, steps, years: steps.map((step) => yearOfStep(scenario.startYear, step)), series }
    },

    cancelAll: async () => {
      active.forEach((controller) => controller.abort())
      await Promise.all(ending)
    },
  }
}
