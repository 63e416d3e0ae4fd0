import { newEnsemble, type Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { occupationsToRead } from '../../simulation/demand/exposure.ts'
import { replicatesOf } from '../../simulation/ensemble/replicate.ts'
import { checkAgainstDataset } from '../../simulation/scenario/parse.ts'
import type { Model } from '../classifier/model.ts'
import type { RunItem } from '../contract.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { InputError, messageOf } from '../errors.ts'
import { sameModel } from '../models/models.ts'
import { appVersion } from '../version.ts'
import { activate, type ActiveRun, type RunContext } from './active-run.ts'
import { loadCheckpoint } from './checkpoint.ts'

/** Bits of two versions or two datasets must not be mixed. @throws InputError where they would be */
const checkOrigin = ({ id, appVersion: made, datasetHash }: RunItem, { dataset, hash }: LoadedDataset): void => {
  if (made !== appVersion) {
    throw new InputError(`run ${id}: was begun by version ${made} of Workshift, and this is ${appVersion}; run it anew`)
  }
  if (datasetHash !== hash) throw new InputError(`run ${id}: dataset ${dataset.id} has changed since; run it anew`)
}

/** All runs of scenarios in the store, several at once if asked. */
export const runManager = (context: RunContext) => {
  const { store, datasets, models, emit } = context
  const active = new Map<number, ActiveRun>()
  const ending = new Set<Promise<void>>()

  const follow = (item: RunItem, loaded: LoadedDataset, reader: Model | null, ensemble: Ensemble): void => {
    const run = activate(store.runs.get(item.id), loaded, reader, ensemble, context)
    active.set(item.id, run)
    const end: Promise<void> = run.ended
      // The store itself failed, so the end cannot be kept; whoever watches must still hear of it.
      .catch((error: unknown): RunItem => ({ ...item, status: 'failed', error: messageOf(error) }))
      .then((ended) => {
        active.delete(item.id)
        emit('run.ended', { run: ended })
      })
      .finally(() => ending.delete(end))
    ending.add(end)
  }

  const activeRun = (id: number): ActiveRun => {
    const run = active.get(id)
    if (run === undefined) throw new InputError(`run ${id}: is not running`)
    return run
  }

  return {
    /** @throws ScenarioError, InputError where the scenario cannot run on its dataset */
    start: async (scenarioId: number): Promise<RunItem> => {
      const { scenario } = store.scenarios.get(scenarioId)
      const loaded = await datasets.open(scenario.dataset)
      checkAgainstDataset(scenario, loaded.dataset)
      const reader = occupationsToRead(loaded.dataset, scenario).length > 0 ? await models.exposureInUse() : null
      const item = store.runs.start({
        scenarioId,
        scenario,
        datasetId: loaded.dataset.id,
        datasetHash: loaded.hash,
        appVersion,
        replicates: replicatesOf(scenario),
        model: reader?.reference ?? null,
      })
      follow(item, loaded, reader, newEnsemble())
      return item
    },

    /** @throws InputError where the run is not under way here */
    pause: (id: number): void => activeRun(id).pause(),

    /** @throws InputError where the run is neither paused nor interrupted, or can no longer be the same */
    resume: async (id: number): Promise<RunItem> => {
      const paused = active.get(id)
      if (paused !== undefined) {
        paused.resume()
        return store.runs.get(id).item
      }
      const { item, scenario } = store.runs.get(id)
      const loaded = await datasets.open(scenario.dataset)
      checkOrigin(item, loaded)
      const reader = item.model === null ? null : await sameModel(models, `run ${id}`, item.model)
      const ensemble = loadCheckpoint(store, id)
      const taken = store.runs.takeOver(id)
      follow(taken, loaded, reader, ensemble)
      emit('run.changed', { run: taken })
      return taken
    },

    /** @throws InputError where the run is not under way here */
    cancel: (id: number): void => activeRun(id).cancel(),

    /** Interrupts what runs; resolves when all have ended. */
    close: async (): Promise<void> => {
      active.forEach((run) => run.interrupt())
      await Promise.all(ending)
    },
  }
}

export type RunManager = ReturnType<typeof runManager>
