import { create } from 'zustand'
import { call, subscribe } from '../client.ts'
import type { EarlyView, RunView } from '../../main/contract.ts'
import { earlyResult } from '../results/standing.ts'

const KEPT = 4
const LONGEST_WAIT_MS = 1000

/** The charts of early results may take this share of the time, so that the page stays quick while a run goes on. */
const DRAWING_SHARE = 0.2

interface EarlyStore {
  /** What was known last of runs before they ended, by run. */
  views: Map<number, RunView>
}

/** Results of runs under way, as far as they are in; they stand in for the result until that has been fetched. */
export const useEarly = create<EarlyStore>(() => ({ views: new Map() }))

/** Follows the application's events about early results; the result ends that. */
export const followEarly = (): (() => void) => {
  /** Each run with its scenario as it was started, asked for once. */
  const bases = new Map<number, Promise<Pick<RunView, 'run' | 'scenario'>>>()
  const latest = new Map<number, EarlyView>()
  const baseOf = (id: number): Promise<Pick<RunView, 'run' | 'scenario'>> => {
    const known = bases.get(id) ?? call('runs.get', { id })
    bases.set(id, known)
    return known
  }
  const forget = (id: number): void => {
    bases.delete(id)
    latest.delete(id)
  }
  let free = 0
  /** Draws what is known last of a run, once there is time for it. */
  const draw = (base: Pick<RunView, 'run' | 'scenario'>, early: EarlyView): void => {
    const { id } = early
    if (latest.get(id) !== early) return
    const begun = performance.now()
    if (begun < free) {
      setTimeout(() => draw(base, early), Math.min(free - begun, LONGEST_WAIT_MS))
      return
    }
    free = Infinity
    const others = [...useEarly.getState().views].filter(([other]) => other !== id)
    useEarly.setState({ views: new Map([...others, [id, earlyResult(base, early)] as const].slice(-KEPT)) })
    // By then the page has been drawn.
    setTimeout(() => {
      const drawn = performance.now()
      free = drawn + (drawn - begun) * (1 / DRAWING_SHARE - 1)
    })
  }
  const ends = [
    subscribe('run.early', (early) => {
      const { id } = early
      latest.set(id, early)
      baseOf(id)
        .then((base) => draw(base, early))
        // Without it there is nothing to show until the run has ended; the next early result asks again.
        .catch(() => bases.delete(id))
    }),
    subscribe('run.ended', ({ run }) => forget(run.id)),
  ]
  return () => ends.forEach((end) => end())
}
