import { describe, expect, test } from 'vitest'
import { checkAgainstDataset, parseScenario, ScenarioError } from '../../../simulation/scenario/parse.ts'
import { adoptionOf } from '../../../simulation/scenario/schema.ts'
import { lastStep, yearOfStep } from '../../../simulation/scenario/time.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const problemsOf = (value: unknown): string[] => {
  try {
    parseScenario(value)
    return []
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return error.message.split('\n')
  }
}

describe('a scenario', () => {
  test('needs only a name; every other field has the documented default', () => {
    const scenario = parseScenario({ name: 'Plain' })
    expect(scenario.frictions).toEqual({
      separationRate: 0.016,
      openingRate: 0.012,
      adjustmentRate: 0.16,
      longTermSteps: 4,
      warmupSteps: 100,
    })
    expect(scenario.exposure.source).toBe('classifier')
    expect(adoptionOf(scenario, '52')).toEqual({ startYear: 2025, durationYears: 15, ceiling: 1 })
  })

  test('lets an industry leave fields to the default curve', () => {
    const scenario = parseScenario({
      name: 'Partly',
      startYear: 2030,
      adoption: { default: { ceiling: 0.4 }, industries: { '52': { durationYears: 3 } } },
    })
    expect(adoptionOf(scenario, '52')).toEqual({ startYear: 2030, durationYears: 3, ceiling: 0.4 })
  })

  test('names the path of every fault at once', () => {
    expect(
      problemsOf({ name: '', horizonYears: 'ten', adoption: { industries: { '52': { ceiling: 1.4, speed: 2 } } } }),
    ).toEqual([
      'name: is empty',
      'horizonYears: "ten" is not a number',
      'adoption.industries.52.ceiling: 1.4 is above 1',
      'adoption.industries.52.speed: is not a known field; the fields here are startYear, durationYears, ceiling',
    ])
    expect(problemsOf({ name: 'a', engine: { kind: 'fast', replicates: 0, seed: 1.5 } })).toEqual([
      'engine.kind: "fast" is not "meanfield" or "agents"',
      'engine.replicates: 0 is below 1',
      'engine.seed: 1.5 is not a whole number',
    ])
    expect(problemsOf({ name: 'a', substitutionShare: 2 })).toEqual(['substitutionShare: 2 is above 1'])
    expect(problemsOf({ name: 'a', substitutionShare: 'all' })).toEqual([
      'substitutionShare: "all" is neither a share from 0 to 1 nor "classifier"',
    ])
    expect(problemsOf({ name: 'a', exposure: { overrides: { x: { e1: 0.7, e2: 0.5 } } } })).toEqual([
      'exposure.overrides.x: e1 + e2 is 1.2, above 1',
    ])
    expect(problemsOf({ name: 'a', schemaVersion: 2 })).toEqual(['schemaVersion: 2 is not 1'])
    expect(problemsOf(null)).toEqual(['null is not an object'])
  })

  test('may only name what its dataset has', () => {
    const scenario = parseScenario({
      name: 'a',
      exposure: { source: 'oracle', overrides: { ghost: { e1: 1 } } },
      adoption: { industries: { '99': {} } },
    })
    expect(() => checkAgainstDataset(scenario, randomDataset(1, { occupations: 4 }))).toThrow(
      /exposure\.overrides\.ghost: is not an occupation[^]*adoption\.industries\.99: [^]*exposure\.source: "oracle"/,
    )
  })

  test('a horizon of ten years ends at step 77, 6.75 weeks a step', () => {
    expect(lastStep(10)).toBe(77)
    expect(yearOfStep(2025, 77)).toBeCloseTo(2034.995, 3)
  })
})
