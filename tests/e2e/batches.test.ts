import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readXlsx } from '../../main/documents/xlsx.ts'
import { appSuite } from '../helpers/suite.ts'
import * as made from '../helpers/documents.ts'

appSuite('many descriptions at once', {}, (suite) => {
  let page: Page

  const choose = (files: { name: string; content: Uint8Array | string }[]): Promise<void> =>
    page.getByLabel('Choose files').setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    )
  const toBatches = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
    await page.getByRole('link', { name: 'Many descriptions' }).click()
  }
  const save = async (button: string): Promise<Buffer> =>
    (await suite.saved(() => page.getByRole('button', { name: button }).click())).bytes

  beforeAll(() => {
    page = suite.page
  })

  test('the page says what goes in, and what is wrong with a file that cannot', async () => {
    await toBatches()
    await page.getByText('What goes in and what comes out').waitFor()
    await choose([{ name: 'scan.pdf', content: made.pdfOf('0 0 100 100 re f', made.LATIN_FONT) }])
    await page.getByText(/no text; run text recognition/).waitFor()
    expect(await page.getByRole('button', { name: /^Classify/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('What goes in and what comes out').waitFor()
  })

  test('several files become a batch, whose bad rows are told and whose results are saved', async () => {
    await choose([
      { name: 'jobs.csv', content: 'id,职责,note\n1,Answer letters from customers,a\n2,,b\n3,负责公司日常账务处理,c\n' },
      { name: 'advert.docx', content: made.docxOf(made.paragraph('Audit the accounts of firms.')) },
      { name: 'broken.xlsx', content: 'no zip' },
    ])
    await page.getByText('A table of 3 rows and 3 columns').waitFor()
    await page.getByText(/it is no Office file/).waitFor()
    expect(await page.getByRole('combobox', { name: 'Column with the descriptions' }).inputValue()).toBe('职责')
    await page.getByRole('textbox', { name: 'Name of the batch' }).fill('My jobs')
    await page.getByRole('button', { name: 'Classify 4 descriptions' }).click()
    await page.getByRole('heading', { name: 'My jobs' }).waitFor()
    await page.getByText('Done · 5 of 5').waitFor({ timeout: 30_000 })
    const table = page.getByRole('table', { name: 'Results' })
    await table.getByRole('row', { name: /2 jobs\.csv Answer letters from customers 0\.\d\d/ }).waitFor()
    await table.getByRole('row', { name: /3 jobs\.csv.*is empty/ }).waitFor()
    await page.getByText('Bad rows (2)').click()
    await expect.poll(() => table.getByRole('row').count()).toBe(3)

    const rows: Record<string, string>[] = parse(await save('Export CSV'), { columns: true, bom: true })
    expect(rows.map(({ file }) => file)).toEqual(['jobs.csv', 'jobs.csv', 'jobs.csv', 'advert.docx', 'broken.xlsx'])
    expect(rows[0]).toMatchObject({ id: '1', note: 'a', language: 'en', error: '' })
    expect(rows[2].language).toBe('zh')
    const sheet = await readXlsx({ name: 'a.xlsx', bytes: await save('Export XLSX') })
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => Object.values(row)))
  })

  test('a batch of thousands tells its progress, can be cancelled, outlives a reload, and is resumed', async () => {
    const lines = Array.from({ length: 12_000 }, (_, k) => `${k};${k % 2 === 0 ? 'Answer letters' : 'Drive trucks'} at place ${k}`)
    await toBatches()
    await choose([{ name: 'thousands.csv', content: ['id;duties', ...lines].join('\n') }])
    await page.getByRole('button', { name: 'Classify 12,000 descriptions' }).click()
    await page.getByText(/a second · about \d+ s left/).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText(/Cancelled · [\d,]+ of 12,000/).waitFor()
    await page.reload()
    await page.getByText(/Cancelled · [\d,]+ of 12,000/).waitFor()
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Done · 12,000 of 12,000').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Sort by β' }).click()
    await page.getByRole('columnheader', { name: 'Sort by β' }).and(page.locator('[aria-sort=descending]')).waitFor()
    await page.getByRole('row', { name: /Answer letters/ }).first().waitFor()
    await page.getByRole('button', { name: 'Sort by β' }).click()
    await page.getByRole('row', { name: /Drive trucks/ }).first().waitFor()
    await page.getByRole('navigation', { name: 'Pages of results' }).getByRole('button', { name: '240' }).click()
    await page.getByRole('row', { name: /Answer letters/ }).first().waitFor()
  })

  test('a deleted batch comes back with undo', async () => {
    await page.getByRole('link', { name: /All batches/ }).click()
    await page.getByRole('button', { name: 'Delete “My jobs”' }).click()
    await page.getByRole('link', { name: 'My jobs' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'My jobs' }).waitFor()
  })

  test('files dropped on the page are taken like chosen ones', async () => {
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Teach pupils.\n---\nPaint walls.'], 'two.txt'))
      return data
    })
    await page.getByRole('region', { name: 'New batch' }).dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('Descriptions: 2').waitFor()
    await page.getByRole('button', { name: 'Classify 2 descriptions' }).waitFor()
  })
})
