import { describe, expect, test } from 'vitest'
import { mergeRuns } from '../../../renderer/stores/runs.ts'
import { runOf } from '../results/made-up.ts'

const first = { ...runOf(), id: 1 }
const running = { ...runOf(), id: 2, status: 'running' as const }
const ended = { ...running, status: 'done' as const }

describe('the list of runs', () => {
  test('is as it was answered, newest first', () => {
    expect(mergeRuns([running, first], [], [])).toEqual([running, first])
  })

  test('does not fall behind an end that was heard while the answer was on its way', () => {
    expect(mergeRuns([running, first], [running], [ended])).toEqual([ended, first])
    expect(mergeRuns([first], [first], [running, first])).toEqual([running, first])
  })

  test('believes the answer about runs of which nothing was heard in the meantime', () => {
    expect(mergeRuns([ended, first], [running, first], [running, first])).toEqual([ended, first])
  })
})
