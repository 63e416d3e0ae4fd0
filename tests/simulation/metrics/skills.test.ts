import { describe, expect, test } from 'vitest'
import { skills } from '../../../simulation/metrics/skills.ts'
import { ONE_ROLE, smallMarket, trajectoryOf, valuesOf } from './market.ts'

const LEVELS = { 'skills.csv': ['occupation,skill,level', 'a,writing,0.2', 'b,writing,0.6'] }
const ZONES = { 'occupations.csv': ['code,title,job_zone,employment', 'a,A,2,60', 'b,B,4,40'] }

describe('skill-upgrade demand', () => {
  test('is the mean level of those employed, and the mean change of level over the hires', () => {
    const model = smallMarket(LEVELS)
    const run = trajectoryOf(model, { employment: [[30, 10]], hires: [[1, 3]], found: [[2, 2]] })
    const measured = skills(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'skill_demand', 'skill', 'writing')[0]).toBeCloseTo(0.3, 12)
    expect(valuesOf(measured, 'skill_change_of_hires', 'skill', 'writing')[0]).toBeCloseTo(0.1, 12)
  })

  test('gives a new role the weighted mean level of its feeders', () => {
    const model = smallMarket({ ...LEVELS, ...ONE_ROLE })
    const run = trajectoryOf(model, { employment: [[0, 0, 7]], hires: [[0, 0, 2]], found: [[2, 0, 0]] })
    const measured = skills(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'skill_demand', 'skill', 'writing')[0]).toBeCloseTo(0.5, 12)
    expect(valuesOf(measured, 'skill_change_of_hires', 'skill', 'writing')[0]).toBeCloseTo(0.3, 12)
  })

  test('counts the share of hires that lead into a higher job zone', () => {
    const model = smallMarket(ZONES)
    const run = trajectoryOf(model, { hires: [[1, 3], [0, 0]], found: [[2, 2], [0, 0]], upgrades: [1, 0] })
    const measured = skills(model, { scenario: run, baseline: run })
    expect(valuesOf(measured, 'skill_upgrade_share')).toEqual([0.25, 0])
  })

  test('says nothing of what the dataset does not know', () => {
    const model = smallMarket()
    const run = trajectoryOf(model, { hires: [[1, 3]] })
    expect(skills(model, { scenario: run, baseline: run })).toEqual([])
  })
})
