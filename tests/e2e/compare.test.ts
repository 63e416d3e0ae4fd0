import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('scenarios side by side', {}, (suite) => {
  let page: Page

  /** Lets a sample run on a few agents, or by the mean field. */
  const shrink = async (name: string, isMeanfield: boolean): Promise<void> => {
    await suite.openScenario(name)
    await page.getByText('Advanced', { exact: true }).click()
    if (isMeanfield) await page.getByText('Mean field', { exact: true }).click()
    else {
      await page.getByLabel('Workers per agent', { exact: true }).fill('2000')
      await page.getByLabel('Replicates', { exact: true }).fill('4')
      await page.getByLabel('Replicates', { exact: true }).blur()
    }
    await page.keyboard.press('Control+s')
    await page.getByText('Saved', { exact: true }).waitFor()
  }
  const differences = () => page.getByRole('table', { name: /Differences between the scenarios/ })

  beforeAll(async () => {
    page = suite.page
    await shrink('Finance first', false)
    await shrink('Education', false)
    await shrink('Health care', true)
  }, 60_000)

  test('where nothing has been run, the page says what to do', async () => {
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await page.getByText(/Tick two to four scenarios/).waitFor()
    expect(await page.getByRole('button', { name: 'Compare', exact: true }).isDisabled()).toBe(true)
  })

  test('two scenarios ticked in the list by keyboard are compared, and run from there', async () => {
    await suite.toScenarios()
    for (const name of ['Finance first', 'Education']) {
      await page.getByRole('checkbox', { name: `Compare “${name}”` }).focus()
      await page.keyboard.press('Space')
    }
    await page.getByRole('link', { name: 'Compare 2 scenarios' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/appear here once two/).waitFor()
    for (const name of ['Finance first', 'Education']) await page.getByRole('button', { name: `Run “${name}”` }).click()
    await differences().waitFor({ timeout: 60_000 })
  }, 90_000)

  test('the levers that differ are named in the editor’s words, and no others', async () => {
    const table = page.getByRole('table', { name: 'What differs in the levers' })
    await table.getByRole('row', { name: /Duration, Finance and Insurance/ }).waitFor()
    expect(await table.getByRole('row', { name: /^Seed/ }).count()).toBe(0)
    expect(await table.getByText('as all industries').count()).toBeGreaterThan(0)
  })

  test('differences are found replicate by replicate, and the reference can be changed', async () => {
    await differences().getByText('replicate by replicate (4)').waitFor()
    const row = differences().getByRole('row', { name: /^Displaced beyond the run without AI/ })
    expect(await row.innerText()).toMatch(/−[\d.]+K/)
    await page.getByRole('combobox', { name: 'Differences to' }).click()
    await page.getByRole('option', { name: 'Education' }).click()
    await expect.poll(() => row.innerText(), { timeout: 10_000 }).toMatch(/\+[\d.]+K/)
    await page.getByRole('combobox', { name: 'Year' }).click()
    await page.getByRole('option', { name: '2030' }).click()
    await page.getByRole('heading', { name: 'Differences between the scenarios, 2030' }).waitFor()
  })

  test('the differences are saved as CSV, each with how its band was found', async () => {
    const saved = await suite.saved(() => page.getByRole('button', { name: 'CSV, the numbers' }).click())
    const rows: Record<string, string>[] = parse(saved.bytes.toString('utf8'), { bom: true, columns: true })
    const of = (scenario: string) => rows.filter((row) => row.scenario === scenario && row.metric === 'employment')
    expect(of('Education')).toHaveLength(of('Finance first').length)
    expect(of('Finance first').every((row) => row.band_found_by === 'paired' && row.pairs === '4')).toBe(true)
    expect(of('Education').every((row) => row.difference === '')).toBe(true)
    expect(rows[0].source).toMatch(/Finance first: Workshift .*run \d+.*Education: Workshift .*run \d+/)
  })

  test('each quantity is one chart of all scenarios, with every run in its source line', async () => {
    const chart = page.getByRole('region', { name: 'Unemployment rate', exact: true })
    const legend = chart.getByRole('list', { name: 'Legend' })
    expect(await legend.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['Finance first', 'Education']),
    )
    expect(await chart.innerText()).toMatch(/Finance first: Workshift[\s\S]*Education: Workshift/)
    await page.getByRole('region', { name: 'Displaced workers by industry' }).getByRole('button', { name: 'Finance and Insurance' }).waitFor()
  })

  test('a mean field beside them is compared with all replicates, for as long as both go', async () => {
    await page.getByRole('link', { name: 'Choose others' }).click()
    for (const name of ['Finance first', 'Health care']) await page.getByRole('checkbox', { name: `Compare “${name}”` }).check()
    await page.getByRole('button', { name: 'Compare 2 scenarios' }).click()
    await page.getByRole('button', { name: 'Run “Health care”' }).click()
    await differences().getByText('all pairs of replicates (4)').waitFor({ timeout: 30_000 })
    await page.getByRole('row', { name: /^Engine/ }).waitFor()
  })
})
