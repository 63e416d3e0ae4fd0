import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agents } from '../../../simulation/agents/engine.ts'
import { meanfield } from '../../../simulation/meanfield/engine.ts'
import { simulatePair, type Engine, type Pair } from '../../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import type { Trajectory } from '../../../simulation/model/trajectory.ts'
import { yearSteps } from '../../../simulation/metrics/quantity.ts'
import { yearOfHorizon, yearsOfHorizon } from '../../../simulation/model/trajectory.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { lastStep } from '../../../simulation/scenario/time.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'
import { sumAt } from '../../helpers/run.ts'

/** Shares; those so small that they drown in rounding are zero. */
const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true }))

/** Scenarios of every kind: with and without new roles, growth, retraining, at any sample size. */
const anyScenario = fc.record({
  market: fc.integer({ min: 1, max: 1000 }),
  newRoles: fc.integer({ min: 0, max: 3 }),
  years: fc.double({ min: 0.2, max: 20, noNaN: true }),
  reinstated: share,
  newRoleShare: share,
  adjustmentRate: share,
  separationRate: fc.oneof(fc.constant(0), fc.double({ min: 1e-4, max: 0.2, noNaN: true })),
  longTermSteps: fc.integer({ min: 1, max: 9 }),
  warmupSteps: fc.integer({ min: 0, max: 20 }),
  seatsPerYear: fc.constantFrom(0, 2000, 40_000),
  projections: fc.boolean(),
  workersPerAgent: fc.integer({ min: 1, max: 300 }),
})

type AnyScenario = typeof anyScenario extends fc.Arbitrary<infer S> ? S : never

const modelOf = (any: AnyScenario, ceiling = 1): Model =>
  buildModel(
    randomDataset(any.market, { occupations: 7, industries: 3, newRoles: any.newRoles, people: 20_000 }),
    parseScenario({
      name: 'any',
      horizonYears: 4,
      exposure: { source: 'random' },
      adoption: { default: { durationYears: any.years, ceiling } },
      substitutionShare: 1,
      baselineGrowth: any.projections ? 'projections' : 'none',
      reinstatement: { share: any.reinstated, newRoleShare: any.newRoleShare },
      frictions: {
        adjustmentRate: any.adjustmentRate,
        separationRate: any.separationRate,
        longTermSteps: any.longTermSteps,
        warmupSteps: any.warmupSteps,
      },
      retraining: { seatsPerYear: any.seatsPerYear, months: 4, startYear: 2025 },
      engine: { workersPerAgent: any.workersPerAgent },
    }),
  )

const pairsOf = (any: AnyScenario, ceiling = 1): { model: Model; pair: Pair; exact: boolean }[] => {
  const model = modelOf(any, ceiling)
  const run = (engine: Engine): Pair => simulatePair(engine, model, { includeWarmup: true })
  return [
    { model, pair: run(meanfield(model)), exact: false },
    { model, pair: run(agents(model, [any.market])), exact: true },
  ]
}

const checkLaws = (run: Trajectory, model: Model, exact: boolean): void => {
  const tolerance = exact ? 0 : 1e-6
  const people = sumAt(run, run.employment, 0) + sumAt(run, run.unemployment, 0)
  for (let t = 0; t < run.steps; t++) {
    const now = sumAt(run, run.employment, t) + sumAt(run, run.unemployment, t)
    expect(Math.abs(now - people), 'people are conserved').toBeLessThanOrEqual(people * (exact ? 0 : 1e-10))
    expect(sumAt(run, run.found, t), 'all who find work are hired').toBeCloseTo(sumAt(run, run.hires, t), exact ? 9 : 5)
    expect(run.upgrades[t]).toBeLessThanOrEqual(sumAt(run, run.hires, t) + tolerance)
    for (let i = t * run.nodes; i < (t + 1) * run.nodes; i++) {
      for (const name of ['employment', 'unemployment', 'searching', 'vacancies', 'displaced', 'found', 'hires'] as const) {
        expect(run[name][i], name).toBeGreaterThanOrEqual(-tolerance)
      }
      expect(run.longTermUnemployment[i]).toBeLessThanOrEqual(run.unemployment[i] * (1 + 1e-9) + tolerance)
      expect(run.searching[i]).toBeLessThanOrEqual(run.unemployment[i] * (1 + 1e-9) + tolerance)
      if (t === 0) continue
      const before = i - run.nodes
      expect(run.hires[i], 'hires fill vacancies').toBeLessThanOrEqual(run.vacancies[before] * (1 + 1e-9) + tolerance)
      expect(run.found[i]).toBeLessThanOrEqual(run.searching[before] * (1 + 1e-9) + tolerance)
      expect(run.displaced[i]).toBeLessThanOrEqual(run.employment[before] * (1 + 1e-9) + tolerance)
    }
  }
  const hired = Array.from({ length: run.steps }, (_, t) => (run.firstStep + t < 0 ? 0 : sumAt(run, run.hires, t)))
  const flows = run.flows.reduce((sum, workers) => sum + workers, 0)
  const startsWithStepZero = model.firstStep === 0 ? hired[0] : 0
  expect(flows / (hired.reduce((sum, workers) => sum + workers, 0) - startsWithStepZero || 1)).toBeCloseTo(flows > 0 ? 1 : 0, 9)
}

describe('both engines', () => {
  test('keep the laws of the labour market in every scenario', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        for (const { model, pair, exact } of pairsOf(any)) {
          checkLaws(pair.scenario, model, exact)
          checkLaws(pair.baseline, model, exact)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('without AI the run is its own baseline, bit by bit: nobody is displaced beyond it', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        for (const { pair } of pairsOf(any, 0)) expect(pair.scenario).toEqual(pair.baseline)
      }),
      { numRuns: 20 },
    )
  })

  test('share the warm-up between a run and its baseline', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        for (const { pair } of pairsOf(any)) {
          const warmup = -pair.scenario.firstStep * pair.scenario.nodes
          expect(pair.scenario.employment.subarray(0, warmup)).toEqual(pair.baseline.employment.subarray(0, warmup))
        }
      }),
      { numRuns: 10 },
    )
  })
})

test('years of flows end with the same steps as the years of occupations', () => {
  for (const horizon of [0.1, 1, 2.5, 3, 10, 30]) {
    const last = lastStep(horizon)
    const ends = yearSteps(last).slice(1)
    expect(yearsOfHorizon(last)).toBe(Math.max(1, ends.length))
    for (let step = 1; step <= last; step++) {
      expect(yearOfHorizon(step)).toBe(ends.findIndex((end) => step <= end))
    }
  }
})
