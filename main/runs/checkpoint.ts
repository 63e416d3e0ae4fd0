import { newEnsemble, type Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { InputError } from '../errors.ts'
import type { Checkpoint } from '../store/checkpoints.ts'
import type { Store } from '../store/store.ts'

/** Keeps what of a run is in, so that it can be resumed after whatever happens; all of it or, in a crash, none. */
export const saveCheckpoint = (store: Store, id: number, ensemble: Ensemble): void => {
  const { sums, values, failures } = ensemble
  if (sums === null) return
  store.transaction(() => {
    store.checkpoints.save(id, ensemble)
    store.checkpointSums.replace(id, sums)
    store.replicates.insertNew(id, values)
    store.runs.setProgress(id, { replicatesDone: values.length, failures })
  })
}

const readCheckpoint = (store: Store, id: number): Checkpoint | null => {
  try {
    return store.checkpoints.get(id)
  } catch {
    throw new InputError(`run ${id}: what was kept of it is of another version or damaged; run it anew`)
  }
}

/**
 * What of a run is kept; an empty ensemble where that is nothing.
 * @throws InputError where it cannot be read
 */
export const loadCheckpoint = (store: Store, id: number): Ensemble => {
  const checkpoint = readCheckpoint(store, id)
  if (checkpoint === null) return newEnsemble()
  const { failures } = store.runs.get(id).item
  return { ...checkpoint, failures, values: store.replicates.list(id), sums: store.checkpointSums.get(id) }
}

/** Forgets what was kept of a run that has ended. */
export const removeCheckpoint = (store: Store, id: number): void => {
  store.checkpoints.remove(id)
  store.checkpointSums.remove(id)
  store.replicates.remove(id)
}
