import { create } from 'zustand'
import { call } from '../client.ts'
import type { Preset, Request } from '../../main/contract.ts'
import { keptList, type KeptList } from './kept-list.ts'

interface PresetsStore extends KeptList<Preset> {
  save: (preset: Request<'presets.save'>) => Promise<Preset>
  take: (file: string, text: string) => Promise<Preset>
  rename: (id: number, name: string) => Promise<unknown>
  remove: (id: number) => Promise<unknown>
  restore: (id: number) => Promise<unknown>
}

/** The analyst's own presets of adoption, oldest first. */
export const usePresets = create<PresetsStore>((set) => {
  const { list, thenLoad } = keptList(() => call('presets.list', {}), set)
  return {
    ...list,
    save: (preset) => thenLoad(call('presets.save', preset)),
    take: (file, text) => thenLoad(call('presets.import', { file, text })),
    rename: (id, name) => thenLoad(call('presets.rename', { id, name })),
    remove: (id) => thenLoad(call('presets.delete', { id })),
    restore: (id) => thenLoad(call('presets.restore', { id })),
  }
})
