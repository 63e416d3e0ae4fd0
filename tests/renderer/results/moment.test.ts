import { expect, test } from 'vitest'
import { momentsOf, positionIn } from '../../../renderer/results/moment.ts'

const steps = Array.from({ length: 16 }, (_, step) => step)
const years = steps.map((step) => 2025 + (step * 6.75) / 52)

test('a run can be looked at in its first step and at the end of each year', () => {
  const moments = momentsOf({ steps, years })
  expect(moments.map(({ step }) => step)).toEqual([0, 8, 15])
  expect(moments.map(({ year }) => year)).toEqual([2025, years[8], years[15]])
  expect(momentsOf({ steps: [], years: [] })).toEqual([])
})

test('a band by the year has its value at another place than one by the step', () => {
  const [, moment] = momentsOf({ steps, years })
  expect(positionIn({ at: 'steps' }, moment)).toBe(8)
  expect(positionIn({ at: 'years' }, moment)).toBe(1)
})
