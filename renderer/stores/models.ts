import { create } from 'zustand'
import { call, onReconnect, subscribe } from '../client.ts'
import type { ModelItem, TrainingState } from '../../main/contract.ts'

interface ModelsStore {
  /** The bundled one first, then own ones, newest first; null until asked for. */
  items: ModelItem[] | null
  /** The training under way, or the last one until it is dismissed. */
  training: TrainingState | null
  error: unknown
  load: () => Promise<void>
  use: (id: string) => Promise<void>
  rename: (id: string, name: string) => Promise<void>
  remove: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
  /** Begins to make a model of the corrections. */
  adapt: (name: string) => Promise<void>
  /** Begins to make a model of a table that has been given. */
  train: (request: { draft: string; columns: { text: string; label: string }; name: string }) => Promise<void>
  stop: (keep: boolean) => Promise<void>
  dismiss: () => Promise<void>
}

/** All models and the training, kept up to date by the application's events wherever the reader is. */
export const useModels = create<ModelsStore>((set) => ({
  items: null,
  training: null,
  error: null,
  load: async () => {
    try {
      const [items, { training }] = await Promise.all([call('models.list', {}), call('models.training', {})])
      set({ items, training, error: null })
    } catch (error) {
      set({ error })
    }
  },
  use: async (id) => set({ items: await call('models.use', { id }) }),
  rename: async (id, name) => set({ items: await call('models.rename', { id, name }) }),
  remove: async (id) => set({ items: await call('models.delete', { id }) }),
  restore: async (id) => set({ items: await call('models.restore', { id }) }),
  adapt: async (name) => set({ training: await call('models.adapt', { name }) }),
  train: async (request) => set({ training: await call('models.train', request) }),
  stop: async (keep) => {
    await call('models.stop', { keep })
  },
  dismiss: async () => {
    await call('models.dismiss', {})
    set({ training: null })
  },
}))

/** Follows the application's events about training; the result ends that. */
export const followTraining = (): (() => void) => {
  const ends = [
    subscribe('training.changed', ({ training }) => {
      useModels.setState({ training })
      if (training.status === 'done') void useModels.getState().load()
    }),
    onReconnect(() => void useModels.getState().load()),
  ]
  return () => ends.forEach((end) => end())
}
