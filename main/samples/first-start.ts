import type { RunItem } from '../contract.ts'
import { messageOf } from '../errors.ts'
import type { RunManager } from '../runs/manager.ts'
import type { Store } from '../store/store.ts'
import { addMissingSamples } from './samples.ts'

/** How long the first page has the processor to itself, before a run takes all of it. */
const FIRST_PAGE_MS = 800

/** Fills a store that nobody has used with the samples, and says whether its reader is new too. */
export const beginStore = (store: Store): boolean => {
  if (!store.scenarios.isUntouched()) return false
  addMissingSamples(store)
  if (store.settings.get().tour !== null) return false
  store.settings.set({ tour: 'new' })
  return true
}

/** Runs the first sample, once the first page has had its time; the result gives that up. */
export const runFirstSample = ({ scenarios }: Store, runs: RunManager, tell: (run: RunItem) => void): (() => void) => {
  const timer = setTimeout(() => {
    const first = scenarios.list().at(0)
    // Nobody has asked for this run; why it cannot start is told to whoever does.
    if (first !== undefined) runs.start(first.id).then(tell, (error: unknown) => console.error(messageOf(error)))
  }, FIRST_PAGE_MS)
  return () => clearTimeout(timer)
}
