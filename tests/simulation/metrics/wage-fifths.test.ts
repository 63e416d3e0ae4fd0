import { describe, expect, test } from 'vitest'
import { wageClasses } from '../../../simulation/metrics/wage-classes.ts'
import { wageFifths } from '../../../simulation/metrics/wage-fifths.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'
import { ONE_ROLE, smallMarket } from './market.ts'

/** Each node's shares in the five fifths. */
const sharesOf = (model: Model): number[][] => {
  const fifths = wageFifths(model, wageClasses(model)) ?? new Float64Array()
  return Array.from({ length: model.nodes }, (_, i) => [0, 1, 2, 3, 4].map((f) => fifths[f * model.nodes + i]))
}

const paid = (a: string, b: string, more: Record<string, string[]> = {}) =>
  smallMarket({ 'occupations.csv': ['code,title,employment,wage_mean', `a,A,60,${a}`, `b,B,40,${b}`], ...more })

const expectShares = (actual: number[], expected: number[]): void =>
  expected.forEach((share, f) => expect(actual[f]).toBeCloseTo(share, 12))

describe('the fifths of all wages', () => {
  test('divide the employed from the lowest paid to the highest', () => {
    const [a, b] = sharesOf(paid('10000', '20000'))
    expectShares(a, [1 / 3, 1 / 3, 1 / 3, 0, 0])
    expectShares(b, [0, 0, 0, 1 / 2, 1 / 2])
  })

  test('treat alike all who earn the same', () => {
    for (const shares of sharesOf(paid('10000', '10000'))) expectShares(shares, [0.2, 0.2, 0.2, 0.2, 0.2])
  })

  test('place a new role by its own wages, and an occupation without wages evenly', () => {
    const role = { ...ONE_ROLE, 'new_roles.csv': ['id,title,weight,wage_mean', 'r,R,1,15000'] }
    expectShares(sharesOf(paid('10000', '20000', role))[2], [0, 0, 0, 1, 0])
    expectShares(sharesOf(paid('10000', ''))[1], [0.2, 0.2, 0.2, 0.2, 0.2])
  })

  test('do not exist where no wage is known', () => {
    const model = paid('', '')
    expect(wageFifths(model, wageClasses(model))).toBeNull()
  })

  test('each hold a fifth of those employed at the start, in any market', () => {
    for (const seed of [1, 2, 3]) {
      const scenario = parseScenario({ name: 'fifths', exposure: { source: 'random' } })
      const model = buildModel(randomDataset(seed, { occupations: 15, newRoles: 2 }), scenario)
      const shares = sharesOf(model)
      const employed = model.initial.employment
      const everybody = employed.reduce((sum, people) => sum + people, 0)
      for (let f = 0; f < 5; f++) {
        const inFifth = shares.reduce((sum, row, i) => sum + row[f] * employed[i], 0)
        expect(inFifth / everybody).toBeCloseTo(0.2, 10)
      }
      for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    }
  })
})
