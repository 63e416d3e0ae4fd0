import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('the levers and their preview', {}, (suite) => {
  let page: Page

  beforeAll(() => {
    page = suite.page
  })

  const shown = () => page.getByLabel(/^Preview: expected values/)

  const openPreview = async (name: string): Promise<void> => {
    await suite.openScenario(name)
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    await shown().getByText(/^Displaced by \d{4}$/).waitFor()
  }

  const figures = (): Promise<string> => shown().innerText()

  /** Waits until the figures are others than before. */
  const redrawn = async (before: string): Promise<string> => {
    await expect.poll(figures, { timeout: 10_000 }).not.toBe(before)
    return figures()
  }

  test('moving a lever redraws the preview beside the saved version, and undo brings it back', async () => {
    await openPreview('Manufacturing')
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
    suite.forgive('net::ERR_FAILED')
  })

  test('changes outlive the sudden end of the app, and undo then leads to what was saved', async () => {
    await page.getByLabel('Horizon', { exact: true }).fill('12')
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await page.waitForTimeout(1000)
    page = await suite.restart('kill')
    suite.forgive('net::ERR_')
    await openPreview('Manufacturing')
    expect(await page.getByLabel('Horizon', { exact: true }).inputValue()).toBe('12')
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.getByLabel('Horizon', { exact: true }).inputValue()).toBe('15')
    await page.getByText('Saved', { exact: true }).waitFor()
  })
})
