import { expect, test } from 'vitest'
import { occupationsOf, titlesOf } from '../../../renderer/results/occupations-of.ts'

const dataset = {
  occupations: [{ code: 'a', title: { en: 'Clerks', zh: '文员' }, employment: 100 }],
  newRoles: [{ id: 'r', title: { en: 'Auditor', zh: '审计师' }, wageMean: null, jobZone: null, weight: 1, feeders: [], industries: [] }],
}
const scenario = { addedOccupations: [{ code: 'a-1', title: 'Chat', like: 'a', employment: 30, e1: 0, e2: 0 }] }

test('a scenario’s occupations are its dataset’s, less the people it splits off, and those it adds', () => {
  expect(occupationsOf(dataset, scenario)).toEqual([
    { code: 'a', title: { en: 'Clerks', zh: '文员' }, employment: 70 },
    { code: 'a-1', title: { en: 'Chat', zh: 'Chat' }, employment: 30 },
  ])
  expect(occupationsOf(dataset, { addedOccupations: [] })).toEqual(dataset.occupations)
})

test('every code that a run reports on has a title', () => {
  expect([...titlesOf(dataset, scenario)].map(([code, { en }]) => [code, en])).toEqual([['a', 'Clerks'], ['a-1', 'Chat'], ['r', 'Auditor']])
})
