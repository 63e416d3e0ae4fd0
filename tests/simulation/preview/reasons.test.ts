import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewer } from '../../../simulation/preview/preview.ts'
import type { Reasons } from '../../../simulation/preview/reasons.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const dataset = randomDataset(6, { occupations: 8, industries: 3, newRoles: 2, people: 20_000 })
const { preview, reasons } = previewer(dataset)
const share = fc.double({ min: 0, max: 1, noNaN: true })

const anyScenario = fc
  .record({ ceiling: share, own: share, substitution: share, reinstated: share, start: share, end: share })
  .map((any) =>
    parseScenario({
      name: 'any',
      horizonYears: 4,
      exposure: { source: 'random', overrides: { o2: { e1: 0.3, e2: 0.4 } } },
      toolMaturity: { start: any.start, end: any.end, years: 3 },
      adoption: { default: { durationYears: 3, ceiling: any.ceiling }, industries: { k1: { ceiling: any.own } } },
      substitutionShare: any.substitution,
      reinstatement: { share: any.reinstated },
      frictions: { warmupSteps: 10 },
    }),
  )

const of = <K extends Reasons['kind']>(scenario: Parameters<typeof reasons>[0], kind: K, key: string) => {
  const found = reasons(scenario, { kind, key })
  if (found?.kind !== kind) throw new Error(`${kind} ${key}`)
  return found as Extract<Reasons, { kind: K }>
}

describe('what is behind a number', () => {
  test('an occupation’s factors multiply to its automated share, and its demand is what is left and what returns', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { code } of dataset.occupations) {
          const { e1, e2, maturity, exposure, substitution, reach, automated, demand } = of(scenario, 'occupation', code)
          exposure.forEach((x, at) => {
            expect(x).toBeCloseTo(e1 + maturity[at] * e2, 12)
            expect(automated[at]).toBeCloseTo(substitution * x * reach[at], 12)
            expect(demand.automated[at]).toBeCloseTo(demand.withoutAI[at] * automated[at], 6)
            const left = demand.withoutAI[at] - demand.automated[at] + demand.returned[at]
            expect(left).toBeCloseTo(demand.withAI[at], 6)
            expect(demand.returned[at]).toBeGreaterThan(-1e-6)
          })
        }
      }),
      { numRuns: 15 },
    )
  })

  test('what industries displace, by occupation and in all, adds up to what the preview says', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const shown = preview(scenario)
        let everywhere = 0
        for (const { code, displaced } of shown.industries) {
          const found = of(scenario, 'industry', code)
          expect(found.displaced.at(-1)).toBeCloseTo(displaced, 5)
          everywhere += found.displaced.at(-1) ?? 0
        }
        expect(everywhere).toBeCloseTo(shown.displaced.at(-1) ?? 0, 5)
      }),
      { numRuns: 15 },
    )
  })

  test('an override is said to be one, and a subject that is not there is none', () => {
    const scenario = fc.sample(anyScenario, 1)[0]
    const { fromSource, ...own } = of(scenario, 'occupation', 'o2')
    expect(own).toMatchObject({ isOverridden: true, e1: 0.3, e2: 0.4 })
    const source = dataset.exposure.get('random')
    expect(fromSource).toEqual({ e1: source?.e1[2], e2: source?.e2[2] })
    expect(of(scenario, 'occupation', 'o3').isOverridden).toBe(false)
    expect(reasons(scenario, { kind: 'occupation', key: 'nobody' })).toBeNull()
    expect(reasons(scenario, { kind: 'role', key: 'o2' })).toBeNull()
  })

  test('a new role gets its weight of the work that returns in new roles', () => {
    const scenario = parseScenario({ name: 'any', horizonYears: 4, exposure: { source: 'random' }, adoption: { default: { durationYears: 3 } } })
    const { demand, inNewRoles, weight } = of(scenario, 'role', 'r1')
    demand.forEach((jobs, at) => expect(jobs).toBeCloseTo(weight * inNewRoles[at], 6))
    expect(demand.at(-1)).toBeGreaterThan(0)
  })
})
