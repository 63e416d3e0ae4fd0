import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

const CHECKED = { timeout: 45_000 }

appSuite('does the conclusion hold?', {}, (suite) => {
  let page: Page
  const table = () => page.getByRole('table', { name: 'Conclusion by conclusion' })
  const sentence = () => page.getByText(/conclusions? holds? in all \d+ reruns/)

  beforeAll(async () => {
    page = suite.page
    await suite.openScenario('Finance first')
    await page.getByRole('link', { name: 'Does it hold?' }).click()
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
    const saved = await suite.saved(() => page.getByRole('button', { name: 'CSV, all reruns' }).click())
    const lines = saved.bytes.toString('utf8').trim().split('\r\n')
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
})
