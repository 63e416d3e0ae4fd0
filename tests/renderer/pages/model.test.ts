import { describe, expect, test } from 'vitest'
import { boundsText, type BoundWords } from '../../../renderer/pages/model/bounds.ts'
import { rowShares } from '../../../renderer/pages/model/confusion.ts'
import { orderAfter, sortGroups } from '../../../renderer/pages/model/groups.ts'
import { standingBeside } from '../../../renderer/pages/model/raters.ts'
import { bundledCard } from '../../helpers/card.ts'

describe('a model card', () => {
  test('says whether the classifier agrees with people more than GPT-4 does, and nothing where it cannot know', () => {
    expect(standingBeside(0.7, 0.61)).toBe('above')
    expect(standingBeside(0.6, 0.61)).toBe('level')
    expect(standingBeside(0.55, 0.61)).toBe('below')
    expect(standingBeside(null, 0.61)).toBeNull()
    expect(standingBeside(0.7, null)).toBeNull()
  })

  test('shares of a confusion matrix sum to one over each row that has labels', () => {
    expect(rowShares([[6, 2], [0, 0]])).toEqual([[0.75, 0.25], [0, 0]])
    for (const row of rowShares(bundledCard.kinds.classification.confusionMatrix)) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  /** As if people had given one group the same label throughout. */
  const groups = bundledCard.test.majorGroups.map((group, k) => (k === 2 ? { ...group, kappa: { people: null, gpt4: null } } : group))

  test('major groups are sorted by a figure, those without it last either way', () => {
    const known = groups.filter(({ kappa }) => kappa.people !== null).length
    for (const isDescending of [true, false]) {
      const values = sortGroups(groups, { by: 'kappaPeople', isDescending }).map(({ kappa }) => kappa.people)
      const numbers = values.filter((value) => value !== null)
      expect(values.slice(0, known)).toEqual(numbers)
      expect(numbers).toEqual(numbers.toSorted((a, b) => (isDescending ? b - a : a - b)))
    }
    expect(known).toBeLessThan(groups.length)
  })

  test('a heading sorts a figure from its greatest, then from its least', () => {
    const first = orderAfter({ by: 'major', isDescending: false }, 'tasks')
    expect(first).toEqual({ by: 'tasks', isDescending: true })
    expect(orderAfter(first, 'tasks')).toEqual({ by: 'tasks', isDescending: false })
    expect(orderAfter(first, 'major')).toEqual({ by: 'major', isDescending: false })
  })

  test('a range with an open end says so', () => {
    const words: BoundWords = {
      below: (to) => `<${to}`,
      between: (from, to) => `${from}-${to}`,
      above: (from) => `>${from}`,
      all: 'all',
    }
    const text = (from: number | null, to: number | null): string => boundsText(from, to, String, words)
    expect([text(null, 2), text(2, 4), text(4, null), text(null, null)]).toEqual(['<2', '2-4', '>4', 'all'])
  })
})
