import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('occupations', {}, (suite) => {
  let page: Page

  const table = (): Locator => page.getByRole('table', { name: 'Occupations' })
  const firstRow = (): Locator => table().locator('tr[data-place="0"]')

  beforeAll(() => {
    page = suite.page
  })

  test('all are listed, those with most people first, and only those in sight are drawn', async () => {
    await page.getByRole('link', { name: 'Occupations', exact: true }).click()
    await page.getByText('532 of 532 occupations').waitFor({ timeout: 20_000 })
    expect(await table().getAttribute('aria-rowcount')).toBe('533')
    expect(await table().getByRole('row').count()).toBeLessThan(60)
    await firstRow().getByText('Home Health and Personal Care Aides').waitFor()
  })

  test('a press on a heading sorts by it, a second one turns the order round', async () => {
    await page.getByRole('button', { name: 'Sort by Mean wage' }).click()
    const wage = table().locator('th[aria-sort="descending"]')
    await wage.getByText('Mean wage').waitFor()
    const highest = Number((await firstRow().locator('td').nth(1).innerText()).replaceAll(',', ''))
    await page.getByRole('button', { name: 'Sort by Mean wage' }).click()
    await table().locator('th[aria-sort="ascending"]').waitFor()
    const lowest = Number((await firstRow().locator('td').nth(1).innerText()).replaceAll(',', ''))
    expect(highest).toBeGreaterThan(200_000)
    expect(lowest).toBeLessThan(40_000)
  })

  test('words of a title in either language find it, and what is found is what the CSV has', async () => {
    await page.getByLabel('Search').fill('护士')
    await page.getByRole('link', { name: 'Registered Nurses' }).waitFor()
    await page.getByLabel('Search').fill('nurse')
    const saved = await suite.saved(() => page.getByRole('button', { name: 'Export as CSV' }).click())
    const lines = saved.bytes.toString('utf8').trim().split('\n')
    expect(lines[0]).toContain('beta_eloundou-gpt4')
    const shown = Number(/^\d+/.exec(await page.getByRole('status').first().innerText())?.[0])
    expect(lines).toHaveLength(shown + 1)
    expect(lines.slice(1).every((line) => /nurs/i.test(line))).toBe(true)
  })

  test('where nothing is found, the page says what would be, and leads back', async () => {
    await page.getByLabel('Search').fill('wizard')
    await page.getByRole('heading', { name: 'No occupation is like that' }).waitFor()
    await page.getByRole('button', { name: 'Show all occupations' }).click()
    await page.getByText('532 of 532 occupations').waitFor()
  })

  test('rows are walked by the arrow keys, and Enter opens one', async () => {
    await page.getByLabel('Search').fill('telemarketers')
    await page.getByText('1 of 532 occupations').waitFor()
    await page.getByLabel('Search').fill('sales')
    await firstRow().getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.place)).toBe('1')
    await page.keyboard.press('ArrowUp')
    await page.getByLabel('Search').fill('telemarketers')
    await firstRow().getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Telemarketers', exact: true }).waitFor()
  })

  test('an occupation shows its exposure by every source, and how its description is read', async () => {
    await page.getByRole('img', { name: 'Exposure by every source' }).waitFor()
    await page.getByRole('heading', { name: 'What they do, and how it is read' }).waitFor()
    const sentence = page.getByRole('button', { name: /Talk through the script/ })
    await sentence.waitFor({ timeout: 30_000 })
    await page.getByText(/β 0\.6\d, 90% interval/).waitFor()
    await page.getByRole('table', { name: 'Skill' }).waitFor()
  })

  test('where its people go leads on to the next occupation', async () => {
    await page.getByRole('group', { name: 'Where people go' }).getByRole('link', { name: /Customer Service/ }).click()
    await page.getByRole('heading', { name: 'Customer Service Representatives', exact: true }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Telemarketers', exact: true }).waitFor()
  })

  test('two stand side by side with their differences, and one can be left out again', async () => {
    await page.getByRole('combobox', { name: 'Compare with' }).fill('accountants and')
    await page.getByRole('option', { name: 'Accountants and Auditors' }).click()
    const figures = page.getByRole('table', { name: 'Side by side' })
    await figures.getByRole('row', { name: /^Employment 81,520 1,435,760 \+1,354,240$/ }).waitFor()
    await page.getByRole('heading', { name: /Where people come from: Accountants/ }).waitFor()
    await page.getByRole('link', { name: 'Remove “Telemarketers”' }).click()
    await page.getByRole('heading', { name: 'Accountants and Auditors', exact: true }).waitFor()
    expect(await figures.count()).toBe(0)
  })

  test('the list is as it was left, and a code that is not there says which are', async () => {
    await page.getByRole('link', { name: 'All occupations' }).click()
    expect(await page.getByLabel('Search').inputValue()).toBe('telemarketers')
    await suite.go('/occupations/us-2023/41-9049')
    await page.getByRole('alert').getByText(/"41-9049" is unknown in dataset us-2023; its occupations are 41-9040/).waitFor()
  })
})
