import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('from a number to what is behind it', {}, (suite) => {
  let page: Page
  let panel: Locator

  beforeAll(async () => {
    page = suite.page
    await suite.openScenario('Finance first')
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    panel = page.getByRole('region', { name: 'Why this number' })
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
})
