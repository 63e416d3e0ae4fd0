import { describe, expect, test } from 'vitest'
import { incidence } from '../../../simulation/metrics/incidence.ts'
import { wageClasses } from '../../../simulation/metrics/wage-classes.ts'
import { ONE_ROLE, smallMarket, trajectoryOf, valuesOf } from './market.ts'

const WOMEN = {
  'demographics.csv': [
    'occupation,dimension,category,share',
    'a,sex,women,0.8',
    'a,sex,men,0.2',
    'b,sex,women,0.3',
    'b,sex,men,0.7',
  ],
}

describe('incidence', () => {
  test('spreads the displaced and the unemployed by the composition of their occupations', () => {
    const model = smallMarket(WOMEN)
    const run = trajectoryOf(model, {
      displaced: [[10, 20], [5, 0]],
      unemployment: [[4, 10]],
      employment: [[40, 50]],
    })
    const measured = incidence(model, wageClasses(model), { scenario: run, baseline: run })
    const of = (metric: string, key: string) => valuesOf(measured, metric, 'sex', key)
    expect(of('displaced_workers', 'women')).toEqual([14, 4])
    expect(of('displaced_workers', 'men')).toEqual([16, 1])
    expect(of('cumulative_displaced_workers', 'women')).toEqual([14, 18])
    expect(of('unemployment_rate', 'women')[0]).toBeCloseTo(6.2 / (6.2 + 47), 12)
    expect(of('unemployment_rate', 'men')[0]).toBeCloseTo(7.8 / (7.8 + 43), 12)
  })

  test("gives a new role its feeders' composition", () => {
    const model = smallMarket({ ...WOMEN, ...ONE_ROLE })
    const run = trajectoryOf(model, { displaced: [[0, 0, 8]] })
    const measured = incidence(model, wageClasses(model), { scenario: run, baseline: run })
    expect(valuesOf(measured, 'displaced_workers', 'sex', 'women')[0]).toBeCloseTo(8 * (0.25 * 0.8 + 0.75 * 0.3), 12)
  })

  test('tells the wage fifths apart where wages are known', () => {
    const model = smallMarket({ 'occupations.csv': ['code,title,employment,wage_mean', 'a,A,60,1', 'b,B,40,2'] })
    const run = trajectoryOf(model, { displaced: [[9, 4]] })
    const measured = incidence(model, wageClasses(model), { scenario: run, baseline: run })
    const displaced = ['1', '2', '3', '4', '5'].map((f) => valuesOf(measured, 'displaced_workers', 'wage_fifth', f)[0])
    ;[3, 3, 3, 2, 2].forEach((people, f) => expect(displaced[f]).toBeCloseTo(people, 10))
  })
})
