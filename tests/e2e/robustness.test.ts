import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from '../helpers/app.ts'
import { findBrowser, launchBrowser } from '../helpers/browser.ts'
import { watchedPage } from '../helpers/watched-page.ts'

const executable = findBrowser()

const CHECKED = { timeout: 45_000 }

describe.skipIf(executable === null)('does the conclusion hold?', () => {
  let home: string
  let app: RunningApp
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const table = () => page.getByRole('table', { name: 'Conclusion by conclusion' })
  const sentence = () => page.getByText(/conclusions? holds? in all \d+ reruns/)

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'workshift-e2e-'))
    browser = await launchBrowser(executable ?? '')
    app = await startApp(home)
    page = await watchedPage(browser, complaints)
    await page.goto(app.address)
    await page.getByText('Finance first', { exact: true }).click()
    await page.getByRole('link', { name: 'Does it hold?' }).click()
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
    rmSync(home, { recursive: true, force: true })
  })

  test('before the check the page says how often it will rerun, with what and why', async () => {
    await page.getByText(/Reruns this scenario \d+ times/).waitFor(CHECKED)
    const plan = page.getByRole('table', { name: 'What is changed' })
    await plan.getByRole('row', { name: /Exposure source.*AIOE, all AI/ }).waitFor()
    await plan.getByRole('row', { name: /Pace of adoption durations halved; durations doubled/ }).waitFor()
  })

  test('a check can be cancelled, and leaves the page as it was', async () => {
    await page.getByRole('button', { name: 'Check the conclusions' }).click()
    await page.getByRole('button', { name: 'Cancel the check' }).click()
    await page.getByRole('button', { name: 'Check the conclusions' }).waitFor()
  })

  test('one click gives a sentence and a table that can be opened', async () => {
    await page.getByRole('button', { name: 'Check the conclusions' }).click()
    await sentence().waitFor(CHECKED)
    const first = table().getByRole('button', { name: /Finance and Insurance has the most displaced workers/ })
    await first.click()
    expect(await first.getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('row', { name: /Exposure source AI applicability Finance and Insurance Holds/ }).waitFor()
  })

  test('it stays while the reader looks at another tab', async () => {
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    await page.getByRole('link', { name: 'Does it hold?' }).click()
    await sentence().waitFor()
  })

  test('the tornado shows displaced workers and unemployment', async () => {
    const chart = page.getByRole('img', { name: 'What the result depends on most' })
    await chart.getByText('Substitution share', { exact: true }).waitFor()
    expect(await chart.getByText(/\d+K$/).count()).toBeGreaterThan(10)
    await page.getByRole('radiogroup', { name: 'Figure' }).getByText('Unemployment').click()
    await page.getByText(/percentage points beyond the run without AI/).waitFor()
    await chart.getByText('+0.09').first().waitFor({ state: 'attached' })
  })

  test('every rerun of every conclusion is in the CSV', async () => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV, all reruns' }).click(),
    ])
    const lines = readFileSync(await saved.path(), 'utf8').trim().split('\r\n')
    expect(lines[0]).toBe('conclusion,statement,assumption,changed_to,verdict,value,likeness,ranking,source')
    expect(lines.filter((line) => line.startsWith('unemploymentEnd,')).length).toBeGreaterThan(20)
  })

  test('a scenario changed after the check is told, and checked again as it stands now', async () => {
    await page.getByLabel('Horizon').fill('2')
    await page.getByLabel('Horizon').press('Tab')
    await page.getByText('This check is of an earlier version of the scenario.').waitFor()
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByText(/Finance first, 2025–2027/).waitFor(CHECKED)
    expect(await page.getByText('This check is of an earlier version of the scenario.').count()).toBe(0)
  })

  test('the browser complained of nothing', () => {
    expect(complaints).toEqual([])
  })
})
