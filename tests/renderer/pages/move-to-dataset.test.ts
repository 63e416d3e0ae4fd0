import { describe, expect, test } from 'vitest'
import { defaults } from '../../../renderer/pages/scenario/defaults.ts'
import { moveToDataset } from '../../../renderer/pages/scenario/move-to-dataset.ts'

const dataset = {
  id: 'elsewhere',
  industries: [{ code: 'finance', title: { en: 'Finance', zh: '' }, employment: 10, exposure: {} }],
  occupations: [{ code: 'clerk', title: { en: 'Clerks', zh: '' }, employment: 10 }],
  newRoles: [],
  exposureSources: ['my-survey'],
}
const scenario = {
  ...defaults,
  exposure: { ...defaults.exposure, source: 'aioe', overrides: { clerk: { e1: 0.5 }, '13-2050': { e1: 0.2 } } },
  adoption: { ...defaults.adoption, industries: { finance: { ceiling: 0.9 }, '52': { ceiling: 0.8 } } },
}

describe('a scenario moved to another dataset', () => {
  test('keeps what that dataset knows and tells what it drops', () => {
    const moved = moveToDataset(scenario, dataset)
    expect(moved.scenario.dataset).toBe('elsewhere')
    expect(moved.scenario.adoption.industries).toEqual({ finance: { ceiling: 0.9 } })
    expect(moved.scenario.exposure.overrides).toEqual({ clerk: { e1: 0.5 } })
    expect(moved.scenario.exposure.source).toBe('classifier')
    expect(moved.dropped).toEqual({ industries: ['52'], overrides: ['13-2050'], added: [], source: 'aioe' })
  })

  test('keeps its exposure source where that is known, and the classifier always', () => {
    for (const source of ['my-survey', 'classifier']) {
      const { dropped } = moveToDataset({ ...defaults, exposure: { ...defaults.exposure, source } }, dataset)
      expect(dropped).toEqual({ industries: [], overrides: [], added: [], source: null })
    }
  })

  test('keeps the added occupations that it has the people for, with what is set of them', () => {
    const like = (code: string, title: string, of: string, employment: number) => ({ code, title, like: of, employment, e1: 0, e2: 0 })
    const added = [like('a', 'Clerk bots', 'clerk', 6), like('b', 'Buyers', '13-2050', 1), like('c', 'More', 'clerk', 5)]
    const overrides = { a: { e1: 0.5 }, b: { e1: 0.5 } }
    const moved = moveToDataset({ ...scenario, addedOccupations: added, exposure: { ...scenario.exposure, overrides } }, dataset)
    expect(moved.scenario.addedOccupations).toEqual([added[0]])
    expect(moved.scenario.exposure.overrides).toEqual({ a: { e1: 0.5 } })
    expect(moved.dropped).toMatchObject({ added: ['Buyers', 'More'], overrides: ['b'] })
  })
})
