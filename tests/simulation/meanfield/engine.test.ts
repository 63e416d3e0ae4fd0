import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgesOf } from '../../../simulation/dataset/network.ts'
import { buildModel } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { publishedEquations } from '../../helpers/published-equations.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'
import { runMeanfield } from '../../helpers/run.ts'

const neutral = (durationYears: number, horizonYears: number) =>
  parseScenario({
    name: 'published',
    horizonYears,
    exposure: { source: 'random' },
    adoption: { default: { durationYears } },
    substitutionShare: 1,
    reinstatement: { share: 1, newRoleShare: 0 },
    engine: { kind: 'meanfield' },
  })

describe('the mean field', () => {
  test('equals the published equations to 1e-9 when the extensions are neutral', () => {
    for (const seed of [1, 2, 3, 4]) {
      const dataset = randomDataset(seed, { occupations: 12, industries: seed % 2 === 0 ? 4 : 0 })
      const scenario = neutral(5 + seed * 5, 20)
      const model = buildModel(dataset, scenario)
      const run = runMeanfield(model, { includeWarmup: true })

      const n = dataset.occupations.length
      const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
      for (const { from, to, probability } of edgesOf(dataset.mobility)) matrix[from][to] = probability
      const start = dataset.occupations.map(({ employment }) => employment)
      const d0 = start.map((x) => x * 1.016)
      const exposure = dataset.exposure.get('random')
      const left = d0.map((d, i) => d * (1 - (exposure?.e1[i] ?? 0) - 0.5 * (exposure?.e2[i] ?? 0)))
      const scale = d0.reduce((a, b) => a + b) / left.reduce((a, b) => a + b)
      const final = left.map((d) => d * scale)
      const h = ((5 + seed * 5) * 52) / 6.75 / 2
      const kappa = -Math.log(1 / 0.9999 - 1) / h
      const published = publishedEquations(
        matrix,
        start,
        { du: 0.016, dv: 0.012, gamma: 0.16 },
        (t) => {
          const sigma = t < 100 ? 0 : 1 / (1 + Math.exp(-kappa * (t - 100 - h)))
          return d0.map((d, i) => d + (final[i] - d) * sigma)
        },
        100 + Math.round((20 * 52) / 6.75),
      )
      let worst = 0
      for (const key of ['employment', 'unemployment', 'vacancies'] as const) {
        published[key].forEach((row, t) => {
          row.forEach((value, i) => (worst = Math.max(worst, Math.abs(run[key][t * n + i] / value - 1))))
        })
      }
      expect(worst).toBeLessThan(1e-9)
    }
  })

  test('conserves people and keeps every quantity at or above zero, whatever the market and the scenario', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({ min: 1, max: 1000 }),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          newRoleShare: fc.double({ min: 0, max: 1, noNaN: true }),
          years: fc.double({ min: 0.2, max: 30, noNaN: true }),
          longTermSteps: fc.integer({ min: 1, max: 8 }),
          adjustmentRate: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ seed, share, newRoleShare, years, longTermSteps, adjustmentRate }) => {
          const dataset = randomDataset(seed, { occupations: 8, industries: 3, newRoles: seed % 4 })
          const model = buildModel(
            dataset,
            parseScenario({
              name: 'any',
              horizonYears: 5,
              exposure: { source: 'random' },
              adoption: { default: { durationYears: years } },
              substitutionShare: 1,
              reinstatement: { share, newRoleShare },
              frictions: { longTermSteps, warmupSteps: 20, adjustmentRate },
            }),
          )
          const run = runMeanfield(model)
          const people = dataset.occupations.reduce((sum, { employment }) => sum + employment * 1.016, 0)
          for (let t = 0; t < run.steps; t++) {
            let sum = 0
            for (let i = t * run.nodes; i < (t + 1) * run.nodes; i++) {
              sum += run.employment[i] + run.unemployment[i]
              expect(Math.min(run.employment[i], run.unemployment[i], run.displaced[i])).toBeGreaterThanOrEqual(-1e-6)
              expect(run.vacancies[i]).toBeGreaterThan(0)
              expect(run.longTermUnemployment[i]).toBeLessThanOrEqual(run.unemployment[i] * (1 + 1e-9) + 1e-6)
            }
            expect(Math.abs(sum / people - 1)).toBeLessThan(1e-12 * 1000)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('without AI nothing changes once the market has settled', () => {
    const model = buildModel(
      randomDataset(5, { occupations: 10 }),
      parseScenario({
        name: 'none',
        exposure: { source: 'random' },
        adoption: { default: { ceiling: 0 } },
        frictions: { warmupSteps: 3000 },
      }),
    )
    const run = runMeanfield(model)
    const last = (run.steps - 1) * run.nodes
    for (let i = 0; i < run.nodes; i++) expect(run.unemployment[last + i]).toBeCloseTo(run.unemployment[i], 4)
  })
})
