import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from '../helpers/app.ts'
import { findBrowser, launchBrowser } from '../helpers/browser.ts'
import { watchedPage } from '../helpers/watched-page.ts'

const executable = findBrowser()

describe.skipIf(executable === null)('the levers and their preview', () => {
  let home: string
  let app: RunningApp
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'workshift-workspace-'))
    browser = await launchBrowser(executable ?? '')
    app = await startApp(home)
    page = await watchedPage(browser, complaints)
    await page.goto(app.address)
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
    rmSync(home, { recursive: true, force: true })
  })

  const openScenario = async (name: string): Promise<void> => {
    await page.getByRole('link', { name: 'Scenarios', exact: true }).first().click()
    await page.getByText(name, { exact: true }).click()
    await page.getByRole('heading', { name }).waitFor()
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    await page.getByText(/^Displaced by \d{4}$/).waitFor()
  }

  const figures = (): Promise<string> => page.getByLabel(/^Preview: expected values/).innerText()

  /** Waits until the figures are others than before. */
  const redrawn = async (before: string): Promise<string> => {
    await expect.poll(figures, { timeout: 10_000 }).not.toBe(before)
    return figures()
  }

  test('moving a lever redraws the preview beside the saved version, and undo brings it back', async () => {
    await openScenario('Manufacturing')
    const before = await figures()
    const slider = page.getByRole('slider', { name: 'Substitution share' })
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    const after = await redrawn(before)
    expect(after).toContain('since saved')
    await page.getByText('As saved').first().waitFor()
    await page.keyboard.press('Control+z')
    expect(await redrawn(after)).toBe(before)
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  test('a change that cannot be previewed says why and how to mend it', async () => {
    await page.route('**/api/scenarios.preview', (route) => route.abort())
    await page.getByRole('slider', { name: 'Reinstatement share' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByText('No preview of the last change').waitFor()
    await page.unroute('**/api/scenarios.preview')
    const before = await figures()
    await page.keyboard.press('ArrowLeft')
    await redrawn(before)
    await page.getByText('No preview of the last change').waitFor({ state: 'detached' })
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('net::ERR_FAILED')))
  })

  test('changes outlive the sudden end of the app, and undo then leads to what was saved', async () => {
    await page.getByLabel('Horizon', { exact: true }).fill('12')
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await page.waitForTimeout(1000)
    app.kill()
    await page.close()
    app = await startApp(home)
    page = await watchedPage(browser, complaints)
    await page.goto(app.address)
    await openScenario('Manufacturing')
    expect(await page.getByLabel('Horizon', { exact: true }).inputValue()).toBe('12')
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.getByLabel('Horizon', { exact: true }).inputValue()).toBe('15')
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  test('the browser complained of nothing', () => {
    expect(complaints.filter((text) => !text.includes('net::ERR_'))).toEqual([])
  })
})
