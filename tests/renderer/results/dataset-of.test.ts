import { expect, test } from 'vitest'
import type { DatasetInfo } from '../../../main/contract.ts'
import { datasetOf } from '../../../renderer/results/dataset-of.ts'

const dataset: DatasetInfo = {
  ...{ id: 'd', title: { en: 'D', zh: 'D' }, year: 2023, currency: 'USD', employment: 100, industries: [], sources: [] },
  ...{ newRoles: [], exposureSources: ['classifier', 'other'], exposureCorrelations: [] },
  occupations: [
    {
      ...{ code: 'a', title: { en: 'Clerks', zh: '文员' }, employment: 100, major: '43', wageMean: 40_000 },
      exposure: { classifier: 0.5 },
    },
  ],
}
const added = { code: 'a-1', title: 'Chat', like: 'a', employment: 30, e1: 0.2, e2: 0.4 }

test('a scenario’s dataset has the people that it splits off in the occupation that it adds', () => {
  const { occupations } = datasetOf(dataset, { addedOccupations: [added] })
  expect(occupations).toEqual([
    { ...dataset.occupations[0], employment: 70 },
    {
      ...{ code: 'a-1', title: { en: 'Chat', zh: 'Chat' }, employment: 30, major: '43', wageMean: 40_000 },
      exposure: { classifier: 0.4, other: 0.4 },
    },
  ])
})

test('where nothing is added it is the dataset itself', () => {
  expect(datasetOf(dataset, { addedOccupations: [] })).toBe(dataset)
})
