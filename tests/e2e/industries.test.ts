import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('industries of a scenario, presets and scenario files', {}, (suite) => {
  let page: Page

  const cell = (field: string, industry: string): Locator => page.getByLabel(`${field}, ${industry}`, { exact: true })
  const finance = 'Finance and Insurance'
  const own = (text: string): Promise<void> => page.getByText(`Own values: ${text} of 20 industries`, { exact: true }).waitFor()
  const saveOf = async (click: () => Promise<void>): Promise<{ name: string; path: string; json: any }> => { // eslint-disable-line @typescript-eslint/no-explicit-any
    const { name, bytes } = await suite.saved(click)
    const path = join(suite.home, name)
    writeFileSync(path, bytes)
    return { name, path, json: JSON.parse(bytes.toString('utf8')) }
  }

  beforeAll(async () => {
    page = suite.page
    await page.getByRole('button', { name: 'New scenario' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Grid')
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    await own('0')
  })

  test('the most exposed industries come first once asked for', async () => {
    const grid = page.getByRole('grid', { name: 'Adoption by industry' })
    await grid.getByRole('button', { name: 'Sort by Exposure' }).click()
    await page.locator('th[aria-sort=descending]', { hasText: 'Exposure' }).waitFor()
    const exposures = await grid.locator('tbody td:nth-child(4)').allInnerTexts()
    const numbers = exposures.map(Number).filter((number) => number > 0)
    expect(numbers).toHaveLength(20)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    await grid.getByRole('button', { name: 'Sort by Industry' }).click()
    await page.locator('th[aria-sort=ascending]', { hasText: 'Industry' }).waitFor()
  })

  test('keys move from cell to cell; what is wrong says why and is not lost; Delete follows the default again', async () => {
    await cell('Start', finance).click()
    await page.keyboard.type('2027')
    await page.keyboard.press('Tab')
    expect(await cell('Duration', finance).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('5')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('1.4')
    await page.getByText('Enter a number from 0 to 1.').waitFor()
    await page.keyboard.press('Enter')
    expect(await cell('Ceiling', finance).inputValue()).toBe('1.4')
    expect(await cell('Ceiling', finance).getAttribute('aria-invalid')).toBe('true')
    await cell('Ceiling', finance).fill('90%')
    await cell('Ceiling', finance).blur()
    expect(await cell('Ceiling', finance).inputValue()).toBe('0.9')
    await own('1')
    await cell('Duration', finance).click()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    expect(await cell('Duration', finance).inputValue()).toBe('')
    expect(await cell('Duration', finance).getAttribute('placeholder')).toBe('15')
    await cell('Start', finance).click()
    await page.keyboard.type('20')
    await page.keyboard.press('Escape')
    expect(await cell('Start', finance).inputValue()).toBe('2027')
  })

  test('a block from a spreadsheet fills the cells below and to the right, in one step', async () => {
    await cell('Duration', 'Educational Services').click()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '7\t0.5\n9\tmuch\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    expect(await cell('Duration', 'Educational Services').inputValue()).toBe('7')
    expect(await cell('Ceiling', 'Educational Services').inputValue()).toBe('0.5')
    expect(await cell('Duration', finance).inputValue()).toBe('9')
    expect(await cell('Ceiling', finance).inputValue()).toBe('much')
    await page.keyboard.press('Control+z')
    expect(await cell('Duration', 'Educational Services').inputValue()).toBe('')
    expect(await cell('Ceiling', finance).inputValue()).toBe('0.9')
  })

  test('many are changed at once, and one undo takes all of it back', async () => {
    await cell('Start', 'Construction').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await page.getByText('Selected: 1').waitFor()
    await page.keyboard.press('Escape')
    await own('1')
    await page.getByLabel('Select Construction').click()
    await page.getByLabel('Select Educational Services').click({ modifiers: ['Shift'] })
    await page.getByText('Selected: 2').waitFor()
    await page.getByLabel('Select all industries').click()
    await page.getByText('Selected: 20').waitFor()
    await page.getByLabel('Ceiling of the selected').fill('0.5')
    await page.getByLabel('Start of the selected').fill('2028')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    expect(await cell('Ceiling', finance).inputValue()).toBe('0.5')
    await page.getByText('Times ×').click()
    await page.getByLabel('Ceiling of the selected').fill('3')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await page.getByText('Values that ended at what their field admits: 20').waitFor()
    expect(await cell('Ceiling', 'Construction').inputValue()).toBe('1')
    await cell('Start', 'Construction').press('Escape')
    await own('20')
    await page.keyboard.press('Control+z')
    expect(await cell('Ceiling', 'Construction').inputValue()).toBe('0.5')
    await page.keyboard.press('Control+z')
    await own('1')
    expect(await cell('Start', finance).inputValue()).toBe('2027')
  })

  test('a preset is tried out and taken back; the present adoption becomes a preset of one’s own', async () => {
    await page.getByRole('button', { name: /^Save as preset/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Banks from 2027')
    await dialog.getByRole('button', { name: 'Save as preset' }).click()
    await page.getByRole('button', { name: 'Banks from 2027', exact: true }).and(page.locator('[aria-pressed=true]')).waitFor()
    await page.getByRole('button', { name: /^Everyone at once/ }).click()
    await page.getByText('“Everyone at once” applied').waitFor()
    await own('0')
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await own('1')
    await page.getByRole('button', { name: /^None/ }).click()
    await own('0')
    expect(await cell('Ceiling', 'All industries').inputValue()).toBe('0')
    await page.getByRole('button', { name: 'Banks from 2027', exact: true }).click()
    await own('1')
  })

  test('a preset travels as a file, is checked when it comes back, and a delete can be undone', async () => {
    const menu = page.getByLabel('Actions for Banks from 2027', { exact: true })
    await menu.click()
    const file = await saveOf(() => page.getByRole('menuitem', { name: 'Export' }).click())
    expect(file.name).toBe('Banks from 2027.json')
    expect(file.json.adoption.industries).toEqual({ '52': { startYear: 2027, ceiling: 0.9 } })

    await menu.click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByText('Deleted “Banks from 2027”').waitFor()
    await menu.waitFor({ state: 'detached' })
    await page.getByText('Deleted “Banks from 2027”').locator('..').getByRole('button', { name: 'Undo' }).click()
    await menu.waitFor()

    file.json.name = 'From a colleague'
    file.json.adoption.industries.K64 = { ceiling: 0.3 }
    writeFileSync(file.path, JSON.stringify(file.json))
    const input = page.locator('input[type=file]')
    await input.setInputFiles(file.path)
    await page.getByRole('button', { name: 'From a colleague', exact: true }).click()
    await page.getByText(/Left out, because this dataset lacks these industries: K64/).waitFor()
    file.json.adoption.industries['52'].ceiling = 1.4
    writeFileSync(file.path, JSON.stringify(file.json))
    await input.setInputFiles(file.path)
    await page.getByText(/adoption\.industries\.52\.ceiling: 1\.4 is above 1/).waitFor()
  })

  test('a scenario travels as a file; what is wrong with one is named, and nothing of it is kept', async () => {
    await page.keyboard.press('Control+s')
    await page.getByText('Saved', { exact: true }).waitFor()
    await suite.toScenarios()
    await page.getByLabel('Actions for Grid', { exact: true }).click()
    const file = await saveOf(() => page.getByRole('menuitem', { name: 'Export' }).click())
    expect(file.json).toMatchObject({ schemaVersion: 1, name: 'Grid', dataset: 'us-2023', horizonYears: 10 })
    const rows = page.getByRole('table', { name: 'Scenarios' }).getByRole('row')
    const before = await rows.count()

    const files = {
      'good.json': { ...file.json, name: 'Came back' },
      'bad.json': { ...file.json, horizon: 3, adoption: { industries: { '52': { ceiling: 1.4 } } } },
      'foreign.json': { ...file.json, name: 'Foreign', adoption: { industries: { K64: { ceiling: 0.4 } } } },
    }
    const chosen = Object.entries(files).map(([name, value]) => {
      writeFileSync(join(suite.home, name), JSON.stringify(value))
      return join(suite.home, name)
    })
    await page.locator('input[type=file]').setInputFiles(chosen)
    const report = page.getByRole('region', { name: 'Imported files' })
    await report.getByText(/horizon: is not a known field/).waitFor()
    await report.getByText(/adoption\.industries\.52\.ceiling: 1\.4 is above 1/).waitFor()
    await report.getByText(/adoption\.industries\.K64: is not an industry/).waitFor()
    expect(await rows.count()).toBe(before + 1)
    await report.getByRole('button', { name: 'Import without these' }).click()
    await report.getByRole('link', { name: 'Foreign' }).waitFor()
    await report.getByRole('link', { name: 'Came back' }).click()
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    await own('1')
    expect(await cell('Ceiling', finance).inputValue()).toBe('0.9')
  })

  test('a dropped file is taken like a chosen one', async () => {
    await suite.toScenarios()
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['{"name":"Dropped"}'], 'dropped.json'))
      return data
    })
    await page.getByRole('table', { name: 'Scenarios' }).dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByRole('region', { name: 'Imported files' }).getByRole('link', { name: 'Dropped' }).waitFor()
  })
})
