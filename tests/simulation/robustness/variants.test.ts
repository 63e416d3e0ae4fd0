import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENDS } from '../../../simulation/robustness/ends.ts'
import { baseOf, variantsOf, type Variant } from '../../../simulation/robustness/variants.ts'
import { checkAgainstDataset, parseScenario } from '../../../simulation/scenario/parse.ts'
import { scenarioSchema, type Scenario, type ScenarioInput } from '../../../simulation/scenario/schema.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const DATASET = randomDataset(1, { occupations: 6, industries: 3, newRoles: 2 })

const variantsBy = (scenario: Omit<ScenarioInput, 'name'>, assumption: Variant['assumption'], dataset = DATASET): Variant[] =>
  variantsOf(parseScenario({ name: 'S', exposure: { source: 'random' }, ...scenario }), dataset).filter(
    (variant) => variant.assumption === assumption,
  )

const share = fc.double({ min: 0, max: 1, noNaN: true })
const curve = fc.record(
  {
    startYear: fc.integer({ min: 2020, max: 2040 }),
    durationYears: fc.double({ min: 0.1, max: 200, noNaN: true }),
    ceiling: share,
  },
  { requiredKeys: [] },
)
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    horizonYears: fc.integer({ min: 1, max: 30 }),
    baselineGrowth: fc.constantFrom('none' as const, 'projections' as const),
    source: fc.constantFrom('classifier', 'random'),
    substitutionShare: fc.oneof(share, fc.constant('classifier' as const)),
    maturity: fc.tuple(share, share),
    reinstatement: fc.record({ share, newRoleShare: share }),
    adjustmentRate: share,
    seatsPerYear: fc.constantFrom(0, 1000),
    adoption: fc.record({ default: curve, industries: fc.dictionary(fc.constantFrom('k0', 'k1', 'k2'), curve) }),
  })
  .map(({ source, maturity: [start, end], adjustmentRate, seatsPerYear, ...rest }) =>
    parseScenario({
      name: 'Random',
      ...rest,
      exposure: { source, drawIntervals: true },
      toolMaturity: { start, end },
      frictions: { adjustmentRate },
      retraining: { seatsPerYear },
    }),
  )

describe('the variants of a scenario', () => {
  test('are scenarios of the same dataset, in expected values, each unlike the scenario and unlike each other', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const base = baseOf(scenario)
        const variants = variantsOf(scenario, DATASET)
        for (const variant of variants) {
          expect(scenarioSchema.parse(variant.scenario)).toEqual(variant.scenario)
          checkAgainstDataset(variant.scenario, DATASET)
          expect(variant.scenario).not.toEqual(base)
          expect(variant.scenario.engine.kind).toBe('meanfield')
          expect(variant.scenario.exposure.drawIntervals).toBe(false)
        }
        const names = variants.map(({ assumption, value }) => `${assumption} ${value}`)
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  test('a share always has the scenario between its ends', () => {
    fc.assert(
      fc.property(scenarios, share, (scenario, own) => {
        const variants = variantsOf({ ...scenario, substitutionShare: own }, DATASET)
        const values = variants
          .filter(({ assumption }) => assumption === 'substitutionShare')
          .flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
        for (const value of values) expect(value).toBeLessThanOrEqual(1)
        if (own > 0 && own < 1) {
          expect(Math.min(...values)).toBeLessThan(own)
          expect(Math.max(...values)).toBeGreaterThan(own)
        }
      }),
    )
  })

  test('every exposure source of the dataset is tried, and the classifier, but for the scenario’s own', () => {
    expect(variantsBy({}, 'exposureSource').map(({ value }) => value)).toEqual(['classifier'])
    const own = variantsBy({ exposure: { source: 'classifier' } }, 'exposureSource')
    expect(own.map(({ value }) => value)).toEqual(['random'])
  })

  test('reinstatement of everything is tried at half; of less, also at everything', () => {
    expect(variantsBy({}, 'reinstatementShare').map(({ value }) => value)).toEqual([0.5])
    const less = variantsBy({ reinstatement: { share: 0.4 } }, 'reinstatementShare')
    expect(less.map(({ value }) => value)).toEqual([0.2, 1])
  })

  test('an industry that adopts nothing adopts nothing at the high end of the ceilings either', () => {
    const [, full] = variantsBy(
      { adoption: { default: { ceiling: 0.4 }, industries: { k1: { ceiling: 0 } } } },
      'adoptionCeiling',
    )
    expect(full.scenario.adoption.default.ceiling).toBe(1)
    expect(full.scenario.adoption.industries.k1.ceiling).toBe(0)
  })

  test('halved and doubled durations keep each industry’s own start and ceiling', () => {
    const own = { startYear: 2028, durationYears: 6, ceiling: 0.7 }
    const [fast, slow] = variantsBy({ adoption: { industries: { k2: own } } }, 'adoptionPace')
    expect(fast.scenario.adoption.industries.k2).toEqual({ ...own, durationYears: 3 })
    expect(slow.scenario.adoption.industries.k2).toEqual({ ...own, durationYears: 12 })
  })

  test('retraining is taken away where there is some, and nothing is varied that the dataset lacks', () => {
    expect(variantsBy({}, 'retraining')).toEqual([])
    expect(variantsBy({ retraining: { seatsPerYear: 500 } }, 'retraining').map(({ value }) => value)).toEqual([0])
    const bare = { ...randomDataset(2, { occupations: 6 }), projections: null }
    expect(variantsBy({}, 'newRoleShare', bare)).toEqual([])
    expect(variantsBy({}, 'baselineGrowth', bare)).toEqual([])
  })

  test('every end has a unit and a reason', () => {
    for (const { low, high, unit, reason } of Object.values(ENDS)) {
      expect(low).toBeLessThan(high)
      expect(unit).not.toBe('')
      expect(reason).not.toBe('')
    }
  })
})
