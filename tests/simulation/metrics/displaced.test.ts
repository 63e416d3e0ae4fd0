import { describe, expect, test } from 'vitest'
import { displaced } from '../../../simulation/metrics/displaced.ts'
import { occupations } from '../../../simulation/metrics/occupations.ts'
import { find, ONE_ROLE, smallMarket, trajectoryOf, valuesOf } from './market.ts'

/** a works half in k and half in m, b in m alone; only k adopts. */
const INDUSTRIES = {
  'industries.csv': ['code,title', 'k,K', 'm,M'],
  'industry_employment.csv': ['industry,occupation,employment', 'k,a,30', 'm,a,30', 'm,b,40'],
}
const ONLY_K = { adoption: { industries: { m: { ceiling: 0 } } } }

describe('the displaced by industry', () => {
  const model = smallMarket(INDUSTRIES, ONLY_K)

  test('are those of the market itself where its people work, and what AI changes where AI is adopted', () => {
    const baseline = trajectoryOf(model, { displaced: [[4, 2]] })
    const scenario = trajectoryOf(model, { displaced: [[10, 2]] })
    const measured = displaced(model, { scenario, baseline })
    const k = find(measured, 'displaced_workers', 'industry', 'k')
    const m = find(measured, 'displaced_workers', 'industry', 'm')
    expect([k.baseline?.[0], m.baseline?.[0]]).toEqual([2, 4])
    expect([k.scenario[0], m.scenario[0]]).toEqual([8, 4])
  })

  test('follow where people work, in an occupation none of whose industries adopts', () => {
    const baseline = trajectoryOf(model, {})
    const scenario = trajectoryOf(model, { displaced: [[0, 6]] })
    expect(valuesOf(displaced(model, { scenario, baseline }), 'displaced_workers', 'industry', 'm')[0]).toBe(6)
  })

  test('follow the whole economy, where they lose a new role', () => {
    const withRole = smallMarket({ ...INDUSTRIES, ...ONE_ROLE }, ONLY_K)
    const run = trajectoryOf(withRole, { displaced: [[0, 0, 10]] })
    const k = find(displaced(withRole, { scenario: run, baseline: run }), 'displaced_workers', 'industry', 'k')
    expect(k.scenario[0]).toBeCloseTo(3, 12)
    expect(k.baseline?.[0]).toBeCloseTo(3, 12)
  })
})

describe('the displaced since step 0', () => {
  const model = smallMarket({}, { frictions: { warmupSteps: 2 } })
  const recorded = { displaced: [[100, 100], [100, 100], [1, 2], [3, 4]], employment: [[9, 9], [9, 9], [5, 6], [7, 8]] }
  const run = trajectoryOf(model, recorded, true)

  test('leave out the warm-up, in all and by occupation', () => {
    const pair = { scenario: run, baseline: run }
    expect(valuesOf(displaced(model, pair), 'cumulative_displaced_workers')).toEqual([0, 0, 3, 10])
    const byOccupation = occupations(model, pair)
    expect(valuesOf(byOccupation, 'cumulative_displaced_workers', 'occupation', 'a')).toEqual([1, 4])
    expect(valuesOf(byOccupation, 'cumulative_displaced_workers', 'occupation', 'b')).toEqual([2, 6])
  })

  test('stand beside the employed of the same steps, the last of each year', () => {
    const byOccupation = occupations(model, { scenario: run, baseline: run })
    expect(valuesOf(byOccupation, 'employment', 'occupation', 'a')).toEqual([5, 7])
    expect(find(byOccupation, 'employment', 'occupation', 'b').at).toBe('years')
  })
})
