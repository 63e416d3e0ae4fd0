import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { likelyColumn } from '../../../main/documents/column.ts'
import { MAX_UNPACKED_MEGABYTES, MEGABYTE, type ReadDocument } from '../../../main/documents/document.ts'
import { DocumentError } from '../../../main/documents/faults.ts'
import { readDocument } from '../../../main/documents/read.ts'
import * as made from '../../helpers/documents.ts'

const read = (name: string, bytes: Uint8Array | string): Promise<ReadDocument> =>
  readDocument({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
const textOf = async (name: string, bytes: Uint8Array | string): Promise<string> => (await read(name, bytes)).rows[0].cells[0]
const faultOf = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const error: unknown = await read(name, bytes).catch((reason: unknown) => reason)
  return error instanceof DocumentError ? error.fault.code : `no fault: ${String(error)}`
}

/** In GB18030: 职责,编号 and 负责会计,1. */
const GB18030 = Buffer.from('d6b0d4f02cb1e0bac50ab8badfd2bbe1bcc62c310a'.replace('b8badfd2', 'b8bad4f0'), 'hex')

describe('a table', () => {
  test.each([
    ['commas', 'id,duties\n7,"Answer letters, file them"\n'],
    ['semicolons, as where the comma is decimal', 'id;duties\n7;Answer letters, file them\n'],
    ['tabs', 'id\tduties\n7\tAnswer letters, file them\n'],
  ])('is read with %s', async (_what, text) => {
    expect(await read('a.csv', text)).toEqual({
      columns: ['id', 'duties'],
      rows: [{ row: 2, cells: ['7', 'Answer letters, file them'], fault: null }],
    })
  })

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF职责,编号\n负责会计,1\n')],
    ['UTF-16, little-endian', Buffer.from('\uFEFF职责,编号\n负责会计,1\n', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('\uFEFF职责,编号\n负责会计,1\n', 'utf16le').swap16()],
    ['GB18030', GB18030],
  ])('is read in %s', async (_what, bytes) => {
    expect(await read('a.csv', bytes)).toMatchObject({ columns: ['职责', '编号'], rows: [{ cells: ['负责会计', '1'] }] })
  })

  test('in Western Windows encoding keeps its accents', async () => {
    expect(await textOf('a.csv', Buffer.from('duties\nGreet guests at a café; résumés\n', 'latin1'))).toContain('café; résumés')
  })

  test('names rows as a spreadsheet does, leaves out blank ones and reports torn ones', async () => {
    const { rows } = await read('a.csv', 'id,duties\n1,"Two\nlines"\n\n2\n3,Answer letters, file them\n')
    expect(rows.map(({ row, fault }) => [row, fault?.code ?? null])).toEqual([
      [2, null],
      [4, null],
      [5, 'cells'],
    ])
    expect(rows[1].cells).toEqual(['2', ''])
  })

  test('of a workbook is its first sheet with anything in it; figures become text', async () => {
    const bytes = made.xlsxOf([['id', '职责'], [7, '负责 <会计> & "审计"'], [8.5, 'Answer letters\nand file them']])
    expect(await read('a.xlsx', bytes)).toEqual({
      columns: ['id', '职责'],
      rows: [
        { row: 2, cells: ['7', '负责 <会计> & "审计"'], fault: null },
        { row: 3, cells: ['8.5', 'Answer letters\nand file them'], fault: null },
      ],
    })
  })

  test('has a likely column: one that is called so, else that with the longest texts', () => {
    expect(likelyColumn(['id', 'Job title', 'Job description', 'notes'], [3, 20, 10, 900])).toBe('Job description')
    expect(likelyColumn(['编号', '岗位职责'], [900, 3])).toBe('岗位职责')
    expect(likelyColumn(['a', 'b', 'c'], [3, 90, 5])).toBe('b')
  })
})

describe('a text', () => {
  test('is one description, or several divided by lines of hyphens or form feeds', async () => {
    expect(await read('a.txt', 'Answer letters.\n\nFile them.')).toEqual({
      columns: null,
      rows: [{ row: null, cells: ['Answer letters.\n\nFile them.'], fault: null }],
    })
    const { rows } = await read('a.txt', 'Answer letters.\r\n---\r\nSort-of file them --- fast.\fDrive.\n-----\n\n')
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Answer letters.', 'Sort-of file them --- fast.', 'Drive.'])
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3])
  })

  test('of a Word document has a line per paragraph and break, without what was taken out', async () => {
    const body =
      made.paragraph('Duties') +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">Answer </w:t></w:r><w:r><w:t>letters &amp; calls</w:t>' +
      '<w:br/><w:t>File them</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><w:del><w:r><w:delText>Old</w:delText><w:tab/></w:r></w:del><w:r><w:t>负责会计</w:t></w:r></w:p>'
    expect(await textOf('a.docx', made.docxOf(body))).toBe('Duties\nAnswer letters & calls\nFile them\n负责会计')
  })

  test('of a PDF has its lines joined to paragraphs and divided words made whole', async () => {
    const lines = [
      'The clerk answers letters from customers and keeps the corre-',
      'spondence in order, so that every answer can be found by those',
      'who need it.',
      '- Files invoices.',
      '- Sorts mail.',
    ]
    expect(await textOf('a.pdf', made.pdfOf(made.latinLines(lines), made.LATIN_FONT))).toBe(
      'The clerk answers letters from customers and keeps the correspondence in order, so that every answer can be ' +
        'found by those who need it.\n- Files invoices.\n- Sorts mail.',
    )
  })

  test('of a PDF keeps apart what was set apart: a line whose next word would have had room ends its paragraph', async () => {
    const lines = [
      'Keeps the catalogue of the holdings up to date and corrects entries',
      'that readers report as wrong or out of date. Answers them.',
      'Trains volunteers.',
    ]
    expect((await textOf('a.pdf', made.pdfOf(made.latinLines(lines), made.LATIN_FONT))).split('\n')).toEqual([
      'Keeps the catalogue of the holdings up to date and corrects entries that readers report as wrong or out of date. Answers them.',
      'Trains volunteers.',
    ])
  })

  test('of a Chinese PDF is read even where its font is not embedded, and joined without spaces', async () => {
    const content = made.chineseLines(['负责公司日常账务处理，编制财务报表，', '配合审计工作。'])
    expect(await textOf('a.pdf', made.pdfOf(content, made.CHINESE_FONT))).toBe('负责公司日常账务处理，编制财务报表，配合审计工作。')
  })
})

describe('what is wrong with a file is said', () => {
  const ENCRYPTED = {
    trailer: `/Encrypt 6 0 R /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>]`,
    objects: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`],
  }
  const swollen = new Uint8Array((MAX_UNPACKED_MEGABYTES + 1) * MEGABYTE)
  test.each<[string, string, Uint8Array | string, string]>([
    ['an encrypted PDF', 'a.pdf', made.pdfOf(made.latinLines(['A']), made.LATIN_FONT, ENCRYPTED), 'encrypted'],
    ['a scanned PDF', 'a.pdf', made.pdfOf('0 0 100 100 re f', made.LATIN_FONT), 'scanned'],
    ['a broken PDF', 'a.pdf', '%PDF-1.7\nnothing', 'broken'],
    ['a text called PDF', 'a.pdf', 'Answer letters.', 'broken'],
    ['a text called XLSX', 'a.xlsx', 'Answer letters.', 'not-zip'],
    ['a torn DOCX', 'a.docx', made.docxOf(made.paragraph('A')).subarray(0, 100), 'not-zip'],
    ['a DOCX of broken XML', 'a.docx', made.docxOf('<w:p><w:r></w:p'), 'broken'],
    ['an empty DOCX', 'a.docx', made.docxOf('<w:p/>'), 'no-text'],
    ['a workbook without its parts', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<no') }), 'broken'],
    ['another zip', 'a.zip', zipSync({ 'a.txt': strToU8('A') }), 'unknown-format'],
    ['a zip bomb', 'a.docx', zipSync({ 'word/document.xml': swollen }, { level: 1 }), 'unpacks-too-large'],
    ['an old or protected Office file', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-format'],
    ['a picture', 'a.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'unknown-format'],
    ['a program called CSV', 'a.csv', Buffer.from([0, 1, 2, 0, 0, 7]), 'not-text'],
    ['a table with an open quote', 'a.csv', 'id,duties\n1,"Answer\n', 'broken'],
    ['a table without rows', 'a.csv', 'id,duties\n', 'no-rows'],
    ['a blank table', 'a.csv', '\n,,\n', 'no-heading'],
    ['a blank text', 'a.txt', ' \n---\n ', 'no-text'],
    ['an empty file', 'a.txt', '', 'no-text'],
  ])('%s', async (_what, name, bytes, code) => {
    expect(await faultOf(name, bytes)).toBe(code)
  })
})
