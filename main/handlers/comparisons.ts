import { compareRuns } from '../comparisons/compare-runs.ts'
import type { comparisonMethods } from '../contract/comparisons.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** What ended runs found, beside one another. */
export const comparisonHandlers = ({ store }: HandlerContext): HandlersOf<keyof typeof comparisonMethods> => ({
  'runs.compare': ({ ids }) => compareRuns(store, ids),
})
