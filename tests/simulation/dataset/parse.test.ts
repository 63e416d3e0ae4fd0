import { describe, expect, test } from 'vitest'
import { DatasetError } from '../../../simulation/dataset/faults.ts'
import { edgesOf, withNewRoles } from '../../../simulation/dataset/network.ts'
import { parseDataset } from '../../../simulation/dataset/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const OCCUPATIONS = 'code,title,employment\na,Baker,100\nb,Miller,50\n'
const MOBILITY = 'from,to,probability\na,a,0.9\na,b,0.1\nb,b,1\n'

const messageFor = (files: Record<string, string>): string => {
  try {
    parseDataset(new Map(Object.entries(files)), 'test')
    return ''
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.message
  }
}

describe('a dataset', () => {
  test('needs only occupations and mobility; it then has one industry', () => {
    const dataset = parseDataset(new Map(Object.entries({ 'occupations.csv': OCCUPATIONS, 'mobility.csv': MOBILITY })), 'x')
    expect(dataset.industries.map(({ code }) => code)).toEqual(['all'])
    expect([...dataset.industryShares]).toEqual([1, 1])
    expect(edgesOf(dataset.mobility)).toEqual([
      { from: 0, to: 0, probability: 0.9 },
      { from: 0, to: 1, probability: 0.1 },
      { from: 1, to: 1, probability: 1 },
    ])
  })

  test('spreads an occupation without industries like the whole economy', () => {
    const dataset = parseDataset(
      new Map(
        Object.entries({
          'occupations.csv': OCCUPATIONS,
          'mobility.csv': MOBILITY,
          'industries.csv': 'code,title\nx,X\ny,Y\n',
          'industry_employment.csv': 'industry,occupation,employment\nx,a,30\ny,a,10\n',
        }),
      ),
      'x',
    )
    expect([...dataset.industryShares]).toEqual([0.75, 0.25, 0.75, 0.25])
  })

  test('reports every fault at once with file, line, column and what would be right', () => {
    const message = messageFor({
      'occupations.csv': 'code,title,employment\na,Baker,many\na,Miller,-5\n,Smith,3\n',
      'mobility.csv': 'from,to,probability\na,a,0.5\na,c,0.5\n',
      'exposure.csv': 'occupation,source,e1,e2\na,mine,0.8,0.7\n',
    })
    expect(message.split('\n')).toEqual([
      'occupations.csv, line 2, column employment: "many" is not a number; write it with a point and without separators, as 1234.5',
      'occupations.csv, line 3, column code: a stands already on line 2; each occupation has one row',
      'occupations.csv, line 3, column employment: -5 is below 0',
      'occupations.csv, line 4, column code: is empty; a value is required',
      'mobility.csv, line 3, column to: c is not in occupations.csv',
      'mobility.csv, line 2, column probability: the rows from a sum to 0.5; they must sum to 1 within 0.001',
      'exposure.csv, line 2, column e2: e1 + e2 is 1.5, above 1',
    ])
  })

  test('names a repeated occupation, alone or among the faults of other files', () => {
    const twice = { 'occupations.csv': `${OCCUPATIONS}a,Baker,3\n`, 'mobility.csv': MOBILITY }
    expect(messageFor(twice)).toContain('occupations.csv, line 4, column code: a stands already on line 2')
  })

  test('accepts rows that miss 1 by exactly the tolerance', () => {
    expect(messageFor({ 'occupations.csv': OCCUPATIONS, 'mobility.csv': MOBILITY.replace('0.1', '0.099') })).toBe('')
  })

  test.each([
    ['a missing file', { 'occupations.csv': OCCUPATIONS }, 'mobility.csv: is missing'],
    ['a missing column', { 'occupations.csv': 'code,title\na,A\n', 'mobility.csv': MOBILITY }, 'line 1, column employment'],
    ['an empty file', { 'occupations.csv': '', 'mobility.csv': MOBILITY }, 'occupations.csv: is empty'],
    ['broken quotes', { 'occupations.csv': 'code,title,employment\na,"A,1\n', 'mobility.csv': MOBILITY }, 'not valid CSV'],
    ['a short row', { 'occupations.csv': 'code,title,employment\na,A\n', 'mobility.csv': MOBILITY }, 'has 2 cells'],
    [
      'a role with the code of an occupation',
      {
        'occupations.csv': OCCUPATIONS,
        'mobility.csv': MOBILITY,
        'new_roles.csv': 'id,title,weight\na,Agent,1\n',
        'new_role_feeders.csv': 'role,occupation,weight\na,b,1\n',
      },
      'new_roles.csv, column id: a is the code of an occupation',
    ],
    ['bad JSON', { 'occupations.csv': OCCUPATIONS, 'mobility.csv': MOBILITY, 'dataset.json': '{' }, 'not valid JSON'],
    [
      'a row of the network that does not sum to 1',
      { 'occupations.csv': OCCUPATIONS, 'mobility.csv': MOBILITY.replace('0.1', '0.2') },
      'mobility.csv, line 2, column probability: the rows from a sum to 1.1; they must sum to 1 within 0.001',
    ],
  ])('is refused for %s', (_what, files, expected) => {
    expect(messageFor(files)).toContain(expected)
  })

  test('new roles join the network with rows that still sum to 1', () => {
    const dataset = randomDataset(4, { occupations: 6, newRoles: 3 })
    const network = withNewRoles(dataset.mobility, dataset.newRoles, 0.3)
    const sums = new Float64Array(network.size)
    for (const { from, probability } of edgesOf(network)) sums[from] += probability
    sums.forEach((sum) => expect(sum).toBeCloseTo(1, 12))
  })
})
