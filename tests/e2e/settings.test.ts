import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { docxOf, paragraph } from '../helpers/documents.ts'
import { appSuite } from '../helpers/suite.ts'

const CLERK = 'Prepares invoices for customers. Answers their questions by e-mail.'
const COOK = 'Cooks soup for the guests.'

appSuite('settings, backups and the history of texts', {}, (suite) => {
  let page: Page

  const toSettings = (): Promise<void> => page.getByRole('link', { name: 'Settings' }).click()
  const backupRows = () => page.getByRole('table', { name: 'Backups' }).getByRole('row')
  const box = () => page.getByLabel('Job description')
  const classify = async (text: string): Promise<void> => {
    await box().fill(text)
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/classify.text'))
    await page.getByRole('button', { name: 'Classify', exact: true }).click()
    await answered
  }
  const past = () => page.getByRole('list', { name: 'History' }).getByRole('listitem')
  const give = (name: string, content: Uint8Array | string): Promise<void> =>
    page.locator('form input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

  beforeAll(() => {
    page = suite.page
  })

  test('say where files are and that nothing is sent; language and theme change at once', async () => {
    await toSettings()
    await page.getByText(join(suite.home, 'workshift.sqlite')).waitFor()
    await page.getByText(join(suite.home, 'backups')).waitFor()
    await page.getByText('Nothing.').waitFor()
    await page.getByRole('radiogroup', { name: 'Theme of the interface' }).getByText('Dark').click()
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
    await page.getByRole('radiogroup', { name: 'Language of the interface' }).getByText('中文').click()
    await page.getByRole('heading', { name: '设置' }).waitFor()
    await page.getByRole('radiogroup', { name: '界面语言' }).getByText('跟随系统').click()
    await page.getByRole('heading', { name: 'Settings' }).waitFor()
  })

  test('what is changed after a backup comes back by restoring it, without a restart', async () => {
    await page.getByRole('button', { name: 'Back up now' }).click()
    await page.getByRole('row', { name: /By you/ }).waitFor()
    await suite.toScenarios()
    await page.getByRole('button', { name: 'Actions for Finance first' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByText('Finance first', { exact: true }).waitFor({ state: 'detached' })
    await toSettings()
    await page.getByRole('button', { name: /^Restore the backup/ }).click()
    const changes = page.getByRole('table', { name: 'What changes' })
    await changes.getByRole('row', { name: 'Scenarios 5 6' }).waitFor()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
    await reloaded
    await page.getByRole('row', { name: /Before a restoration/ }).waitFor()
    await suite.toScenarios()
    await page.getByText('Finance first', { exact: true }).waitFor()
  })

  test('a backup goes out as one file and comes in again; removing one can be undone', async () => {
    await toSettings()
    const row = page.getByRole('row', { name: /By you/ })
    const { name: file, bytes } = await suite.saved(() => row.getByRole('button', { name: /^Save the backup/ }).click())
    expect(file).toMatch(/^workshift-backup-\d{4}-\d\d-\d\d\.zip$/)
    await row.getByRole('button', { name: /^Remove the backup/ }).click()
    await row.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
    const importFile = (name: string, buffer: Buffer): Promise<void> =>
      page.getByLabel('Import a backup').first().setInputFiles({ name, mimeType: 'application/zip', buffer })
    await importFile('same.zip', bytes)
    await page.getByRole('alert').getByText('in the list already').waitFor()
    await row.getByRole('button', { name: /^Remove the backup/ }).click()
    await row.waitFor({ state: 'detached' })
    await importFile('other.zip', bytes)
    await row.waitFor()
    await importFile('broken.zip', bytes.subarray(0, 5000))
    await page.getByRole('alert').getByText('no backup of Workshift, or damaged').waitFor()
    expect(await backupRows().count()).toBe(3)
  })

  test('a classified text is in the history, over a restart of the page, and comes back without being read anew', async () => {
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
    await page.getByRole('button', { name: 'History', exact: true }).click()
    await page.getByText('Nothing classified yet').waitFor()
    await page.keyboard.press('Escape')
    await classify(CLERK)
    await classify(COOK)
    await classify(CLERK)
    await page.reload()
    await page.getByRole('button', { name: 'History (2)' }).click()
    expect(await past().allInnerTexts()).toEqual([expect.stringContaining(CLERK), expect.stringContaining(COOK)])
    let asked = false
    page.on('request', (request) => (asked ||= request.url().endsWith('/api/classify.text')))
    await past().getByRole('button', { name: COOK }).first().click()
    await page.getByRole('heading', { name: 'Sentence by sentence' }).waitFor()
    expect(await box().inputValue()).toBe(COOK)
    expect(asked).toBe(false)
    expect(await page.getByRole('table', { name: 'Nearest occupations' }).getByRole('row').count()).toBe(6)
  })

  test('a text can be found, deleted and brought back, and all of them too', async () => {
    await page.getByRole('button', { name: 'History (2)' }).click()
    await page.getByRole('textbox', { name: 'Search in texts' }).fill('SOUP')
    await past().nth(1).waitFor({ state: 'detached' })
    expect(await past().innerText()).toContain(COOK)
    await past().getByRole('button', { name: /^Delete/ }).click()
    await page.getByText('No text has that.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await past().first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Clear the history' }).click()
    await page.getByRole('button', { name: 'Delete all' }).click()
    await page.getByText('Nothing classified yet').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await past().nth(1).waitFor()
    await page.keyboard.press('Escape')
  })

  test('a file is put into the box; one that is no single text says what it is', async () => {
    await box().fill('My own words.')
    await give('job.docx', docxOf(paragraph(CLERK)))
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, CLERK)
    await page.getByRole('button', { name: 'Put my text back' }).waitFor()
    await give('jobs.csv', 'description\nCooks.\n')
    await page.getByRole('alert').getByText('“jobs.csv” cannot be put into the box').waitFor()
    await give('job.pdf', 'no PDF')
    await page.getByRole('alert').getByText('“job.pdf” cannot be put into the box').waitFor()
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.txt'))
      return data
    }, COOK)
    await page.locator('form').dispatchEvent('drop', { dataTransfer: dropped })
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, COOK)
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})
