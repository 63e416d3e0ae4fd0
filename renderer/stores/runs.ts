import { create } from 'zustand'
import { call, onReconnect, subscribe } from '../client.ts'
import type { EventPayload, RunItem } from '../../main/contract.ts'

/** How far a run in progress is. */
export type RunProgress = Pick<EventPayload<'run.progress'>, 'share' | 'replicatesDone'>

interface RunsStore {
  /** By scenario, newest first; undefined until asked for. */
  runs: Partial<Record<number, RunItem[]>>
  /** How far the runs in progress are, by run; undefined until it is heard. */
  progress: Partial<Record<number, RunProgress>>
  load: (scenarioId: number) => Promise<void>
  start: (scenarioId: number) => Promise<void>
  pause: (id: number) => Promise<void>
  resume: (run: RunItem) => Promise<void>
  cancel: (id: number) => Promise<void>
}

const withRun = (items: readonly RunItem[], run: RunItem): RunItem[] =>
  [run, ...items.filter(({ id }) => id !== run.id)].sort((a, b) => b.id - a.id)

/** A list as it was answered, but for runs of which something has been heard since it was asked for. */
export const mergeRuns = (answered: readonly RunItem[], before: readonly RunItem[], now: readonly RunItem[]): RunItem[] =>
  now.filter((run) => !before.includes(run)).reduce<RunItem[]>(withRun, [...answered])

/** Runs of every scenario looked at, kept up to date by the application's events wherever the reader is. */
export const useRuns = create<RunsStore>((set, get) => {
  const listOf = (scenarioId: number): RunItem[] => get().runs[scenarioId] ?? []
  /** Takes an answer into a scenario's list, unless an event has told of its runs in the meantime. */
  const take = async (scenarioId: number, asked: Promise<RunItem[]>): Promise<void> => {
    const before = listOf(scenarioId)
    const answered = await asked
    set(({ runs }) => ({ runs: { ...runs, [scenarioId]: mergeRuns(answered, before, listOf(scenarioId)) } }))
  }
  const takeOne = (scenarioId: number, asked: Promise<RunItem>): Promise<void> =>
    take(
      scenarioId,
      asked.then((run) => withRun(listOf(scenarioId), run)),
    )
  return {
    runs: {},
    progress: {},
    load: (scenarioId) => take(scenarioId, call('runs.list', { scenarioId })),
    start: (scenarioId) => takeOne(scenarioId, call('runs.start', { scenarioId })),
    pause: async (id) => {
      await call('runs.pause', { id })
    },
    resume: ({ id, scenarioId }) => takeOne(scenarioId, call('runs.resume', { id })),
    cancel: async (id) => {
      await call('runs.cancel', { id })
    },
  }
})

/** Follows the application's events about runs; the result ends that. */
export const followRuns = (): (() => void) => {
  const hear = ({ run }: { run: RunItem }): void =>
    useRuns.setState(({ runs, progress }) => ({
      runs: { ...runs, [run.scenarioId]: withRun(runs[run.scenarioId] ?? [], run) },
      progress: run.status === 'running' ? progress : { ...progress, [run.id]: undefined },
    }))
  const ends = [
    subscribe('run.progress', ({ id, share, replicatesDone }) =>
      useRuns.setState(({ progress }) => ({ progress: { ...progress, [id]: { share, replicatesDone } } })),
    ),
    subscribe('run.changed', hear),
    subscribe('run.ended', hear),
    onReconnect(() => {
      for (const scenarioId of Object.keys(useRuns.getState().runs)) void useRuns.getState().load(Number(scenarioId))
    }),
  ]
  return () => ends.forEach((end) => end())
}
