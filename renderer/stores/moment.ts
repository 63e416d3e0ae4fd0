import { create } from 'zustand'
import type { RunView } from '../../main/contract.ts'
import { momentsOf, type Moment } from '../results/moment.ts'

interface MomentStore {
  /** The year that was chosen, by run, as a position among the run's years; none shows the last. */
  chosen: Partial<Record<number, number>>
  choose: (run: number, at: number) => void
}

/** The year at which all charts of a run look. */
export const useMoments = create<MomentStore>((set) => ({
  chosen: {},
  choose: (run, at) => set(({ chosen }) => ({ chosen: { ...chosen, [run]: at } })),
}))

const EMPTY: Moment = { at: 0, step: 0, year: 0 }

/** The chosen year of a run; the last one unless another was chosen. */
export const useMoment = (view: Pick<RunView, 'run' | 'steps' | 'years'>): Moment => {
  const chosen = useMoments((state) => state.chosen[view.run.id])
  const moments = momentsOf(view)
  return moments.find(({ at }) => at === chosen) ?? moments.at(-1) ?? EMPTY
}
