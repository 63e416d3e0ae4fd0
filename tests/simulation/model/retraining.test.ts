import { describe, expect, test } from 'vitest'
import { runAgents } from '../../../simulation/agents/run.ts'
import { runMeanfield } from '../../../simulation/meanfield/run.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import type { Trajectory } from '../../../simulation/model/trajectory.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

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

const total = (run: Trajectory, values: Float64Array, t: number): number =>
  values.subarray(t * run.nodes, (t + 1) * run.nodes).reduce((sum, value) => sum + value, 0)

describe('retraining', () => {
  test('conserves people in both engines, trainees counted among the unemployed', () => {
    for (const run of [runMeanfield(withSeats(5000)), runAgents(withSeats(5000), [1])]) {
      const people = total(run, run.employment, 0) + total(run, run.unemployment, 0)
      for (let t = 0; t < run.steps; t++) {
        expect(total(run, run.employment, t) + total(run, run.unemployment, t)).toBeCloseTo(people, 4)
        for (let i = t * run.nodes; i < (t + 1) * run.nodes; i++) {
          expect(run.longTermUnemployment[i]).toBeLessThanOrEqual(run.unemployment[i] * (1 + 1e-9) + 1e-6)
        }
      }
    }
  })

  test('changes how many stay unemployed for long', () => {
    const last = (run: Trajectory): number => total(run, run.longTermUnemployment, run.steps - 1)
    expect(last(runMeanfield(withSeats(4000)))).not.toBeCloseTo(last(runMeanfield(withSeats(0))), 0)
  })

  test('with a completion rate of zero everybody comes back where they were', () => {
    const byOrigin = (rate: number): number[] => {
      const run = runMeanfield(withSeats(4000, { completionRate: rate }))
      return Array.from({ length: run.nodes }, (_, i) => run.unemployment[(run.steps - 1) * run.nodes + i])
    }
    expect(byOrigin(0)).not.toEqual(byOrigin(1))
  })

  test('the agents follow the mean field', () => {
    const model = withSeats(4000)
    const expected = runMeanfield(model)
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => runAgents(model, [seed]))
    for (const t of [10, 30, expected.steps - 1]) {
      const rate = (run: Trajectory): number => total(run, run.unemployment, t) / total(run, run.employment, t)
      const mean = runs.reduce((sum, run) => sum + rate(run), 0) / runs.length
      expect(Math.abs(mean - rate(expected))).toBeLessThan(0.002)
    }
  })
})
