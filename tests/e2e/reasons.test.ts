import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from '../helpers/app.ts'
import { findBrowser, launchBrowser } from '../helpers/browser.ts'
import { watchedPage } from '../helpers/watched-page.ts'

const executable = findBrowser()

describe.skipIf(executable === null)('from a number to what is behind it', () => {
  let home: string
  let app: RunningApp
  let browser: Browser
  let page: Page
  let panel: Locator
  const complaints: string[] = []

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'workshift-reasons-'))
    browser = await launchBrowser(executable ?? '')
    app = await startApp(home)
    page = await watchedPage(browser, complaints)
    await page.goto(app.address)
    await page.getByText('Finance first', { exact: true }).click()
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    panel = page.getByRole('complementary', { name: 'Why this number' })
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
    rmSync(home, { recursive: true, force: true })
  })

  const valueOf = async (label: string): Promise<string> =>
    panel.getByRole('listitem').filter({ hasText: label }).locator('b').first().innerText()

  test('an industry’s bar leads to the occupations that it displaces, and from there to one of them', async () => {
    await page.getByRole('button', { name: /^Finance and Insurance: / }).first().press('Enter')
    await panel.getByRole('heading', { name: 'Finance and Insurance' }).waitFor()
    await panel.getByText(/beyond the same run without AI/).waitFor()
    await panel.getByRole('button', { name: /^Insurance Sales Agents: / }).click()
    await panel.getByRole('heading', { name: 'Insurance Sales Agents' }).waitFor()
  })

  test('the factors stand one below the other, down to what each source says and the sentences', async () => {
    const [automated, exposure, substitution, reach] = [
      await valueOf('because this share of its work is automated'),
      await valueOf('Exposure of its tasks'),
      await valueOf('Substitution share'),
      await valueOf('Adoption where its people work'),
    ]
    const product = 100 * Number(exposure) * Number(substitution) * Number(reach)
    expect(Math.abs(product - Number.parseFloat(automated))).toBeLessThan(0.6)
    await panel.getByText('Eloundou et al., people’s labels').waitFor()
    await panel.getByRole('heading', { name: 'The sentences behind it' }).waitFor()
    expect(await panel.locator('ol button').count()).toBeGreaterThan(4)
  })

  test('a sentence labelled otherwise becomes the scenario’s exposure, and the figures follow', async () => {
    const before = await valueOf('Exposure of its tasks')
    await panel.locator('ol button[aria-pressed]').first().click()
    await panel.getByRole('radiogroup', { name: 'Label of this sentence' }).getByText('E1').click()
    await panel.getByText('From the sentences as you labelled them.', { exact: false }).waitFor()
    await panel.getByRole('button', { name: 'Use in the scenario' }).click()
    await panel.getByText(/The scenario now uses E1/).waitFor()
    await expect.poll(() => valueOf('Exposure of its tasks')).not.toBe(before)
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await panel.getByRole('button', { name: 'Back to the source' }).click()
    await expect.poll(() => valueOf('Exposure of its tasks')).toBe(before)
  })

  test('Escape closes it and gives the focus back; a step back leads to the industry', async () => {
    await panel.getByRole('button', { name: 'Finance and Insurance' }).first().click()
    await panel.getByRole('heading', { name: 'Finance and Insurance' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  })

  test('the browser complained of nothing', () => {
    expect(complaints).toEqual([])
  })
})
