import { beforeAll, describe, expect, test } from 'vitest'
import { bandsOf } from '../../../simulation/ensemble/bands.ts'
import { differenceOf, type Outcome } from '../../../simulation/ensemble/difference.ts'
import { addFailure, addReplicate, newEnsemble, replicateNumbers, type Ensemble } from '../../../simulation/ensemble/ensemble.ts'
import { replicateFigures } from '../../../simulation/ensemble/figures.ts'
import { runReplicate } from '../../../simulation/ensemble/replicate.ts'
import { yearSteps } from '../../../simulation/metrics/quantity.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const REPLICATES = 12

describe('the headline figures of every replicate', () => {
  let model: Model
  let ensemble: Ensemble
  let others: Ensemble

  const modelOf = (ceiling: number): Model =>
    buildModel(
      randomDataset(3, { occupations: 12, industries: 3, newRoles: 2, people: 40_000 }),
      parseScenario({
        name: 'figures',
        horizonYears: 3,
        exposure: { source: 'random' },
        adoption: { default: { durationYears: 2, ceiling } },
        frictions: { warmupSteps: 10 },
        engine: { workersPerAgent: 10 },
      }),
    )
  const runOf = (one: Model, includeWarmup = false): Ensemble => {
    const all = newEnsemble()
    for (let r = 0; r < REPLICATES; r++) addReplicate(all, runReplicate(one, r, { includeWarmup }))
    return all
  }

  beforeAll(() => {
    model = modelOf(1)
    ensemble = runOf(model)
    others = runOf(modelOf(0.8))
  })

  test('are the values that the bands are made of, at the last step of each year', () => {
    const steps = yearSteps(model.lastStep)
    const bands = bandsOf(ensemble)
    const figures = replicateFigures(ensemble, steps, 0)
    expect(figures.filter(({ dimension }) => dimension === 'total').map(({ metric }) => metric)).toEqual([
      ...['unemployment_rate', 'long_term_unemployment_rate', 'vacancy_rate', 'cumulative_displaced_workers_difference'],
      ...['employment', 'employment_difference', 'new_role_jobs', 'reinstated_jobs', 'wage_gini'],
    ])
    expect(figures.filter(({ dimension }) => dimension === 'industry')).toHaveLength(3)
    for (const { metric, dimension, key, values } of figures) {
      expect(values).toHaveLength(REPLICATES * steps.length)
      const band = bands.find((one) => one.metric === metric && one.dimension === dimension && one.key === key)
      steps.forEach((step, year) => {
        const own = Array.from({ length: REPLICATES }, (_, r) => values[r * steps.length + year])
        const mean = own.reduce((sum, value) => sum + value, 0) / REPLICATES
        const expected = band?.mean[band.at === 'years' ? year : step] ?? NaN
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)))
      })
    }
  })

  test('are the same with the warm-up recorded', () => {
    const steps = yearSteps(model.lastStep)
    const bare = replicateFigures(ensemble, steps, 0)
    const whole = replicateFigures(runOf(model, true), steps, model.firstStep)
    expect(whole.find(({ metric }) => metric === 'unemployment_rate')).toEqual(
      bare.find(({ metric }) => metric === 'unemployment_rate'),
    )
  })

  test('give a scenario that differs little a far narrower difference replicate by replicate than from all pairs', () => {
    const steps = yearSteps(model.lastStep)
    const outcomesOf = (all: Ensemble): Outcome => {
      const figure = replicateFigures(all, steps, 0).find(({ metric }) => metric === 'unemployment_rate')
      const numbers = replicateNumbers(all.values.length, all.failures)
      const values = numbers.map((_, r) => figure?.values[r * steps.length + steps.length - 1] ?? NaN)
      return { replicates: numbers, values, mean: NaN, standardError: NaN }
    }
    const [run, reference] = [outcomesOf(others), outcomesOf(ensemble)]
    const paired = differenceOf(run, reference, true)
    const independent = differenceOf(run, reference, false)
    expect(paired.p95 - paired.p05).toBeLessThan(0.8 * (independent.p95 - independent.p05))
  })

  test('keep the numbers of the replicates that did not fail', () => {
    const partly = newEnsemble()
    addReplicate(partly, runReplicate(model, 0))
    addFailure(partly, 'no room')
    addReplicate(partly, runReplicate(model, 2))
    expect(replicateNumbers(partly.values.length, partly.failures)).toEqual([0, 2])
  })
})
