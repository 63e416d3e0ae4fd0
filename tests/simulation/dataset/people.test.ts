import { describe, expect, test } from 'vitest'
import { DatasetError } from '../../../simulation/dataset/faults.ts'
import { parseDataset } from '../../../simulation/dataset/parse.ts'
import type { Dataset } from '../../../simulation/dataset/types.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const REQUIRED = {
  'occupations.csv': 'code,title,employment\na,Baker,300\nb,Miller,100\nc,Smith,50\n',
  'mobility.csv': 'from,to,probability\na,a,1\nb,b,1\nc,c,1\n',
}

const read = (files: Record<string, string>): Dataset =>
  parseDataset(new Map(Object.entries({ ...REQUIRED, ...files })), 'test')

const faultsOf = (files: Record<string, string>): string[] => {
  try {
    read(files)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.message.split('\n')
  }
}

test('a dataset without these tables has no demographics, skills or outlook', () => {
  const { demographics, skills, projections } = read({})
  expect([demographics, skills, projections]).toEqual([[], null, null])
})

describe('demographics', () => {
  const heading = 'occupation,dimension,category,share\n'

  test('an occupation without rows has the mean of the others, weighted by employment', () => {
    const rows = 'a,sex,women,0.8\na,sex,men,0.2\nb,sex,men,1\nc,race,white,0.25\nc,race,other,0.75\n'
    const [sex, race] = read({ 'demographics.csv': heading + rows }).demographics
    expect(sex.dimension).toBe('sex')
    expect(sex.categories).toEqual(['women', 'men'])
    const expected = [0.8, 0.2, 0, 1, 0.6, 0.4]
    sex.shares.forEach((share, cell) => expect(share).toBeCloseTo(expected[cell], 12))
    expect([...race.shares]).toEqual([0.25, 0.75, 0.25, 0.75, 0.25, 0.75])
  })

  test('shares that are rounded are scaled to sum to 1', () => {
    const [sex] = read({ 'demographics.csv': `${heading}a,sex,women,0.3333\na,sex,men,0.666\n` }).demographics
    expect(sex.shares[0] + sex.shares[1]).toBeCloseTo(1, 12)
    expect(sex.shares[0]).toBeCloseTo(0.3333 / 0.9993, 12)
  })

  test('reports every fault with its place', () => {
    const rows = [
      'a,sex,women,0.5',
      'a,sex,women,0.6',
      'b,sex,women,half',
      'd,sex,women,1',
      'c,height,tall,1',
      'c,sex,,1',
      'c,age,old,1.5',
    ]
    expect(faultsOf({ 'demographics.csv': heading + rows.join('\n') })).toEqual([
      'demographics.csv, line 3: sex gives a and women on an earlier line',
      'demographics.csv, line 4, column share: "half" is not a number; write it with a point and without separators, as 1234.5',
      'demographics.csv, line 5, column occupation: d is not in occupations.csv',
      'demographics.csv, line 6, column dimension: height is none of sex, race, ethnicity, education, age',
      'demographics.csv, line 7, column category: is empty; a value is required',
      'demographics.csv, line 8, column share: 1.5 is above 1',
      "demographics.csv, line 2, column share: the shares of this occupation's sex sum to 0.6; they must sum to 1 within 0.001",
    ])
  })

  test('every breakdown of a made-up market is whole', () => {
    for (const { categories, shares } of randomDataset(3, { occupations: 30 }).demographics) {
      for (let start = 0; start < shares.length; start += categories.length) {
        const row = shares.subarray(start, start + categories.length)
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      }
    }
  })
})

describe('skills', () => {
  const heading = 'occupation,skill,level\n'

  test('a skill that an occupation does not name has its mean over the others, weighted by employment', () => {
    const { skills } = read({ 'skills.csv': `${heading}a,writing,0.4\nb,writing,0.8\na,science,0.1\n` })
    expect(skills?.names).toEqual(['writing', 'science'])
    expect([...(skills?.levels ?? [])]).toEqual([0.4, 0.1, 0.8, 0.1, 0.5, 0.1])
  })

  test('reports every fault with its place', () => {
    const rows = 'a,writing,0.4\na,writing,0.5\nd,writing,0.1\nb,writing,-1\nb,,0.3\n'
    expect(faultsOf({ 'skills.csv': heading + rows })).toEqual([
      'skills.csv, line 3: a and writing stand together on an earlier line',
      'skills.csv, line 4, column occupation: d is not in occupations.csv',
      'skills.csv, line 5, column level: -1 is below 0',
      'skills.csv, line 6, column skill: is empty; a value is required',
    ])
  })
})

describe('projections', () => {
  const heading = 'occupation,start_year,end_year,ratio\n'

  test('where the outlook is silent its mean holds, weighted by employment', () => {
    const { projections } = read({ 'projections.csv': `${heading}a,2022,2032,0.9\nb,2022,2032,1.3\n` })
    expect([projections?.startYear, projections?.endYear]).toEqual([2022, 2032])
    const expected = [0.9, 1.3, 1]
    projections?.ratio.forEach((ratio, i) => expect(ratio).toBeCloseTo(expected[i], 12))
  })

  test('reports every fault with its place', () => {
    const rows = 'a,2022,2032,0\nb,2022,2030,1\na,2022,2032,1\nd,2022,2032,1\nc,2032,2022,1\n'
    expect(faultsOf({ 'projections.csv': heading + rows })).toEqual([
      'projections.csv, line 2, column ratio: 0 is not above 0',
      'projections.csv, line 3, column end_year: 2030 is not the 2032 of line 2; all rows have the same two years',
      'projections.csv, line 4: a stands already on an earlier line',
      'projections.csv, line 5, column occupation: d is not in occupations.csv',
      'projections.csv, line 6, column end_year: 2022 is not after the start year 2032',
      'projections.csv, line 6, column start_year: 2032 is not the 2022 of line 2; all rows have the same two years',
      'projections.csv, line 6, column end_year: 2022 is not the 2032 of line 2; all rows have the same two years',
    ])
  })
})

describe('intervals of exposure', () => {
  const heading = 'occupation,source,e1,e2,beta_low,beta_high\n'

  test('belong to the occupations and sources that give them', () => {
    const rows = 'a,mine,0.2,0.4,0.3,0.6\nb,mine,0.2,0.4,,\na,other,0.1,0.1,,\n'
    const { exposure } = read({ 'exposure.csv': heading + rows })
    expect([...(exposure.get('mine')?.intervalKnown ?? [])]).toEqual([1, 0, 0])
    expect([exposure.get('mine')?.low[0], exposure.get('mine')?.high[0]]).toEqual([0.3, 0.6])
    expect([...(exposure.get('other')?.intervalKnown ?? [])]).toEqual([0, 0, 0])
  })

  test('may miss β by its rounding', () => {
    expect(faultsOf({ 'exposure.csv': `${heading}a,mine,0.2,0.4,0.40005,0.6\n` })).toEqual([])
  })

  test('reports every fault with its place', () => {
    const rows = 'a,mine,0.2,0.4,0.5,0.6\nb,mine,0.2,0.4,0.1,0.3\nc,mine,0.2,0.4,0.1,\na,other,0.2,0.4,-0.1,1.1\n'
    expect(faultsOf({ 'exposure.csv': heading + rows })).toEqual([
      'exposure.csv, line 2, column beta_low: 0.5 is above e1 + e2/2 = 0.4',
      'exposure.csv, line 3, column beta_high: 0.3 is below e1 + e2/2 = 0.4',
      'exposure.csv, line 4, column beta_high: is empty; an interval has both ends or none',
      'exposure.csv, line 5, column beta_low: -0.1 is below 0',
      'exposure.csv, line 5, column beta_high: 1.1 is above 1',
    ])
  })
})
