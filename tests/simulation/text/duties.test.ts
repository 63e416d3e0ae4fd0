import { expect, test } from 'vitest'
import { DatasetError } from '../../../simulation/dataset/faults.ts'
import { parseDuties } from '../../../simulation/text/duties.ts'

test('duties are read in their order, with their shares of working time', () => {
  const duties = parseDuties('en.csv', 'occupation,duty,share,text\na,1,0.75,Weld frames.\na,2,0.25,Grind seams.\nb,1,1,Sing.')
  expect(duties.get('a')).toEqual([
    { share: 0.75, text: 'Weld frames.' },
    { share: 0.25, text: 'Grind seams.' },
  ])
  expect(duties.get('b')).toHaveLength(1)
})

test('every fault of a table of duties is named', () => {
  const broken = 'occupation,duty,share,text\na,1,0.5,Weld.\na,3,0.4,\nb,1,2,Sing.'
  const faults = (() => {
    try {
      parseDuties('en.csv', broken)
      return []
    } catch (error) {
      if (error instanceof DatasetError) return error.faults
      throw error
    }
  })()
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [3, 'duty'],
    [3, 'text'],
    [4, 'share'],
    [null, 'share'],
  ])
})
