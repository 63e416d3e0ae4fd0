import { describe, expect, test } from 'vitest'
import {
  defaultCurve,
  defaults,
  modelCurve,
  withField,
  withIndustry,
} from '../../../renderer/pages/scenario/defaults.ts'

describe('adoption in the editor', () => {
  test('starts with the scenario, takes the model’s duration and reaches everybody unless told otherwise', () => {
    const curve = modelCurve({ ...defaults, startYear: 2031 })
    expect(curve).toEqual({ startYear: 2031, durationYears: 15, ceiling: 1 })
    expect(defaultCurve({ ...defaults, adoption: { default: { ceiling: 0.6 }, industries: {} } })).toMatchObject({
      ceiling: 0.6,
      durationYears: 15,
    })
  })

  test('an industry whose last own value is cleared follows the default again', () => {
    const own = withIndustry(defaults, '52', withField({}, 'ceiling', 0.9))
    expect(own.adoption.industries).toEqual({ '52': { ceiling: 0.9 } })
    const cleared = withIndustry(own, '52', withField(own.adoption.industries['52'], 'ceiling', undefined))
    expect(cleared.adoption.industries).toEqual({})
  })
})
