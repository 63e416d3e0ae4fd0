import { describe, expect, test } from 'vitest'
import { jobs } from '../../../simulation/metrics/jobs.ts'
import { rates } from '../../../simulation/metrics/rates.ts'
import { find, ONE_ROLE, smallMarket, trajectoryOf, valuesOf } from './market.ts'

const MAJORS = { 'occupations.csv': ['code,title,major,employment', 'a,A,x,60', 'b,B,,40'] }

describe('jobs', () => {
  test('are counted in all, by major group where there is one, and by new role', () => {
    const model = smallMarket({ ...MAJORS, ...ONE_ROLE })
    const scenario = trajectoryOf(model, { employment: [[50, 30, 7]] })
    const baseline = trajectoryOf(model, { employment: [[60, 40, 0]] })
    const measured = jobs(model, { scenario, baseline })
    expect(find(measured, 'employment').scenario[0]).toBe(87)
    expect(find(measured, 'employment').baseline?.[0]).toBe(100)
    expect(measured.filter(({ dimension }) => dimension === 'major').map(({ key }) => key)).toEqual(['x'])
    expect(valuesOf(measured, 'employment', 'major', 'x')[0]).toBe(50)
    expect(valuesOf(measured, 'new_role_jobs')[0]).toBe(7)
    expect(valuesOf(measured, 'new_role_jobs', 'role', 'r')[0]).toBe(7)
    expect(find(measured, 'new_role_jobs').baseline).toBeNull()
  })

  test('that AI takes over come back in occupations and in new roles, from step 0 on', () => {
    const model = smallMarket(ONE_ROLE, {
      frictions: { warmupSteps: 3 },
      reinstatement: { share: 0.5, newRoleShare: 0.2 },
    })
    const run = trajectoryOf(model, {}, true)
    const measured = jobs(model, { scenario: run, baseline: run })
    const automated = valuesOf(measured, 'automated_work')
    expect(automated.slice(0, 3)).toEqual([0, 0, 0])
    expect(automated[3]).toBeGreaterThan(0)
    valuesOf(measured, 'reinstated_jobs').forEach((jobs, t) => expect(jobs).toBeCloseTo(0.4 * automated[t], 12))
    valuesOf(measured, 'reinstated_in_new_roles').forEach((jobs, t) => expect(jobs).toBeCloseTo(0.1 * automated[t], 12))
  })
})

test('rates are shares of the labour force, and of all jobs for vacancies', () => {
  const model = smallMarket()
  const run = trajectoryOf(model, {
    employment: [[60, 30]],
    unemployment: [[6, 4]],
    longTermUnemployment: [[1, 0]],
    vacancies: [[4, 6]],
  })
  const measured = rates({ scenario: run, baseline: run })
  expect(valuesOf(measured, 'unemployment_rate')[0]).toBeCloseTo(0.1, 12)
  expect(valuesOf(measured, 'long_term_unemployment_rate')[0]).toBeCloseTo(0.01, 12)
  expect(valuesOf(measured, 'vacancy_rate')[0]).toBeCloseTo(0.1, 12)
})
