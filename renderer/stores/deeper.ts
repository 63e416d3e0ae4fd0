import { create } from 'zustand'
import type { Subject } from '../../main/contract.ts'

interface DeeperStore {
  /** From the first thing asked about to what is shown now; empty while nothing is. */
  trail: Subject[]
  /** Asks where a number comes from: a new beginning. */
  open: (subject: Subject) => void
  /** Goes on from what is shown. */
  goOn: (subject: Subject) => void
  back: () => void
  close: () => void
}

/** What the reader asks about, from a number to what is behind it. */
export const useDeeper = create<DeeperStore>((set) => ({
  trail: [],
  open: (subject) => set({ trail: [subject] }),
  goOn: (subject) => set(({ trail }) => ({ trail: [...trail, subject] })),
  back: () => set(({ trail }) => ({ trail: trail.slice(0, -1) })),
  close: () => set({ trail: [] }),
}))
