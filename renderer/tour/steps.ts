import type { Messages } from '../i18n/en.ts'

/** A step of the tour. */
export interface TourStep {
  id: keyof Messages['tour']['steps']
  /** What it points at, by `data-tour`: the first of these that the page has. */
  targets: readonly string[]
  /** The part of the scenario's page that it needs. */
  needs: 'levers' | 'results'
}

/** Two minutes, from what a scenario is to a description of one's own. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'scenario', targets: ['scenario'], needs: 'results' },
  { id: 'levers', targets: ['levers'], needs: 'levers' },
  { id: 'preview', targets: ['preview', 'tabs'], needs: 'levers' },
  { id: 'run', targets: ['run'], needs: 'results' },
  { id: 'chart', targets: ['chart'], needs: 'results' },
  { id: 'why', targets: ['number', 'drawing'], needs: 'levers' },
  { id: 'hold', targets: ['robustness', 'tabs'], needs: 'levers' },
  { id: 'classify', targets: ['classify'], needs: 'levers' },
]
