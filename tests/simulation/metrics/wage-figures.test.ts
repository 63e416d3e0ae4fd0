import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { wageClasses } from '../../../simulation/metrics/wage-classes.ts'
import { wageFigures } from '../../../simulation/metrics/wage-figures.ts'
import { find, smallMarket, trajectoryOf, valuesOf } from './market.ts'

const paid = (...wages: (number | string)[]) =>
  smallMarket({ 'occupations.csv': ['code,title,employment,wage_mean', `a,A,60,${wages[0]}`, `b,B,40,${wages[1]}`] })

/** The Gini coefficient by its definition, the mean difference between any two over twice the mean. */
const giniByDefinition = (people: readonly number[], wages: readonly number[]): number => {
  const everybody = people.reduce((sum, m) => sum + m, 0)
  const mean = people.reduce((sum, m, a) => sum + m * wages[a], 0) / everybody
  let difference = 0
  people.forEach((m, a) => people.forEach((n, b) => (difference += m * n * Math.abs(wages[a] - wages[b]))))
  return difference / (2 * everybody ** 2 * mean)
}

describe('the wages of those employed', () => {
  test('are counted by occupation: three at 10,000 and one at 30,000 make a Gini coefficient of 1/4', () => {
    const model = paid(10_000, 30_000)
    const run = trajectoryOf(model, { employment: [[3, 1]] })
    const measured = wageFigures(wageClasses(model), { scenario: run, baseline: run })
    expect(valuesOf(measured, 'wage_mean')[0]).toBeCloseTo(15_000, 8)
    expect(valuesOf(measured, 'wage_gini')[0]).toBeCloseTo(0.25, 12)
    expect(valuesOf(measured, 'wage_p10')[0]).toBe(10_000)
    expect(valuesOf(measured, 'wage_median')[0]).toBe(10_000)
    expect(valuesOf(measured, 'wage_p90')[0]).toBe(30_000)
  })

  test('have no inequality where all earn the same, and none to report while nobody is employed', () => {
    const model = paid(20_000, 20_000)
    const run = trajectoryOf(model, { employment: [[3, 1], [0, 0]] })
    const { scenario } = find(wageFigures(wageClasses(model), { scenario: run, baseline: run }), 'wage_gini')
    expect(scenario[0]).toBeCloseTo(0, 12)
    expect(scenario[1]).toBe(0)
  })

  test('have percentiles to which empty occupations add nothing', () => {
    const model = paid(10_000, 30_000)
    const run = trajectoryOf(model, { employment: [[0, 5], [5, 0]] })
    const measured = wageFigures(wageClasses(model), { scenario: run, baseline: run })
    for (const metric of ['wage_p10', 'wage_median', 'wage_p90']) {
      expect(valuesOf(measured, metric)).toEqual([30_000, 10_000])
    }
  })

  test('leave out the occupations without wages; without any, there is nothing to report', () => {
    const one = paid(10_000, '')
    const run = trajectoryOf(one, { employment: [[1, 100]] })
    expect(valuesOf(wageFigures(wageClasses(one), { scenario: run, baseline: run }), 'wage_mean')[0]).toBe(10_000)
    expect(wageFigures(wageClasses(paid('', '')), { scenario: run, baseline: run })).toEqual([])
  })

  test('of one occupation have its own percentiles', () => {
    const model = smallMarket({
      'occupations.csv': [
        'code,title,employment,wage_mean,wage_p10,wage_p25,wage_median,wage_p75,wage_p90',
        'a,A,60,40000,10000,25000,50000,75000,90000',
        'b,B,40,,,,,,',
      ],
    })
    const run = trajectoryOf(model, { employment: [[60, 40]] })
    const measured = wageFigures(wageClasses(model), { scenario: run, baseline: run })
    expect(valuesOf(measured, 'wage_p10')[0]).toBeCloseTo(10_000, 6)
    expect(valuesOf(measured, 'wage_median')[0]).toBeCloseTo(50_000, 6)
  })

  test("have the Gini coefficient of the definition, for any numbers employed", () => {
    const generator = newGenerator(7, 0)
    const wages = Array.from({ length: 12 }, () => Math.round(100_000 * generator.uniform()))
    const model = smallMarket({
      'occupations.csv': ['code,title,employment,wage_mean', ...wages.map((wage, i) => `o${i},O,1,${wage}`)],
      'mobility.csv': ['from,to,probability', ...wages.map((_, i) => `o${i},o${i},1`)],
      'exposure.csv': ['occupation,source,e1,e2', ...wages.map((_, i) => `o${i},test,0,0`)],
    })
    const people = [0, 1].map(() => wages.map(() => Math.floor(1000 * generator.uniform())))
    const run = trajectoryOf(model, { employment: people })
    const gini = valuesOf(wageFigures(wageClasses(model), { scenario: run, baseline: run }), 'wage_gini')
    people.forEach((employed, t) => expect(gini[t]).toBeCloseTo(giniByDefinition(employed, wages), 12))
  })
})
