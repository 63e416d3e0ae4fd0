import { create } from 'zustand'
import { call, onReconnect, subscribe } from '../client.ts'
import type { RunItem } from '../../main/contract.ts'

interface RunsStore {
  /** By scenario, newest first; undefined until asked for. */
  runs: Partial<Record<number, RunItem[]>>
  /** Share done (0–1) of the runs in progress, by run. */
  progress: Partial<Record<number, number>>
  load: (scenarioId: number) => Promise<void>
  start: (scenarioId: number) => Promise<void>
  cancel: (id: number) => Promise<void>
}

const withRun = (items: readonly RunItem[], run: RunItem): RunItem[] =>
  [run, ...items.filter(({ id }) => id !== run.id)].sort((a, b) => b.id - a.id)

/** Runs of every scenario looked at, kept up to date by the application's events wherever the reader is. */
export const useRuns = create<RunsStore>((set, get) => {
  const put = (run: RunItem): void =>
    set(({ runs }) => ({ runs: { ...runs, [run.scenarioId]: withRun(runs[run.scenarioId] ?? [], run) } }))
  return {
    runs: {},
    progress: {},
    load: async (scenarioId) => {
      const items = await call('runs.list', { scenarioId })
      // The end of a run may have been heard while the answer was on its way.
      set(({ runs }) => {
        const ended = (runs[scenarioId] ?? []).filter(({ status }) => status !== 'running')
        return { runs: { ...runs, [scenarioId]: ended.reduce(withRun, items) } }
      })
    },
    start: async (scenarioId) => {
      const run = await call('runs.start', { scenarioId })
      // The end may have been heard before the answer.
      if (get().runs[scenarioId]?.some(({ id }) => id === run.id) !== true) put(run)
    },
    cancel: async (id) => {
      await call('runs.cancel', { id })
    },
  }
})

/** Follows the application's events about runs; the result ends that. */
export const followRuns = (): (() => void) => {
  const ends = [
    subscribe('run.progress', ({ id, share }) =>
      useRuns.setState(({ progress }) => ({ progress: { ...progress, [id]: share } })),
    ),
    subscribe('run.ended', ({ run }) =>
      useRuns.setState(({ runs, progress }) => ({
        runs: { ...runs, [run.scenarioId]: withRun(runs[run.scenarioId] ?? [], run) },
        progress: { ...progress, [run.id]: undefined },
      })),
    ),
    onReconnect(() => {
      for (const scenarioId of Object.keys(useRuns.getState().runs)) void useRuns.getState().load(Number(scenarioId))
    }),
  ]
  return () => ends.forEach((end) => end())
}
