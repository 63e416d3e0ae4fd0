import type { EarlyView, RunItem, RunView } from '../../main/contract.ts'

/** Whether a run has ended with something to show: all of its replicates, or those before it was cancelled. */
export const hasResult = (run: RunItem): boolean =>
  run.status === 'done' || (run.status === 'cancelled' && run.replicatesDone > 0)

/** Whether a run is under way: it goes on by itself or waits to be resumed or cancelled. */
export const isActive = ({ status }: RunItem): boolean => status === 'running' || status === 'paused'

/** What is known of a run so far, in the form of a result. */
export const earlyResult = ({ run, scenario }: Pick<RunView, 'run' | 'scenario'>, early: EarlyView): RunView => ({
  run: { ...run, replicatesDone: early.replicates },
  scenario,
  steps: early.steps,
  years: early.years,
  series: early.series,
})

/** How much of a run its figures rest on. */
export type Standing = 'whole' | 'preliminary' | 'part'

/** Whether a run's figures are those of all its replicates, will still change, or stay those of a part. */
export const standingOf = (run: RunItem): Standing => {
  if (run.status !== 'done' && run.status !== 'cancelled') return 'preliminary'
  return run.replicatesDone < run.replicates ? 'part' : 'whole'
}

/** Failed replicates by what went wrong, in the order in which each fault first appeared. */
export const failuresByMessage = (failures: RunItem['failures']): { message: string; replicates: number[] }[] => {
  const groups = new Map<string, number[]>()
  for (const { message, replicate } of failures) groups.set(message, [...(groups.get(message) ?? []), replicate])
  return [...groups].map(([message, replicates]) => ({ message, replicates }))
}
