import { describe, expect, test } from 'vitest'
import { averageRanks, exposureCorrelations, spearman } from '../../../simulation/dataset/correlation.ts'
import { parseDataset } from '../../../simulation/dataset/parse.ts'

describe('Spearman’s rank correlation', () => {
  test('of values without ties is 1 − 6Σd²/(n(n² − 1))', () => {
    // Ranks 3, 1, 4, 2, 5 and 2, 1, 5, 3, 4; d = 1, 0, −1, −1, 1.
    expect(spearman([30, 10, 40, 20, 50], [0.2, 0.1, 0.9, 0.3, 0.5])).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12)
  })

  test('gives ties the mean of their ranks', () => {
    expect(averageRanks([5, 1, 5, 9, 5])).toEqual([3, 1, 3, 5, 3])
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: Σxy = 4.5, Σx² = 4.5, Σy² = 5 about their mean 2.5.
    expect(spearman([1, 2, 2, 3], [10, 30, 20, 40])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
  })

  test('sees the order alone: 1 for any rising curve, −1 for any falling one', () => {
    const x = [3, 1, 4, 1.5, 9]
    expect(spearman(x, x.map(Math.exp))).toBeCloseTo(1, 12)
    expect(spearman(x, x.map((value) => 1 / value))).toBeCloseTo(-1, 12)
  })

  test('is nothing where one list does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(spearman([1], [2])).toBeNull()
    expect(spearman([], [])).toBeNull()
  })
})

test('exposure sources are compared pair by pair over the occupations that both know, by β', () => {
  const rows = [
    ...['a,x,0.1,0', 'b,x,0.2,0', 'c,x,0.3,0', 'd,x,0.4,0'],
    // β 0.4, 0.3, 0.2; it does not know a.
    ...['b,y,0,0.8', 'c,y,0.2,0.2', 'd,y,0.2,0'],
    // Constant, thus without order.
    ...['a,z,0.5,0', 'b,z,0,1', 'c,z,0.25,0.5'],
  ]
  const dataset = parseDataset(
    new Map([
      ['occupations.csv', 'code,title,employment\na,A,1\nb,B,1\nc,C,1\nd,D,1\n'],
      ['mobility.csv', 'from,to,probability\na,a,1\nb,b,1\nc,c,1\nd,d,1\n'],
      ['exposure.csv', `occupation,source,e1,e2\n${rows.join('\n')}\n`],
    ]),
    'test',
  )
  const [correlation, ...others] = exposureCorrelations(dataset)
  expect(others).toEqual([])
  expect(correlation).toMatchObject({ a: 'x', b: 'y', occupations: 3 })
  expect(correlation.rho).toBeCloseTo(-1, 12)
})
