import { describe, expect, test } from 'vitest'
import { methods, type RunView, type SeriesBand } from '../../../main/contract.ts'
import { headlinesOf } from '../../../renderer/results/headlines.ts'
import { sameScenario } from '../../../renderer/results/same-scenario.ts'
import { displacedByIndustry } from '../../../renderer/results/series.ts'

const { scenario } = methods['scenarios.create'].request.parse({ scenario: { name: 'Finance first' } })

const band = (
  metric: string,
  mean: number[],
  spread = 0,
  dimension: SeriesBand['dimension'] = 'total',
  key = 'all',
): SeriesBand => ({
  metric,
  dimension,
  key,
  mean,
  p05: mean.map((value) => value - spread),
  p50: mean,
  p95: mean.map((value) => value + spread),
})

const viewOf = (engine: 'meanfield' | 'agents'): RunView => ({
  run: {
    id: 3,
    scenarioId: 1,
    status: 'done',
    startedAt: '',
    finishedAt: '',
    error: null,
    engine,
    replicates: engine === 'agents' ? 20 : 1,
    seed: 1,
    datasetId: 'us-2023',
    datasetHash: '',
    appVersion: '',
    warnings: [],
  },
  scenario,
  steps: [0, 1, 2],
  years: [2025, 2025.13, 2025.26],
  series: [
    band('cumulative_displaced_workers_difference', [10, 30, 35], 2),
    band('cumulative_displaced_workers_difference', [1, 3, 3], 1, 'industry', '11'),
    band('cumulative_displaced_workers_difference', [9, 27, 32], 1, 'industry', '52'),
    band('unemployment_rate', [0.05, 0.06, 0.055], 0.001),
    band('unemployment_rate_baseline', [0.05, 0.05, 0.05]),
    band('new_role_jobs', [0, 4, 8], 1),
    band('employment_difference', [0, -10, -7], 3),
  ],
})

describe('headline figures', () => {
  test('are all the displaced, the peak of unemployment and the state at the end', () => {
    expect(headlinesOf(viewOf('agents'))).toEqual({
      displaced: { mean: 35, interval: [33, 37] },
      peak: { mean: 0.06, interval: [0.059, 0.061], year: 2025.13, baseline: 0.05 },
      newRoles: { mean: 8, interval: [7, 9] },
      employment: { mean: -7, interval: [-10, -4] },
      endYear: 2025.26,
    })
  })

  test('have no interval where there is no chance', () => {
    expect(headlinesOf(viewOf('meanfield'))?.newRoles.interval).toBeNull()
  })

  test('are not made up where a series is missing', () => {
    expect(headlinesOf({ ...viewOf('agents'), series: [] })).toBeNull()
  })
})

test('industries come in the order of their displaced workers', () => {
  expect(displacedByIndustry(viewOf('agents'))).toEqual([
    { key: '52', mean: 32, interval: [31, 33] },
    { key: '11', mean: 3, interval: [2, 4] },
  ])
})

describe('a scenario and the one that a run was made from', () => {
  const industries = { '11': { ceiling: 0.5 }, '52': { startYear: 2026 } }
  const swapped = { '52': { startYear: 2026 }, '11': { ceiling: 0.5 } }

  test('are the same under another name and with industries in another order', () => {
    const a = { ...scenario, adoption: { ...scenario.adoption, industries } }
    const b = { ...scenario, name: 'Renamed', adoption: { ...scenario.adoption, industries: swapped } }
    expect(sameScenario(a, b)).toBe(true)
  })

  test('differ by any lever', () => {
    expect(sameScenario(scenario, { ...scenario, substitutionShare: 0.51 })).toBe(false)
    expect(sameScenario(scenario, { ...scenario, adoption: { ...scenario.adoption, industries } })).toBe(false)
  })
})
