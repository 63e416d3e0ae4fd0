import { describe, expect, test } from 'vitest'
import {
  earlyResult,
  failuresByMessage,
  hasResult,
  isActive,
  standingOf,
} from '../../../renderer/results/standing.ts'
import { hasBands } from '../../../renderer/results/series.ts'
import { band, runOf, scenario } from './made-up.ts'

const run = runOf()

describe('what a run has to show', () => {
  test('all of it once it is done, and what its finished replicates found if it was cancelled', () => {
    expect(hasResult(run)).toBe(true)
    expect(hasResult({ ...run, status: 'cancelled', replicatesDone: 12 })).toBe(true)
    expect(hasResult({ ...run, status: 'cancelled', replicatesDone: 0 })).toBe(false)
    expect(hasResult({ ...run, status: 'interrupted', replicatesDone: 12 })).toBe(false)
    expect(hasResult({ ...run, status: 'failed' })).toBe(false)
  })

  test('a paused run is under way; an interrupted one is not', () => {
    expect(isActive({ ...run, status: 'paused' })).toBe(true)
    expect(isActive({ ...run, status: 'interrupted' })).toBe(false)
  })

  test('figures are preliminary until the run has ended, and those of a part where replicates are missing', () => {
    expect(standingOf(run)).toBe('whole')
    expect(standingOf({ ...run, replicatesDone: 19 })).toBe('part')
    expect(standingOf({ ...run, status: 'cancelled', replicatesDone: 12 })).toBe('part')
    expect(standingOf({ ...run, status: 'running', replicatesDone: 12 })).toBe('preliminary')
    expect(standingOf({ ...run, status: 'paused', replicatesDone: 20 })).toBe('preliminary')
  })

  test('an early result counts the replicates that are in, and has bands from the fifth on', () => {
    const base = { run: { ...run, status: 'running' as const, replicatesDone: 0 }, scenario }
    const early = (replicates: number) =>
      earlyResult(base, {
        ...{ id: 3, scenarioId: 1, replicates, steps: [0], years: [2025] },
        series: [band('unemployment_rate', [0.05], 0.01)],
      })
    expect(early(12).run.replicatesDone).toBe(12)
    expect(hasBands(early(5))).toBe(true)
    expect(hasBands(early(4))).toBe(false)
  })
})

test('replicates that failed alike are told together', () => {
  const failures = [
    { replicate: 3, message: 'no vacancies' },
    { replicate: 5, message: 'out of memory' },
    { replicate: 17, message: 'no vacancies' },
  ]
  expect(failuresByMessage(failures)).toEqual([
    { message: 'no vacancies', replicates: [3, 17] },
    { message: 'out of memory', replicates: [5] },
  ])
})
