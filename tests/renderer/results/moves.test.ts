import { expect, test } from 'vitest'
import { chooseMoves, movesUpTo, REST, withRestSummed } from '../../../renderer/results/moves.ts'

/** Two years of moves between three occupations, one of which also keeps people. */
const flows = {
  codes: ['a', 'b', 'c'],
  from: Int32Array.of(0, 0, 1, 2),
  to: Int32Array.of(0, 1, 2, 0),
  workers: Float32Array.of(90, 10, 5, 0, 90, 30, 5, 8),
  baseline: Float32Array.of(90, 10, 9, 0, 90, 10, 9, 0),
}
const each = (code: string): string => code

test('moves are added up over the years, without those who stay', () => {
  expect(movesUpTo(flows, 1, each)).toEqual([
    { from: 'a', to: 'b', workers: 10, baseline: 10 },
    { from: 'b', to: 'c', workers: 5, baseline: 9 },
  ])
  expect(movesUpTo(flows, 2, each)).toEqual([
    { from: 'a', to: 'b', workers: 40, baseline: 20 },
    { from: 'b', to: 'c', workers: 10, baseline: 18 },
    { from: 'c', to: 'a', workers: 8, baseline: 0 },
  ])
  expect(movesUpTo(flows, 9, each)).toEqual(movesUpTo(flows, 2, each))
})

test('who moves within a group stays in it, and who is in none is left out', () => {
  expect(movesUpTo(flows, 2, (code) => (code === 'c' ? 'other' : 'ab'))).toEqual([
    { from: 'ab', to: 'other', workers: 10, baseline: 18 },
    { from: 'other', to: 'ab', workers: 8, baseline: 0 },
  ])
  expect(movesUpTo(flows, 2, (code) => (code === 'c' ? null : code))).toHaveLength(1)
})

test('the largest are those of most people, or those that AI changes most', () => {
  const moves = movesUpTo(flows, 2, each)
  expect(chooseMoves(moves, 'largest', 5, 2).map(({ from }) => from)).toEqual(['a', 'b'])
  const stirred = [{ from: 'x', to: 'y', workers: 100, baseline: 99 }, ...moves]
  expect(chooseMoves(stirred, 'changed', 5, 2).map(({ from }) => from)).toEqual(['a', 'b'])
})

test('no more nodes stand on a side than there is room for', () => {
  const fan = ['a', 'b', 'c', 'd'].map((to, n) => ({ from: 'x', to, workers: 100 - n, baseline: 0 }))
  expect(chooseMoves(fan, 'largest', 2, 9).map(({ to }) => to)).toEqual(['a', 'b'])
  const summed = withRestSummed(fan, 'largest', 3)
  expect(summed.map(({ to }) => to)).toEqual(['a', 'b', REST])
  expect(summed.reduce((sum, { workers }) => sum + workers, 0)).toBe(100 + 99 + 98 + 97)
})
