import { describe, expect, test } from 'vitest'
import { pressure } from '../../../simulation/metrics/pressure.ts'
import { find, smallMarket, trajectoryOf, valuesOf } from './market.ts'

describe('transition pressure', () => {
  const model = smallMarket()

  test('is the number of applicants per vacancy that an unemployed person meets where they apply', () => {
    // a applies with 1/3 in a (10 vacancies) and 2/3 in b (20); b in b: s = (2, 7), s/V = (0.2, 0.35).
    const run = trajectoryOf(model, { searching: [[6, 3]], vacancies: [[10, 20]] })
    const measured = pressure(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'transition_pressure', 'occupation', 'a')[0]).toBeCloseTo(0.2 / 3 + 0.7 / 3, 12)
    expect(valuesOf(measured, 'transition_pressure', 'occupation', 'b')[0]).toBeCloseTo(0.35, 12)
    expect(valuesOf(measured, 'transition_pressure')[0]).toBeCloseTo((6 * 0.3 + 3 * 0.35) / 9, 12)
  })

  test('leaves out those who cannot apply anywhere', () => {
    const run = trajectoryOf(model, { searching: [[6, 3]], vacancies: [[10, 0]] })
    const measured = pressure(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'transition_pressure', 'occupation', 'a')[0]).toBeCloseTo(0.6, 12)
    expect(valuesOf(measured, 'transition_pressure', 'occupation', 'b')[0]).toBe(0)
    expect(valuesOf(measured, 'transition_pressure')[0]).toBeCloseTo(0.6, 12)
  })

  test('is 0 without vacancies or without anybody who searches', () => {
    const run = trajectoryOf(model, { searching: [[6, 3], [0, 0]], vacancies: [[0, 0], [10, 20]] })
    const measured = pressure(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'transition_pressure')).toEqual([0, 0])
    expect(valuesOf(measured, 'transition_pressure', 'occupation', 'a')).toEqual([0, 0])
  })

  test('stands beside that of the market without AI', () => {
    const scenario = trajectoryOf(model, { searching: [[20, 0]], vacancies: [[10, 0]] })
    const baseline = trajectoryOf(model, { searching: [[5, 0]], vacancies: [[10, 0]] })
    const { scenario: a, baseline: b } = find(pressure(model, { scenario, baseline }), 'transition_pressure')
    expect([a[0], b?.[0]]).toEqual([2, 0.5])
  })
})
