import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

/** A run may be slow where other tests share the processor. */
const RUN_MS = 240_000

appSuite('the first start', { reader: 'new', patienceMs: 25_000 }, (suite) => {
  let page: Page

  beforeAll(() => {
    page = suite.page
  })

  const search = async (query: string, option: RegExp): Promise<void> => {
    await page.keyboard.press('Control+k')
    await page.locator('input[role="combobox"]:focus').waitFor()
    await page.keyboard.type(query)
    await page.getByRole('option', { name: option, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.mantine-Spotlight-content').waitFor({ state: 'detached' })
  }
  const step = (title: string): Promise<void> => page.getByRole('dialog', { name: title }).waitFor()

  test('opens on the first sample, whose results come by themselves', async () => {
    await page.getByRole('heading', { name: 'Finance first' }).waitFor()
    await page.getByLabel('Horizon').waitFor()
    const patient = { timeout: RUN_MS / 3 }
    await page.getByRole('heading', { name: 'Unemployment beyond the run without AI' }).waitFor(patient)
    await page.getByRole('link', { name: 'Who bears it', exact: true }).waitFor(patient)
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor(patient)
  }, RUN_MS)

  test('the tour can be walked by keyboard, left, and resumed from the palette', async () => {
    await page.getByRole('button', { name: 'Take the tour' }).press('Enter')
    await step('A scenario is a question')
    await page.keyboard.press('ArrowRight')
    await step('These are its levers')
    await page.keyboard.press('Enter')
    await step('What follows shows at once')
    await page.keyboard.press('ArrowLeft')
    await step('These are its levers')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await search('go on with', /Go on with the tour/)
    await step('These are its levers')
    for (const title of [
      'What follows shows at once',
      'Run it with real people in it',
      'A chart for your report',
      'Click a number to ask why',
      'Does the conclusion hold?',
      'Bring a job of your own',
    ]) {
      await page.keyboard.press('ArrowRight')
      await step(title)
    }
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByText('New here?').count()).toBe(0)
  })

  test('the palette opens a scenario, and an occupation by its code or its Chinese title', async () => {
    await search('health', /^Health care/)
    await page.getByRole('heading', { name: 'Health care' }).waitFor()
    for (const query of ['13-2040', '信用分析']) {
      await page.getByRole('link', { name: 'Classify', exact: true }).click()
      await search(query, /^Credit Analysts/)
      await page.waitForURL(/#\/occupations\/us-2023\/13-2040$/)
    }
  })

  test('the palette changes the language and the theme, and the keys say what they do', async () => {
    await search('dark', /^Dark theme/)
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Run this scenario').waitFor()
    await page.keyboard.press('Escape')
    await search('中文', /^中文/)
    await page.getByRole('link', { name: '情景', exact: true }).first().waitFor()
  })

  test('a later start opens on the list and offers nothing', async () => {
    page = await suite.restart()
    await page.getByRole('heading', { name: '情景', exact: true }).waitFor()
    expect(await page.getByText('初次使用？').count()).toBe(0)
  })
})
