import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LARGEST, readFolder, readZip } from '../../../renderer/import/read-files.ts'
import { zipFiles } from '../../../renderer/import/template-zip.ts'

const occupations = 'code,title,employment\na,Clerks,10\n'
const bytes = strToU8

describe('the files of a dataset in a zip', () => {
  test('lie at its top or in one folder', () => {
    for (const prefix of ['', 'mine/']) {
      const zip = zipSync({ [`${prefix}occupations.csv`]: bytes(occupations), [`${prefix}dataset.json`]: bytes('{}') })
      expect(readZip('mine.zip', zip)).toEqual({
        name: 'mine',
        files: { 'occupations.csv': occupations, 'dataset.json': '{}' },
        problems: [],
        ignored: [],
      })
    }
  })

  test('come with what systems add, which is passed over, and with other files, which are named', () => {
    const zip = zipSync({
      'mine/occupations.csv': bytes(occupations),
      'mine/.DS_Store': bytes('x'),
      '__MACOSX/mine/._occupations.csv': bytes('x'),
      'mine/notes.txt': bytes('x'),
    })
    const read = readZip('mine.zip', zip)
    expect(Object.keys(read.files)).toEqual(['occupations.csv'])
    expect(read.ignored).toEqual(['mine/notes.txt'])
  })

  test('are named when they lie elsewhere', () => {
    const zip = zipSync({ 'mine/occupations.csv': bytes(occupations), 'mine/old/mobility.csv': bytes('x') })
    expect(readZip('mine.zip', zip).problems).toEqual([{ file: 'mine/old/mobility.csv', problem: 'elsewhere' }])
    expect(readZip('a.zip', zipSync({ 'a/b/occupations.csv': bytes(occupations) })).problems).toHaveLength(1)
  })

  test('are UTF-8, with or without byte order mark', () => {
    const zip = zipSync({ 'occupations.csv': bytes(`\uFEFF${occupations}`), 'mobility.csv': new Uint8Array([0xff, 0xfe, 0x41]) })
    const read = readZip('mine.zip', zip)
    expect(read.files).toEqual({ 'occupations.csv': occupations })
    expect(read.problems).toEqual([{ file: 'mobility.csv', problem: 'not-utf8' }])
  })

  test('come to no more than the limit, as the zip declares before anything is unpacked', () => {
    const zip = zipSync({ 'occupations.csv': new Uint8Array(LARGEST + 1) }, { level: 1 })
    expect(zip.length).toBeLessThan(LARGEST / 50)
    expect(readZip('mine.zip', zip)).toMatchObject({ files: {}, problems: [{ file: 'mine.zip', problem: 'too-large' }] })
  })

  test('cannot be had from what is no zip, is cut off or holds no table', () => {
    const zip = zipSync({ 'occupations.csv': bytes(occupations.repeat(50)) })
    for (const broken of [bytes('not a zip'), zip.subarray(0, zip.length - 30), new Uint8Array()]) {
      expect(readZip('x.zip', broken).problems).toEqual([{ file: 'x.zip', problem: 'unreadable-zip' }])
    }
    expect(readZip('x.zip', zipSync({ 'readme.txt': bytes('x') })).problems).toEqual([{ file: 'x', problem: 'nothing' }])
  })
})

describe('the files of a dataset in a folder', () => {
  test('are read like those in a zip', () => {
    const read = readFolder('mine', [
      { path: 'mine/occupations.csv', bytes: bytes(occupations) },
      { path: 'mine/notes.txt', bytes: new Uint8Array() },
    ])
    expect(read).toEqual({ name: 'mine', files: { 'occupations.csv': occupations }, problems: [], ignored: ['mine/notes.txt'] })
  })
})

describe('a template as a zip', () => {
  test('reads back as it was, though spreadsheets get a byte order mark where they need one', () => {
    const files = { 'occupations.csv': 'code,title_zh\na,文员\n', 'mobility.csv': 'from,to\na,a\n' }
    const zip = zipFiles('template', files)
    expect(readZip('template.zip', zip).files).toEqual(files)
  })
})
