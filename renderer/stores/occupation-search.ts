import type { SortingState } from '@tanstack/react-table'
import { create } from 'zustand'

/** Which occupations the reader looks for. */
export interface OccupationFilter {
  /** Words of a title in either language, or the beginning of a code. */
  words: string
  /** Code of a major group. */
  major: string | null
  /** The source whose β is meant; none stands for the dataset's first. */
  source: string | null
  /** The range of β, 0–1. */
  range: [number, number]
  /** An industry, and the share of its people that an occupation has there at least. */
  industry: string | null
  industryShare: number
}

/** Every occupation. */
export const NO_FILTER: OccupationFilter = {
  words: '',
  major: null,
  source: null,
  range: [0, 1],
  industry: null,
  industryShare: 0.1,
}

/** Most people first. */
const FIRST_ORDER: SortingState = [{ id: 'employment', desc: true }]

interface SearchStore {
  filter: OccupationFilter
  sorting: SortingState
  /** How far the list was scrolled, in pixels. */
  offset: number
  look: (changes: Partial<OccupationFilter>) => void
  sort: (sorting: SortingState) => void
  /** Looks for everything again. */
  clear: () => void
  keepOffset: (offset: number) => void
}

/** What the reader looks for among occupations, in which order; it stays while they are on another page. */
export const useOccupationSearch = create<SearchStore>((set) => ({
  filter: NO_FILTER,
  sorting: FIRST_ORDER,
  offset: 0,
  look: (changes) => set(({ filter }) => ({ filter: { ...filter, ...changes }, offset: 0 })),
  sort: (sorting) => set({ sorting, offset: 0 }),
  clear: () => set(({ filter: { source } }) => ({ filter: { ...NO_FILTER, source }, offset: 0 })),
  keepOffset: (offset) => set({ offset }),
}))
