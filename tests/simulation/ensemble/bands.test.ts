import { beforeAll, describe, expect, test } from 'vitest'
import { loadDatasetFolder } from '../../../main/datasets/folder.ts'
import { bandsOf, type SeriesBand } from '../../../simulation/ensemble/bands.ts'
import { addFailure, addReplicate, newEnsemble, type Ensemble } from '../../../simulation/ensemble/ensemble.ts'
import { runReplicate } from '../../../simulation/ensemble/replicate.ts'
import { summarise } from '../../../simulation/ensemble/summarise.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../../simulation/scenario/schema.ts'

const REPLICATES = 24

describe('the bands of an ensemble on the bundled labour market', () => {
  let ensemble: Ensemble
  let model: Model
  let bands: SeriesBand[]
  let drawn: Ensemble

  const band = (metric: string, dimension = 'total', key = 'all', from = bands): SeriesBand => {
    const found = from.find((b) => b.metric === metric && b.dimension === dimension && b.key === key)
    if (found === undefined) throw new Error(`${metric} by ${dimension} ${key} is not reported`)
    return found
  }
  const width = ({ p05, p95 }: SeriesBand, t: number): number => p95[t] - p05[t]

  beforeAll(async () => {
    const { dataset } = await loadDatasetFolder('data/us-2023')
    const scenario = (more: Partial<ScenarioInput>) =>
      parseScenario({
        name: 'bands',
        horizonYears: 5,
        adoption: { default: { durationYears: 10 } },
        frictions: { warmupSteps: 40 },
        engine: { workersPerAgent: 100, replicates: REPLICATES },
        ...more,
      })
    const run = (given: ScenarioInput): Ensemble => {
      const all = newEnsemble()
      for (let r = 0; r < REPLICATES; r++) addReplicate(all, runReplicate(buildModel(dataset, parseScenario(given), r), r))
      return all
    }
    model = buildModel(dataset, scenario({}))
    ensemble = run(scenario({}))
    drawn = run(scenario({ exposure: { drawIntervals: true } }))
    bands = bandsOf(ensemble)
  }, 120_000)

  test('are ordered and finite, and no wider than a point where replicates agree', () => {
    for (const { p05, p25, p50, p75, p95, mean, standardError } of bands) {
      mean.forEach((value, t) => {
        const tolerance = 1e-9 * (1 + Math.abs(value))
        expect(p05[t]).toBeLessThanOrEqual(p25[t])
        expect(p25[t]).toBeLessThanOrEqual(p50[t])
        expect(p50[t]).toBeLessThanOrEqual(p75[t])
        expect(p75[t]).toBeLessThanOrEqual(p95[t])
        if (p05[t] === p95[t] && standardError[t] === 0) expect(Math.abs(p50[t] - value)).toBeLessThanOrEqual(tolerance)
        expect(Number.isFinite(value)).toBe(true)
      })
    }
  })

  test('of the difference are narrower than those of the run and its baseline', () => {
    const last = band('unemployment_rate').mean.length - 1
    for (const metric of ['unemployment_rate', 'vacancy_rate', 'wage_gini', 'employment']) {
      for (const t of [5, Math.round(last / 2), last]) {
        const difference = width(band(`${metric}_difference`), t)
        expect(difference, `${metric} at ${t}`).toBeLessThan(width(band(metric), t))
        expect(difference, `${metric} at ${t}`).toBeLessThan(width(band(`${metric}_baseline`), t))
      }
    }
  })

  test('widen when the exposure itself is drawn from its interval', () => {
    const uncertain = bandsOf(drawn)
    const last = band('unemployment_rate').mean.length - 1
    for (const metric of ['unemployment_rate_difference', 'automated_work']) {
      expect(width(band(metric, 'total', 'all', uncertain), last)).toBeGreaterThan(2 * width(band(metric), last))
    }
    // The market without AI knows no exposure.
    expect(band('unemployment_rate_baseline', 'total', 'all', uncertain)).toEqual(band('unemployment_rate_baseline'))
  })

  test('a failed replicate is named, and the others count without it', () => {
    const partly = newEnsemble()
    addFailure(partly, 'no room')
    addReplicate(partly, runReplicate(model, 1))
    const result = summarise(model, partly, 0, [])
    expect(result.failures).toEqual([{ replicate: 0, message: 'no room' }])
    expect(result.replicates).toBe(1)
    expect(band('unemployment_rate', 'total', 'all', result.series).standardError.every((error) => error === 0)).toBe(true)
  })

  test('with one replicate are its values', () => {
    const one = newEnsemble()
    addReplicate(one, runReplicate(model, 0))
    for (const { mean, p05, p95 } of bandsOf(one)) {
      expect(p05).toEqual(mean)
      expect(p95).toEqual(mean)
    }
  })
})
