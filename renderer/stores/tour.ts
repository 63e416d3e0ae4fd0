import { create } from 'zustand'
import { useSettings } from './settings.ts'

interface TourStore {
  /** The step that is shown; null while the tour is not. */
  step: number | null
  /** The step at which the reader left a tour that is not finished. */
  left: number | null
  /** Begins, or goes on where the reader left. */
  start: () => void
  show: (step: number) => void
  leave: () => void
  /** Ends a tour that has been seen to its end. */
  finish: () => void
  /** Declines the tour that is offered. */
  decline: () => void
}

/** The offer is not made again; should that not be kept, it is made once more. */
const noMoreOffers = (): void => {
  const { tour, choose } = useSettings.getState()
  if (tour !== 'done') choose({ tour: 'done' }).catch(() => undefined)
}

/** How far the reader is on the tour. */
export const useTour = create<TourStore>((set, get) => ({
  step: null,
  left: null,
  start: () => {
    set({ step: get().left ?? 0 })
    noMoreOffers()
  },
  show: (step) => set({ step }),
  leave: () => set(({ step, left }) => ({ step: null, left: step ?? left })),
  finish: () => set({ step: null, left: null }),
  decline: noMoreOffers,
}))
