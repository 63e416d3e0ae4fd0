import { describe, expect, test } from 'vitest'
import { occupationChanges, type Changes } from '../../../renderer/results/occupation-changes.ts'
import { band, END, runOf } from './made-up.ts'

const changes: Record<string, number> = { a: -50, b: 3, c: 40, d: 0, e: -4, role: 1000 }
const view = {
  run: runOf(),
  series: Object.entries(changes).map(([code, change]) =>
    band('employment_difference', [0, 0, change], 1, 'occupation', code),
  ),
}
const keys = (which: Changes, most: number): string[] =>
  occupationChanges(view, (code) => code !== 'role', which, most, END).map(({ key }) => key)

describe('the occupations that change most', () => {
  test('are the greatest gains and the greatest losses, half of each, without new roles', () => {
    expect(keys('both', 2)).toEqual(['c', 'a'])
    expect(keys('both', 4)).toEqual(['c', 'b', 'e', 'a'])
  })

  test('are more of the one where there are too few of the other', () => {
    const losers = { ...view, series: view.series.filter(({ key }) => key !== 'b') }
    expect(occupationChanges(losers, (code) => code !== 'role', 'both', 4, END).map(({ key }) => key)).toEqual(['c', 'e', 'a'])
  })

  test('are winners only, or losers only, if asked for', () => {
    expect(keys('gains', 10)).toEqual(['c', 'b'])
    expect(keys('losses', 10)).toEqual(['e', 'a'])
    expect(keys('losses', 1)).toEqual(['a'])
  })
})
