import { create } from 'zustand'
import { call } from '../client.ts'
import type { ScenarioItem, ScenarioRecord } from '../../main/contract.ts'
import { keptList, type KeptList } from './kept-list.ts'

interface ScenariosStore extends KeptList<ScenarioItem> {
  create: (name: string) => Promise<ScenarioRecord>
  duplicate: (id: number, name: string) => Promise<unknown>
  rename: (id: number, name: string) => Promise<unknown>
  remove: (id: number) => Promise<unknown>
  restore: (id: number) => Promise<unknown>
  /** How many of the six samples were added. */
  addSamples: () => Promise<number>
}

/** The list of scenarios, newest change first. */
export const useScenarios = create<ScenariosStore>((set) => {
  const { list, thenLoad } = keptList(() => call('scenarios.list', {}), set)
  return {
    ...list,
    create: (name) => call('scenarios.create', { scenario: { name } }),
    duplicate: (id, name) => thenLoad(call('scenarios.duplicate', { id, name })),
    rename: (id, name) => thenLoad(call('scenarios.rename', { id, name })),
    remove: (id) => thenLoad(call('scenarios.delete', { id })),
    restore: (id) => thenLoad(call('scenarios.restore', { id })),
    addSamples: async () => (await thenLoad(call('scenarios.addSamples', {}))).added,
  }
})
