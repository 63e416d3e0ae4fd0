import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agents } from '../../../simulation/agents/engine.ts'
import { meanfield } from '../../../simulation/meanfield/engine.ts'
import { measure } from '../../../simulation/metrics/measure.ts'
import { yearSteps, type Measured } from '../../../simulation/metrics/quantity.ts'
import { simulatePair, type Pair } from '../../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'
import { find } from './market.ts'

interface Market {
  model: Model
  pair: Pair
  measured: Measured[]
}

/** Made-up markets, run by either engine, with and without their warm-up. */
const markets = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    kind: fc.constantFrom('meanfield' as const, 'agents' as const),
    industries: fc.constantFrom(0, 4),
    newRoles: fc.constantFrom(0, 2),
    includeWarmup: fc.boolean(),
  })
  .map(({ seed, kind, industries, newRoles, includeWarmup }): Market => {
    const dataset = randomDataset(seed, { occupations: 9, industries, newRoles, people: 20_000 })
    const scenario = parseScenario({
      name: 'law',
      horizonYears: 2.5,
      exposure: { source: 'random' },
      adoption: { default: { durationYears: 2 } },
      frictions: { warmupSteps: 12 },
      retraining: { seatsPerYear: 500, startYear: 2025 },
      engine: { kind, workersPerAgent: 10 },
    })
    const model = buildModel(dataset, scenario)
    const engine = kind === 'meanfield' ? meanfield(model) : agents(model, [seed])
    const pair = simulatePair(engine, model, { includeWarmup })
    return { model, pair, measured: measure(model, pair) }
  })

/** Holds in every market. */
const always = (law: (market: Market) => void): void => fc.assert(fc.property(markets, law), { numRuns: 20 })

const expectSum = (parts: readonly Float64Array[], whole: Float64Array): void =>
  whole.forEach((value, t) => {
    const sum = parts.reduce((total, part) => total + part[t], 0)
    expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * (1 + value))
  })

describe('everything a run reports', () => {
  test('counts the same displaced by industry, occupation, wage fifth and each demographic dimension', () => {
    always(({ model, pair: { scenario }, measured }) => {
      const years = yearSteps(model.lastStep).map((step) => step - scenario.firstStep)
      for (const metric of ['displaced_workers', 'cumulative_displaced_workers']) {
        const everybody = find(measured, metric)
        for (const dimension of ['industry', 'wage_fifth', 'sex', 'education', 'occupation']) {
          const parts = measured.filter((m) => m.metric === metric && m.dimension === dimension)
          if (metric === 'displaced_workers' && dimension === 'occupation') continue
          expect(parts.length).toBeGreaterThan(0)
          const isYearly = parts[0].at === 'years'
          for (const run of ['scenario', 'baseline'] as const) {
            const total = everybody[run] ?? new Float64Array()
            const whole = isYearly ? Float64Array.from(years, (t) => total[t]) : total
            expectSum(
              parts.map((part) => part[run] ?? new Float64Array()),
              whole,
            )
          }
        }
      }
    })
  })

  test('does not differ from the run without AI where nothing differs', () => {
    always(({ model, pair: { baseline } }) => {
      for (const m of measure(model, { scenario: baseline, baseline })) {
        if (m.baseline !== null) expect(m.scenario).toEqual(m.baseline)
      }
    })
  })

  test('is a number, at every step or at the end of every year, and each quantity stands once', () => {
    always(({ model, pair: { scenario }, measured }) => {
      const lengths = { steps: scenario.steps, years: yearSteps(model.lastStep).length }
      for (const m of measured) {
        for (const values of m.baseline === null ? [m.scenario] : [m.scenario, m.baseline]) {
          expect(values.length).toBe(lengths[m.at])
          expect(values.every(Number.isFinite)).toBe(true)
        }
      }
      const names = measured.map(({ metric, dimension, key }) => `${metric} ${dimension} ${key}`)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  test('keeps shares within 0–1 and the percentiles of wages in their order', () => {
    always(({ measured }) => {
      const shares = ['unemployment_rate', 'long_term_unemployment_rate', 'vacancy_rate', 'wage_gini', 'skill_demand']
      for (const { metric, scenario } of measured) {
        if (shares.includes(metric)) expect(scenario.every((value) => value >= 0 && value <= 1)).toBe(true)
      }
      const percentiles = ['wage_p10', 'wage_median', 'wage_p90']
      const [p10, median, p90] = percentiles.map((metric) => find(measured, metric).scenario)
      median.forEach((wage, t) => {
        expect(wage).toBeGreaterThanOrEqual(p10[t])
        expect(wage).toBeLessThanOrEqual(p90[t])
      })
    })
  })

  test('has a mean unemployment rate between those of any two groups that make up everybody', () => {
    always(({ measured }) => {
      const everybody = find(measured, 'unemployment_rate').scenario
      const groups = ['women', 'men'].map((key) => find(measured, 'unemployment_rate', 'sex', key).scenario)
      everybody.forEach((rate, t) => {
        const [a, b] = groups.map((values) => values[t])
        expect(rate).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-12)
        expect(rate).toBeLessThanOrEqual(Math.max(a, b) + 1e-12)
      })
    })
  })
})
