import { describe, expect, test } from 'vitest'
import { faultsText, mergeFaults } from '../../../renderer/import/faults.ts'

const unread = { file: 'mobility.csv', line: null, column: null, message: 'This is not UTF-8.' }
const missing = { file: 'mobility.csv', line: null, column: null, message: 'is missing' }
const wrong = { file: 'occupations.csv', line: 3, column: 'employment', message: '"many"\nis not a number' }

describe('faults of a dataset', () => {
  test('a file that could not be read is not called missing as well', () => {
    expect(mergeFaults([unread], [missing, wrong])).toEqual([unread, wrong])
  })

  test('as text they paste into a spreadsheet: a line each, parts separated by tabs', () => {
    expect(faultsText([unread, wrong], ['File', 'Line', 'Column', 'Fault']).split('\n')).toEqual([
      'File\tLine\tColumn\tFault',
      'mobility.csv\t\t\tThis is not UTF-8.',
      'occupations.csv\t3\temployment\t"many" is not a number',
    ])
  })
})
