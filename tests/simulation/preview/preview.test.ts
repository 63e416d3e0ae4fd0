import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanfield } from '../../../simulation/meanfield/engine.ts'
import { measure } from '../../../simulation/metrics/measure.ts'
import { simulatePair } from '../../../simulation/model/engine.ts'
import { buildModel } from '../../../simulation/model/model.ts'
import { previewer } from '../../../simulation/preview/preview.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** What an analyst may move from one preview to the next: what only AI does, and what the run without AI rests on too. */
const anyScenario = fc
  .record({
    ceiling: share,
    duration: fc.double({ min: 0.5, max: 30, noNaN: true }),
    reinstated: share,
    newRoleShare: share,
    substitution: share,
    years: fc.constantFrom(2, 5),
    newRoleMobility: fc.constantFrom(0.3, 0.8),
    separationRate: fc.constantFrom(0.016, 0.03),
    seatsPerYear: fc.constantFrom(0, 5000),
    baselineGrowth: fc.constantFrom('none', 'projections'),
    startYear: fc.constantFrom(2024, 2026),
  })
  .map((any) =>
    parseScenario({
      name: 'any',
      startYear: any.startYear,
      horizonYears: any.years,
      baselineGrowth: any.baselineGrowth,
      exposure: { source: 'random' },
      adoption: { default: { durationYears: any.duration, ceiling: any.ceiling } },
      substitutionShare: any.substitution,
      reinstatement: { share: any.reinstated, newRoleShare: any.newRoleShare, newRoleMobility: any.newRoleMobility },
      frictions: { separationRate: any.separationRate, warmupSteps: 10 },
      retraining: { seatsPerYear: any.seatsPerYear },
    }),
  )

const dataset = randomDataset(4, { occupations: 9, industries: 3, newRoles: 2, people: 20_000 })

/** The same from a run of its own, with everything that a run measures. */
const measured = (scenario: Scenario) => {
  const model = buildModel(dataset, scenario)
  const quantities = measure(model, simulatePair(meanfield(model), model))
  return (metric: string, key = 'all') => {
    const found = quantities.find((one) => one.metric === metric && one.key === key)
    if (found === undefined) throw new Error(`${metric} ${key}`)
    return found
  }
}

/** Equal but for the order in which hires are added up. */
const expectSame = (values: readonly number[], others: ArrayLike<number>): void => {
  expect(values).toHaveLength(others.length)
  values.forEach((value, t) => expect(Math.abs(value - others[t])).toBeLessThan(1e-9 * Math.max(1, Math.abs(others[t]))))
}

describe('a preview', () => {
  test('is what a mean-field run gives, whatever was previewed before it', () => {
    fc.assert(
      fc.property(fc.array(anyScenario, { minLength: 1, maxLength: 4 }), (scenarios) => {
        const { preview } = previewer(dataset)
        for (const scenario of scenarios) {
          const shown = preview(scenario)
          const of = measured(scenario)
          const unemployment = of('unemployment_rate')
          expectSame(shown.unemployment.scenario, unemployment.scenario)
          expectSame(shown.unemployment.baseline, unemployment.baseline ?? [])
          expectSame(shown.newRoles, of('new_role_jobs').scenario)
          for (const { code, displaced } of shown.industries) {
            const { scenario: withAI, baseline } = of('cumulative_displaced_workers', code)
            expect(displaced).toBeCloseTo((withAI.at(-1) ?? 0) - (baseline?.at(-1) ?? 0), 6)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('names the occupations that gain and lose most, and none where AI does nothing', () => {
    const { preview } = previewer(dataset)
    const scenario = parseScenario({ name: 'any', exposure: { source: 'random' }, reinstatement: { share: 0.5 } })
    const { occupations } = preview(scenario)
    const changes = occupations.map(({ change }) => change)
    expect(changes.length).toBeGreaterThan(3)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
    expect(preview({ ...scenario, adoption: { default: { ceiling: 0 }, industries: {} } }).occupations).toEqual([])
  })

  test('leaves out the draws of exposure and asks for no agents', () => {
    const { preview } = previewer(dataset)
    const scenario = parseScenario({ name: 'any', exposure: { source: 'random' } })
    const drawn = { ...scenario, exposure: { ...scenario.exposure, drawIntervals: true } }
    const followed: Scenario = { ...drawn, engine: { ...drawn.engine, kind: 'agents', replicates: 50 } }
    expect(preview(followed)).toEqual(preview(scenario))
  })
})
