import { describe, expect, test } from 'vitest'
import type { CareerView } from '../../../main/contract.ts'
import { chooseLives, livesOf } from '../../../renderer/results/careers.ts'

type Entry = CareerView['careers'][number][number]

const entry = (step: number, status: Entry['status'], cause: Entry['cause'], occupation: string): Entry => ({
  ...{ step, status, cause, occupation },
  wage: status === 'employed' ? 50_000 : null,
})

const stayed = [entry(-40, 'employed', 'hired', 'clerk')]
const displaced = [
  entry(-3, 'employed', 'start', 'clerk'),
  entry(4, 'searching', 'displaced', 'clerk'),
  entry(6, 'training', 'seated', 'clerk'),
  entry(14, 'searching', 'completed', 'nurse'),
  entry(16, 'employed', 'hired', 'nurse'),
]
const idle = [entry(0, 'searching', 'displaced', 'clerk')]
const back = [
  entry(0, 'employed', 'start', 'cook'),
  entry(2, 'searching', 'turnover', 'cook'),
  entry(3, 'employed', 'hired', 'cook'),
]
const lives = livesOf([stayed, displaced, idle, back], (step) => 2025 + step / 8, 2035)

describe('a followed worker’s life', () => {
  test('is without gaps from the start of the horizon to its end', () => {
    for (const { stretches } of lives) {
      expect(stretches[0].from).toBe(2025)
      expect(stretches.at(-1)?.to).toBe(2035)
      stretches.slice(1).forEach(({ from }, at) => expect(from).toBe(stretches[at].to))
    }
  })

  test('tells work in the first occupation from work in another, and searching from training', () => {
    expect(lives[1].stretches.map(({ state }) => state)).toEqual(['same', 'searching', 'training', 'searching', 'other'])
    expect(lives[3].stretches.map(({ state }) => state)).toEqual(['same', 'searching', 'same'])
  })

  test('counts displacements, changes of occupation and years without work', () => {
    expect(lives[1]).toMatchObject({ number: 2, occupation: 'clerk', displacements: 1, moves: 1, without: 1.5 })
    expect(lives[3]).toMatchObject({ displacements: 0, moves: 0, without: 0.125 })
  })
})

describe('the lives shown', () => {
  const numbers = (...[choice, most]: [Parameters<typeof chooseLives>[1], number]): number[] =>
    chooseLives(lives, choice, most).map(({ number }) => number)

  test('are those of the displaced first, among them and after them the longest without work', () => {
    expect(numbers('displaced', 10)).toEqual([3, 2, 4, 1])
  })

  test('are a cross-section of all that were drawn, since these come occupation by occupation', () => {
    expect(numbers('sample', 2)).toEqual([1, 3])
    expect(numbers('sample', 10)).toEqual([1, 2, 3, 4])
  })

  test('are no more than there is room for, in whichever order was asked for', () => {
    expect(numbers('without', 2)).toEqual([3, 2])
    expect(numbers('moves', 1)).toEqual([2])
  })
})
