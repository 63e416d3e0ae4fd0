import { describe, expect, test } from 'vitest'
import { defaults } from '../../../renderer/pages/scenario/defaults.ts'
import { moveToDataset } from '../../../renderer/pages/scenario/move-to-dataset.ts'

const dataset = {
  id: 'elsewhere',
  industries: [{ code: 'finance', title: { en: 'Finance', zh: '' }, employment: 10, exposure: {} }],
  occupations: [{ code: 'clerk', title: { en: 'Clerks', zh: '' }, employment: 10 }],
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
    expect(moved.dropped).toEqual({ industries: ['52'], overrides: ['13-2050'], source: 'aioe' })
  })

  test('keeps its exposure source where that is known, and the classifier always', () => {
    for (const source of ['my-survey', 'classifier']) {
      const { dropped } = moveToDataset({ ...defaults, exposure: { ...defaults.exposure, source } }, dataset)
      expect(dropped).toEqual({ industries: [], overrides: [], source: null })
    }
  })
})
