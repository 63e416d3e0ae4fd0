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

  test('says what is wrong with an occupation that it adds', () => {
    const added = { code: 'bot-trainer', title: 'Bot trainer', like: 'o1', employment: 10, e1: 0.2, e2: 0.3 }
    const withAdded = (...some: object[]) => ({ name: 'a', addedOccupations: some })
    expect(parseScenario({ name: 'a' }).addedOccupations).toEqual([])
    expect(parseScenario(withAdded(added)).addedOccupations).toEqual([added])
    expect(problemsOf(withAdded({ ...added, e1: 0.8 }))).toEqual(['addedOccupations.0: e1 + e2 is 1.1, above 1'])
    expect(problemsOf(withAdded(added, { ...added, code: 'bot trainer', people: 3 }))).toEqual([
      'addedOccupations.1.code: "bot trainer" is not a code: up to 40 letters, digits, ".", "_" and "-"',
      'addedOccupations.1.people: is not a known field; the fields here are code, title, like, employment, e1, e2, automation, wageMean',
    ])
    expect(problemsOf(withAdded({ ...added, employment: 0, title: ' ' }))).toEqual([
      'addedOccupations.0.title: is empty',
      'addedOccupations.0.employment: 0 is not above 0',
    ])
    expect(problemsOf({ name: 'a', addedOccupations: {} })).toEqual(['addedOccupations: {} is not a list'])
  })

  test('adds only occupations that its dataset has the people for', () => {
    const dataset = randomDataset(1, { occupations: 4, newRoles: 1 })
    const added = { code: 'a', title: 'A', like: 'o1', employment: 1000, e1: 0, e2: 0 }
    const problemsWith = (...some: object[]): string[] => {
      try {
        checkAgainstDataset(parseScenario({ name: 'a', exposure: { source: 'random' }, addedOccupations: some }), dataset)
        return []
      } catch (error) {
        return error instanceof ScenarioError ? error.message.split('\n') : [String(error)]
      }
    }
    expect(dataset.occupations[1].employment).toBe(161_218)
    expect(problemsWith(added)).toEqual([])
    expect(problemsWith({ ...added, employment: 5e6 }, { ...added, like: 'o9', code: 'o2' }, { ...added, code: 'r0' })).toEqual([
      'addedOccupations.0.employment: 5000000 is above the 161,218 people of o1',
      'addedOccupations.1.code: "o2" is already an occupation of dataset random',
      'addedOccupations.1.like: "o9" is not an occupation of dataset random',
      'addedOccupations.2.code: "r0" is already a new role of dataset random',
      'addedOccupations.2.employment: 1000 is above the 0 people of o1 that the occupations added before leave',
    ])
    expect(problemsWith(added, added)).toEqual(['addedOccupations.1.code: "a" is the code of an added occupation further up'])
    const overridden = { name: 'a', exposure: { source: 'random', overrides: { a: { e1: 0.5 } } } }
    expect(() => checkAgainstDataset(parseScenario(overridden), dataset)).toThrow('exposure.overrides.a: is not an occupation')
    expect(() => checkAgainstDataset(parseScenario({ ...overridden, addedOccupations: [added] }), dataset)).not.toThrow()
  })

  test('a horizon of ten years ends at step 77, 6.75 weeks a step', () => {
    expect(lastStep(10)).toBe(77)
    expect(yearOfStep(2025, 77)).toBeCloseTo(2034.995, 3)
  })
})
