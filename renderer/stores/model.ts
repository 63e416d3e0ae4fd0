import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../client.ts'
import type { ClassifierInfo, Response } from '../../main/contract.ts'

/** The bundled classifier's card, what it runs on, and the app that it came with. */
export interface Model extends ClassifierInfo {
  app: Response<'app.info'>
}

interface ModelStore {
  model: Model | null
  error: unknown
  load: () => Promise<void>
}

const useModelStore = create<ModelStore>((set, get) => ({
  model: null,
  error: null,
  load: async () => {
    if (get().model !== null) return
    try {
      const [classifier, app] = await Promise.all([call('classifier.card', {}), call('app.info', {})])
      set({ model: { ...classifier, app }, error: null })
    } catch (error) {
      set({ error })
    }
  },
}))

/** The classifier that came with the app, asked for once it is needed. */
export const useModel = (): ModelStore => {
  const store = useModelStore()
  const { load } = store
  useEffect(() => void load(), [load])
  return store
}
