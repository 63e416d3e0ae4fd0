import { create } from 'zustand'
import { call } from '../client.ts'
import type { Preset, Request } from '../../main/contract.ts'

interface PresetsStore {
  /** The analyst's own, oldest first; null until they have been asked for. */
  items: Preset[] | null
  error: unknown
  load: () => Promise<void>
  save: (preset: Request<'presets.save'>) => Promise<Preset>
  take: (file: string, text: string) => Promise<Preset>
  rename: (id: number, name: string) => Promise<unknown>
  remove: (id: number) => Promise<unknown>
  restore: (id: number) => Promise<unknown>
}

/** The analyst's own presets of adoption. */
export const usePresets = create<PresetsStore>((set, get) => {
  const thenLoad = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work
    await get().load()
    return result
  }
  return {
    items: null,
    error: null,
    load: async () => {
      try {
        set({ items: await call('presets.list', {}), error: null })
      } catch (error) {
        set({ error })
      }
    },
    save: (preset) => thenLoad(call('presets.save', preset)),
    take: (file, text) => thenLoad(call('presets.import', { file, text })),
    rename: (id, name) => thenLoad(call('presets.rename', { id, name })),
    remove: (id) => thenLoad(call('presets.delete', { id })),
    restore: (id) => thenLoad(call('presets.restore', { id })),
  }
})
