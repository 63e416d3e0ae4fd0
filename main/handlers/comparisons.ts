import { compareRuns } from '../comparisons/compare-runs.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** What ended runs found, beside one another. */
export const comparisonHandlers = ({ store }: HandlerContext): HandlersOf<'runs.compare'> => ({
  'runs.compare': ({ ids }) => compareRuns(store, ids),
})
