import { describe, expect, test } from 'vitest'
import { changeScale, placeOf } from '../../../renderer/results/change-scale.ts'
import { displacedOccupations } from '../../../renderer/results/displaced-occupations.ts'
import { occupationStates } from '../../../renderer/results/occupation-states.ts'
import { band, END, runOf, scenario } from './made-up.ts'

const occupation = (code: string, beta: number | null) => ({
  ...{ code, title: { en: code, zh: '' }, employment: 100, major: '11', wageMean: 50_000 },
  exposure: beta === null ? {} : { classifier: beta },
})
const dataset = { occupations: [occupation('a', 0.4), occupation('b', null), occupation('c', 0.1)] }
const series = [
  band('employment_baseline', [100, 100, 80], 0, 'occupation', 'a'),
  band('employment_difference', [0, -5, -20], 0, 'occupation', 'a'),
  band('cumulative_displaced_workers_difference', [0, 4, 30], 6, 'occupation', 'a'),
  band('employment_baseline', [1000, 1000, 1000], 0, 'occupation', 'b'),
  band('employment_difference', [0, 10, 10], 0, 'occupation', 'b'),
  band('cumulative_displaced_workers_difference', [0, 40, 50], 0, 'occupation', 'b'),
]

describe('an occupation at a moment', () => {
  const [a, b, ...others] = occupationStates({ series }, scenario, dataset, END)

  test('is compared with the run without AI at that moment, its displaced with the start', () => {
    expect(a).toEqual({
      ...{ code: 'a', major: '11', exposure: 0.4, wage: 50_000, employment: 60, change: -20, relativeChange: -0.25 },
      ...{ displaced: 30, displacedShare: 0.3 },
    })
  })

  test('has no exposure where the source is silent, and is left out where the run does not know it', () => {
    expect(b.exposure).toBeNull()
    expect(others).toEqual([])
  })

  test('has the exposure that the scenario gives it', () => {
    const overrides = { a: { e1: 0.2, e2: 0.6 } }
    const own = { ...scenario, exposure: { ...scenario.exposure, overrides } }
    expect(occupationStates({ series }, own, dataset, END)[0].exposure).toBe(0.5)
  })
})

test('occupations are ranked by their displaced people, or by the share of those employed at the start', () => {
  const view = { run: runOf(), series }
  const ranked = (measure: 'people' | 'share') => displacedOccupations(view, () => true, measure, 5, END)
  expect(ranked('people').map(({ key, mean }) => [key, mean])).toEqual([
    ['b', 50],
    ['a', 30],
  ])
  expect(ranked('share')).toEqual([
    { key: 'a', mean: 0.3, interval: [0.24, 0.36], middle: [0.27, 0.33] },
    { key: 'b', mean: 0.05, interval: [0.05, 0.05], middle: [0.05, 0.05] },
  ])
})

test('about every fifth change is strong, on a round scale that loss and gain share', () => {
  const scale = changeScale([0.001, -0.002, 0.004, -0.01, 0.03, -0.06, 0.001, 0.002, -0.07, 0.08])
  expect(scale).toEqual({ strong: 0.05, weak: 0.01 })
  expect([-0.05, -0.02, -0.001, 0, 0.01, 0.2].map((change) => placeOf(change, scale))).toEqual([0, 1, 2, 2, 3, 4])
  expect(changeScale([]).strong).toBeGreaterThan(0)
})
