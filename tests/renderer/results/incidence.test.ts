import { describe, expect, test } from 'vitest'
import { breakdownsOf, incidenceOf } from '../../../renderer/results/incidence.ts'
import { band, END, viewOf } from './made-up.ts'

const displaced = [
  band('cumulative_displaced_workers_difference', [0, 20, 40], 10, 'sex', 'women'),
  band('cumulative_displaced_workers_difference', [0, 20, 60], 10, 'sex', 'men'),
]
const employed = [
  band('employment_baseline', [10_000, 9000, 9000], 0, 'sex', 'women'),
  band('employment_baseline', [30_000, 9000, 9000], 0, 'sex', 'men'),
]

describe('who is displaced', () => {
  test('is counted per thousand of those employed at the start, since groups differ in size', () => {
    expect(incidenceOf(viewOf('agents', [...displaced, ...employed]), 'sex', END)).toEqual({
      unit: 'per-thousand',
      rows: [
        { key: 'women', mean: 4, interval: [3, 5], middle: [3.5, 4.5] },
        { key: 'men', mean: 2, interval: [50 / 30, 70 / 30], middle: [55 / 30, 65 / 30] },
      ],
    })
  })

  test('is counted in people where the size of a group is not known', () => {
    const { unit, rows } = incidenceOf(viewOf('meanfield', [...displaced, employed[0]]), 'sex', END)
    expect(unit).toBe('people')
    expect(rows.map(({ mean, interval }) => [mean, interval])).toEqual([
      [40, null],
      [60, null],
    ])
  })

  test('can be broken down by what the run has, the fifths of wages first', () => {
    const fifth = band('cumulative_displaced_workers_difference', [1], 0, 'wage_fifth', '1')
    expect(breakdownsOf(viewOf('agents', [...displaced, fifth]))).toEqual(['wage_fifth', 'sex'])
    expect(breakdownsOf(viewOf('agents'))).toEqual([])
  })
})
