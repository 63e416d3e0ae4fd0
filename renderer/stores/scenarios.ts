import { create } from 'zustand'
import { call } from '../client.ts'
import type { ScenarioItem, ScenarioRecord } from '../../main/contract.ts'

interface ScenariosStore {
  /** Newest change first; null until it has been asked for. */
  items: ScenarioItem[] | null
  error: unknown
  load: () => Promise<void>
  create: (name: string) => Promise<ScenarioRecord>
  duplicate: (id: number, name: string) => Promise<unknown>
  rename: (id: number, name: string) => Promise<unknown>
  remove: (id: number) => Promise<unknown>
  restore: (id: number) => Promise<unknown>
  /** How many of the six samples were added. */
  addSamples: () => Promise<number>
}

/** The list of scenarios. */
export const useScenarios = create<ScenariosStore>((set, get) => {
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
        set({ items: await call('scenarios.list', {}), error: null })
      } catch (error) {
        set({ error })
      }
    },
    create: (name) => call('scenarios.create', { scenario: { name } }),
    duplicate: (id, name) => thenLoad(call('scenarios.duplicate', { id, name })),
    rename: (id, name) => thenLoad(call('scenarios.rename', { id, name })),
    remove: (id) => thenLoad(call('scenarios.delete', { id })),
    restore: (id) => thenLoad(call('scenarios.restore', { id })),
    addSamples: async () => (await thenLoad(call('scenarios.addSamples', {}))).added,
  }
})
