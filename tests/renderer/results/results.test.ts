import { describe, expect, test } from 'vitest'
import { headlinesOf } from '../../../renderer/results/headlines.ts'
import { isRandom } from '../../../renderer/results/randomness.ts'
import { sameScenario } from '../../../renderer/results/same-scenario.ts'
import { displacedByIndustry } from '../../../renderer/results/series.ts'
import { band, END, scenario, viewOf } from './made-up.ts'

const series = [
  band('cumulative_displaced_workers_difference', [10, 30, 35], 2),
  band('cumulative_displaced_workers_difference', [1, 3, 3], 1, 'industry', '11'),
  band('cumulative_displaced_workers_difference', [9, 27, 32], 1, 'industry', '52'),
  band('unemployment_rate', [0.0625, 0.125, 0.0625], 0.03125),
  band('unemployment_rate_baseline', [0.0625, 0.0625, 0.0625]),
  band('new_role_jobs', [0, 4, 8], 1),
  band('employment_difference', [0, -10, -7], 3),
]

describe('headline figures', () => {
  test('are all the displaced, the peak of unemployment and the state at the end', () => {
    expect(headlinesOf(viewOf('agents', series), END)).toEqual({
      displaced: { mean: 35, interval: [33, 37], middle: [34, 36] },
      peak: {
        ...{ mean: 0.125, interval: [0.09375, 0.15625], middle: [0.109375, 0.140625] },
        ...{ year: 2025.13, baseline: 0.0625 },
      },
      newRoles: { mean: 8, interval: [7, 9], middle: [7.5, 8.5] },
      employment: { mean: -7, interval: [-10, -4], middle: [-8.5, -5.5] },
    })
  })

  test('are those of an earlier moment, its peak of unemployment the highest until then', () => {
    const first = headlinesOf(viewOf('agents', series), { at: 0, step: 0, year: 2025 })
    expect(first?.displaced.mean).toBe(10)
    expect(first?.peak).toMatchObject({ mean: 0.0625, year: 2025 })
    expect(first?.newRoles.mean).toBe(0)
  })

  test('have no interval where there is no chance', () => {
    expect(headlinesOf(viewOf('meanfield', series), END)?.newRoles.interval).toBeNull()
  })

  test('are not made up where a series is missing', () => {
    expect(headlinesOf(viewOf('agents'), END)).toBeNull()
  })
})

test('industries come in the order of their displaced workers', () => {
  expect(displacedByIndustry(viewOf('agents', series), END)).toEqual([
    { key: '52', mean: 32, interval: [31, 33], middle: [31.5, 32.5] },
    { key: '11', mean: 3, interval: [2, 4], middle: [2.5, 3.5] },
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

test('a scenario’s replicates differ by the agents’ luck or by drawn exposures, and not otherwise', () => {
  const meanfield = { ...scenario, engine: { ...scenario.engine, kind: 'meanfield' as const } }
  expect(isRandom(scenario)).toBe(true)
  expect(isRandom(meanfield)).toBe(false)
  expect(isRandom({ ...meanfield, exposure: { ...scenario.exposure, drawIntervals: true } })).toBe(true)
})
