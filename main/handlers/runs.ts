import type { runMethods } from '../contract/runs.ts'
import type { RunManager } from '../runs/manager.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** Starting, steering and listing runs; what they found is in results.ts. */
export const runHandlers = ({ store }: HandlerContext, runs: RunManager): HandlersOf<keyof typeof runMethods> => ({
  'runs.start': ({ scenarioId }) => runs.start(scenarioId),
  'runs.pause': ({ id }) => {
    runs.pause(id)
    return {}
  },
  'runs.resume': ({ id }) => runs.resume(id),
  'runs.cancel': ({ id }) => {
    runs.cancel(id)
    return {}
  },
  'runs.list': ({ scenarioId }) => store.runs.list(scenarioId),
})
