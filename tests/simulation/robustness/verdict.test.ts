import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../../simulation/robustness/agreement.ts'
import type { Reading } from '../../../simulation/robustness/conclusions.ts'
import { findingsOf, type Findings } from '../../../simulation/robustness/findings.ts'
import { LEAST_RATE } from '../../../simulation/robustness/thresholds.ts'
import { baseOf, variantsOf } from '../../../simulation/robustness/variants.ts'
import { robustnessOf, type Robustness, type VariantFindings } from '../../../simulation/robustness/verdict.ts'
import { buildModel } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../../simulation/scenario/schema.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const DATASET = randomDataset(3, { occupations: 12, industries: 7, newRoles: 3 })

const run = (input: Omit<ScenarioInput, 'name'>): { base: Findings; variants: VariantFindings[] } => {
  const scenario = parseScenario({ name: 'S', exposure: { source: 'random' }, frictions: { warmupSteps: 50 }, ...input })
  const find = (one: typeof scenario): Findings => findingsOf(buildModel(DATASET, one))
  return {
    base: find(baseOf(scenario)),
    variants: variantsOf(scenario, DATASET).map(({ assumption, value, scenario: one }) => ({
      assumption,
      value,
      findings: find(one),
    })),
  }
}

const verdictOf = ({ verdicts }: Robustness, id: string) => {
  const found = verdicts.find((verdict) => verdict.id === id)
  if (found === undefined) throw new Error(`no verdict on ${id}`)
  return found
}

describe('which conclusions hold', () => {
  const fast = run({ adoption: { default: { durationYears: 5 } } })

  test('a run agrees with itself on everything', () => {
    const same = robustnessOf(fast.base, [{ assumption: 'adoptionPace', value: 1, findings: fast.base }])
    expect(same.verdicts.length).toBeGreaterThan(10)
    for (const { dependsOn } of same.verdicts) expect(dependsOn).toEqual([])
    const [row] = same.tornado.displaced.rows
    expect(row.low.value).toBe(row.high.value)
  })

  test('a scenario without adoption has no effects, and nothing flips', () => {
    const { base, variants } = run({ adoption: { default: { ceiling: 0 } }, retraining: { seatsPerYear: 100 } })
    const { verdicts } = robustnessOf(base, variants)
    for (const { base: reading, dependsOn } of verdicts) {
      expect(dependsOn).toEqual([])
      if (reading.kind === 'sign') expect(reading.sign).toBe(0)
      else if (reading.kind === 'magnitude') expect(reading.isEffect).toBe(false)
      else expect(reading.ranking).toEqual([])
    }
  })

  test('the order of the variants decides nothing', () => {
    const forward = robustnessOf(fast.base, fast.variants)
    const backward = robustnessOf(fast.base, fast.variants.toReversed())
    expect(backward.tornado).toEqual(forward.tornado)
    for (const verdict of forward.verdicts) {
      const other = verdictOf(backward, verdict.id)
      expect(other.base).toEqual(verdict.base)
      expect(other.outcomes.toReversed()).toEqual(verdict.outcomes)
      expect(new Set(other.dependsOn)).toEqual(new Set(verdict.dependsOn))
    }
  })

  test('work that does not come back turns vacancies around, and unemployment rises either way', () => {
    const found = robustnessOf(fast.base, fast.variants)
    expect(verdictOf(found, 'unemploymentPeak').base).toMatchObject({ sign: 1 })
    const half = verdictOf(found, 'unemploymentEnd').outcomes.find(({ assumption }) => assumption === 'reinstatementShare')
    expect(half?.reading).toMatchObject({ sign: 1 })
  })

  test('the base lies within every bar of the tornado, whose widest comes first', () => {
    const { displaced } = robustnessOf(fast.base, fast.variants).tornado
    const widths = displaced.rows.map(({ low, high }) => high.value - low.value)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    for (const { low, high } of displaced.rows) {
      expect(low.value).toBeLessThanOrEqual(displaced.base)
      expect(high.value).toBeGreaterThanOrEqual(displaced.base)
    }
  })

  test('a dataset without industries, roles and people is judged by what it has', () => {
    const bare = { ...randomDataset(4, { occupations: 6 }), demographics: [] }
    const scenario = parseScenario({ name: 'S', exposure: { source: 'random' }, horizonYears: 2 })
    const { verdicts } = robustnessOf(findingsOf(buildModel(bare, scenario)), [])
    const ids = verdicts.map(({ id }) => id)
    expect(ids).toContain('unemploymentEnd')
    for (const id of ['industryFirst', 'roleFirst', 'sex', 'education']) expect(ids).not.toContain(id)
  })
})

describe('agreement', () => {
  const sign = (value: number): Reading => ({
    kind: 'sign',
    value,
    sign: Math.abs(value) < LEAST_RATE ? 0 : value > 0 ? 1 : -1,
  })
  const ranking = (kind: 'first' | 'list' | 'order', values: Record<string, number>): Reading => ({
    kind,
    ranking: Object.entries(values).map(([key, value]) => ({ key, value })),
  })
  const people = (value: number, isEffect = true): Reading => ({ kind: 'magnitude', value, isEffect })

  test('of signs: up, down and no effect are three things', () => {
    expect(agreementOf(sign(0.01), sign(0.002)).holds).toBe(true)
    expect(agreementOf(sign(0.01), sign(-0.01))).toMatchObject({ holds: false, fades: false })
    expect(agreementOf(sign(0.01), sign(0))).toMatchObject({ holds: false, fades: true })
    expect(agreementOf(sign(0), sign(LEAST_RATE / 2)).holds).toBe(true)
  })

  test('of numbers: within half and double', () => {
    expect(agreementOf(people(100), people(190))).toEqual({ holds: true, fades: false, likeness: 1.9 })
    expect(agreementOf(people(100), people(210)).holds).toBe(false)
    expect(agreementOf(people(100), people(45)).holds).toBe(false)
    expect(agreementOf(people(1, false), people(0, false)).holds).toBe(true)
    expect(agreementOf(people(100), people(1, false)).holds).toBe(false)
  })

  test('of who comes first: those level with the first are first too', () => {
    const base = ranking('first', { a: 10, b: 9 })
    expect(agreementOf(base, ranking('first', { b: 10, a: 9.95 })).holds).toBe(true)
    expect(agreementOf(base, ranking('first', { b: 10, a: 9 })).holds).toBe(false)
    expect(agreementOf(base, ranking('first', {})).holds).toBe(false)
    expect(agreementOf(ranking('first', {}), ranking('first', {})).holds).toBe(true)
  })

  test('of lists: four of five', () => {
    const base = ranking('list', { a: 5, b: 4, c: 3, d: 2, e: 1 })
    expect(agreementOf(base, ranking('list', { e: 9, d: 8, c: 7, b: 6, x: 5 }))).toEqual({ holds: true, fades: false, likeness: 0.8 })
    expect(agreementOf(base, ranking('list', { e: 9, d: 8, c: 7, y: 6, x: 5 })).holds).toBe(false)
  })

  test('of orders: a swap of neighbours holds, the reverse does not', () => {
    const base = ranking('order', { a: 5, b: 4, c: 3, d: 2, e: 1 })
    expect(agreementOf(base, ranking('order', { b: 9, a: 8, c: 7, d: 6, e: 5 })).holds).toBe(true)
    expect(agreementOf(base, ranking('order', { e: 9, d: 8, c: 7, b: 6, a: 5 }))).toEqual({ holds: false, fades: false, likeness: -1 })
  })
})
