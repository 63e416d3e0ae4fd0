import { describe, expect, test } from 'vitest'
import { leverDifferences, type LeverDifference } from '../../../../renderer/pages/compare/lever-differences.ts'
import { parseScenario } from '../../../../simulation/scenario/parse.ts'

const scenario = (more: object = {}) => parseScenario({ name: 'One', ...more })

const named = (found: LeverDifference[]): string[] =>
  found.map(({ lever, subject }) => (subject === null ? lever : `${lever} ${subject.code}`))

const values = ({ cells }: LeverDifference) => cells.map(({ value }) => value)

describe('what differs in the levers of scenarios', () => {
  test('is nothing where only the names differ, or a default is written out', () => {
    expect(leverDifferences([scenario(), scenario({ name: 'Two', horizonYears: 10 })])).toEqual([])
    // The same adoption, once as a default and once for the industry.
    const [written, left] = [{ industries: { 52: { ceiling: 1 } } }, {}]
    expect(leverDifferences([scenario({ adoption: written }), scenario({ adoption: left })])).toEqual([])
  })

  test('says which values are defaults', () => {
    const found = leverDifferences([scenario(), scenario({ horizonYears: 20, reinstatement: { share: 0.8 } })])
    expect(named(found)).toEqual(['horizon', 'reinstatementShare'])
    expect(found[0].cells).toEqual([
      { value: 10, isDefault: true },
      { value: 20, isDefault: false },
    ])
  })

  test('names an industry with what it really adopts, be it its own or what all follow', () => {
    const found = leverDifferences([
      scenario({ adoption: { default: { durationYears: 8 }, industries: { 52: { durationYears: 5, ceiling: 0.9 } } } }),
      scenario({ adoption: { default: { durationYears: 20 } } }),
    ])
    expect(named(found)).toEqual(['adoptionDuration', 'adoptionDuration 52', 'adoptionCeiling 52'])
    expect(found[1].cells).toEqual([
      { value: 5, isDefault: false },
      { value: 20, isDefault: true },
    ])
  })

  test('holds the start of an adoption that follows the scenario for a default', () => {
    const found = leverDifferences([scenario({ startYear: 2025 }), scenario({ startYear: 2030 })])
    expect(named(found)).toEqual(['startYear', 'adoptionStart'])
    expect(found[1].cells.every(({ isDefault }) => isDefault)).toBe(true)
  })

  test('names the exposures set by hand', () => {
    const found = leverDifferences([
      scenario({ exposure: { overrides: { '13-2050': { e1: 0.2 } } } }),
      scenario({ exposure: { overrides: { '13-2050': { e1: 0.2, e2: 0.1 } } } }),
    ])
    expect(named(found)).toEqual(['e2 13-2050'])
    expect(values(found[0])).toEqual([null, 0.1])
  })

  test('leaves out what a scenario does not use', () => {
    const found = leverDifferences([
      scenario({ engine: { kind: 'meanfield', seed: 5, workersPerAgent: 7 }, retraining: { months: 6 } }),
      scenario({ retraining: { seatsPerYear: 1000 } }),
      scenario(),
    ])
    expect(named(found)).toEqual([
      ...['seats', 'retrainingStart', 'courseLength', 'completion'],
      ...['engine', 'workersPerAgent', 'replicates', 'seed', 'careers'],
    ])
    const courses = found.find(({ lever }) => lever === 'courseLength')
    expect(courses && values(courses)).toEqual([null, 12, null])
  })
})
