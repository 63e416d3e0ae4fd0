import type { Moment } from '../../../renderer/results/moment.ts'
import { methods, type RunItem, type RunView, type SeriesBand } from '../../../main/contract.ts'

/** A scenario of nothing but defaults. */
export const { scenario } = methods['scenarios.create'].request.parse({ scenario: { name: 'Finance first' } })

/** A band whose 90 % reach `spread` to either side of the mean, and whose 50 % half as far. */
export const band = (
  metric: string,
  mean: number[],
  spread = 0,
  dimension: SeriesBand['dimension'] = 'total',
  key = 'all',
): SeriesBand => {
  const beside = (distance: number): number[] => mean.map((value) => value + distance)
  return {
    ...{ metric, dimension, key, at: 'steps', mean, standardError: mean.map(() => spread / 10) },
    ...{ p05: beside(-spread), p25: beside(-spread / 2), p50: mean, p75: beside(spread / 2), p95: beside(spread) },
  }
}

/** A run that is done, of twenty replicates under `agents` and one under `meanfield`. */
export const runOf = (engine: 'meanfield' | 'agents' = 'agents'): RunItem => ({
  ...{ id: 3, scenarioId: 1, status: 'done', startedAt: '', finishedAt: '', error: null, engine },
  replicates: engine === 'agents' ? 20 : 1,
  replicatesDone: engine === 'agents' ? 20 : 1,
  ...{ failures: [], seed: 1, datasetId: 'us-2023', datasetHash: '', appVersion: '', warnings: [], model: null },
})

/** The end of such a run. */
export const END: Moment = { at: 1, step: 2, year: 2025.26 }

/** The result of such a run over three steps. */
export const viewOf = (engine: 'meanfield' | 'agents', series: SeriesBand[] = []): RunView => ({
  run: runOf(engine),
  scenario,
  steps: [0, 1, 2],
  years: [2025, 2025.13, 2025.26],
  series,
})
