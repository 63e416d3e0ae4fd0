import { describe, expect, test } from 'vitest'
import { beginTraining, endTraining } from '../../../simulation/meanfield/retraining.ts'
import { agents } from '../../../simulation/agents/engine.ts'
import { simulatePair } from '../../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { retrainingPlan, type Training } from '../../../simulation/model/retraining.ts'
import type { Trajectory } from '../../../simulation/model/trajectory.ts'
import { initialState } from '../../../simulation/model/state.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'
import { runAgents, runMeanfield, sumAt } from '../../helpers/run.ts'

const withSeats = (seatsPerYear: number, more: object = {}): Model =>
  buildModel(
    randomDataset(21, { occupations: 8, newRoles: 2 }),
    parseScenario({
      name: 'seats',
      horizonYears: 8,
      exposure: { source: 'random' },
      adoption: { default: { durationYears: 3 } },
      substitutionShare: 1,
      reinstatement: { newRoleShare: 0.5 },
      retraining: { seatsPerYear, startYear: 2025, ...more },
      engine: { workersPerAgent: 4 },
    }),
  )

describe('retraining', () => {
  test('conserves people in both engines, trainees counted among the unemployed', () => {
    for (const run of [runMeanfield(withSeats(5000)), runAgents(withSeats(5000), [1])]) {
      const people = sumAt(run, run.employment, 0) + sumAt(run, run.unemployment, 0)
      for (let t = 0; t < run.steps; t++) {
        expect(sumAt(run, run.employment, t) + sumAt(run, run.unemployment, t)).toBeCloseTo(people, 4)
        for (let i = t * run.nodes; i < (t + 1) * run.nodes; i++) {
          expect(run.longTermUnemployment[i]).toBeLessThanOrEqual(run.unemployment[i] * (1 + 1e-9) + 1e-6)
        }
      }
    }
  })

  test('seats the longest spells first, no more than there are seats, and takes them out of the search', () => {
    const model = withSeats(5000)
    const plan = retrainingPlan(model)
    if (plan === null) throw new Error('the scenario has seats')
    const state = initialState(model, model.initial, 6, { courses: [] })
    state.gap.fill(-100)
    state.cohorts.slice(0, 6).forEach((cohort) => cohort.fill(30))
    state.searching.fill(180)
    const before = state.searching.reduce((sum, people) => sum + people, 0)
    beginTraining(state, { courses: [] }, plan, model, 0)
    const left = state.cohorts.map((cohort) => cohort.reduce((sum, people) => sum + people, 0))
    const seats = 5000 / (52 / 6.75)
    expect(before - state.searching.reduce((sum, people) => sum + people, 0)).toBeCloseTo(seats, 6)
    expect(state.cohorts).toHaveLength(12)
    expect(left[5]).toBeCloseTo(0, 9)
    expect(left[4]).toBeCloseTo(0, 9)
    expect(left[0]).toBeCloseTo(30 * model.nodes, 9)
  })

  test('who completes a course searches in the target, who does not where they were', () => {
    const trainees = (completionRate: number): number[] => {
      const model = withSeats(4000, { completionRate })
      const plan = retrainingPlan(model)
      if (plan === null) throw new Error('the scenario has seats')
      const state = initialState(model, model.initial, 6, { courses: [] })
      // Only node 1 lacks people, so it alone can be a target.
      state.gap[1] = -100
      const training: Training = { courses: [] }
      const before = state.searching.slice()
      beginTraining(state, training, plan, model, 0)
      endTraining(state, training, plan, model, plan.durationSteps - 1)
      return Array.from(state.searching, (people, i) => people - before[i])
    }
    trainees(0).forEach((change) => expect(change).toBeCloseTo(0, 6))
    const [, gained, ...others] = trainees(1)
    expect(gained).toBeGreaterThan(100)
    expect(Math.max(...others)).toBeLessThanOrEqual(1e-6)
  })

  test('nobody is seated twice in one spell', () => {
    const model = buildModel(
      randomDataset(21, { occupations: 8, newRoles: 2, people: 400 }),
      parseScenario({
        name: 'plenty of seats',
        exposure: { source: 'random' },
        substitutionShare: 1,
        retraining: { seatsPerYear: 100_000, months: 3, startYear: 2025 },
        engine: { workersPerAgent: 1, careers: 10_000 },
      }),
    )
    const { followed } = simulatePair(agents(model, [1]), model)
    let seats = 0
    for (const { history } of followed) {
      let isTrained = false
      for (const { cause } of history) {
        if (cause === 'seated') {
          expect(isTrained).toBe(false)
          isTrained = true
          seats += 1
        }
        if (cause === 'hired') isTrained = false
      }
    }
    expect(seats).toBeGreaterThan(100)
  })

  test('the agents follow the mean field', () => {
    const model = withSeats(4000)
    const expected = runMeanfield(model)
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => runAgents(model, [seed]))
    for (const t of [10, 30, expected.steps - 1]) {
      const rate = (run: Trajectory): number => sumAt(run, run.unemployment, t) / sumAt(run, run.employment, t)
      const mean = runs.reduce((sum, run) => sum + rate(run), 0) / runs.length
      expect(Math.abs(mean - rate(expected))).toBeLessThan(0.002)
    }
  })
})
