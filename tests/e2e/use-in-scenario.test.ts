import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

const DUTIES = 'Answer questions of customers by chat and e-mail.\nLook up orders and refund payments in the system.'

appSuite('a description’s score used in a scenario', {}, (suite) => {
  let page: Page

  const dialog = (): Locator => page.getByRole('dialog', { name: 'Use this score in a scenario' })
  const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true })
  const open = (): Promise<void> => page.getByRole('button', { name: 'Use in a scenario…' }).click()
  const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })

  beforeAll(async () => {
    page = suite.page
    await page.getByText('Finance first', { exact: true }).waitFor()
    await suite.go('/classify')
    await page.getByRole('textbox', { name: 'Job description' }).fill(DUTIES)
    await page.getByRole('button', { name: 'Classify', exact: true }).click()
  })

  test('offers the nearest occupation of a scenario, with its exposure before and after', async () => {
    await open()
    await dialog().getByLabel('Scenario', { exact: true }).click()
    await page.getByRole('option', { name: 'Finance first' }).click()
    const change = dialog().getByRole('table', { name: 'Exposure of Customer Service Representatives before and after' })
    await change.getByText('Now (Workshift’s classifier)').waitFor()
    const [, ...rows] = await change.getByRole('row').allInnerTexts()
    const shares = rows.map((row) => row.match(/\d\.\d\d/g)?.map(Number) ?? [])
    expect(shares.map((pair) => pair.length)).toEqual([2, 2, 2])
    for (const at of [0, 1]) expect(Math.abs(shares[0][at] + shares[1][at] / 2 - shares[2][at])).toBeLessThan(0.011)
  })

  test('overrides it, and the notice takes that back', async () => {
    await button('Override').click()
    await page.getByText('Exposure of Customer Service Representatives set in “Finance first”.').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText('Exposure of Customer Service Representatives set').waitFor({ state: 'detached' })
    await open()
    await dialog().getByText('Now (Workshift’s classifier)').waitFor()
    await button('Override').click()
    await open()
    await dialog().getByText('Now (set by hand)').waitFor()
  })

  test('becomes an occupation of its own, once it has a title and people', async () => {
    await dialog().getByText('Add a new occupation', { exact: true }).click()
    await button('Add').click()
    await dialog().getByText('A new occupation needs a title.').waitFor()
    await dialog().getByRole('textbox', { name: 'Title' }).fill('Chat supervisors')
    await dialog().getByRole('textbox', { name: 'People in it' }).fill('99000000')
    await dialog().getByText(/From 1 to 2,\d{3},\d{3} people\./).waitFor()
    await dialog().getByRole('textbox', { name: 'People in it' }).fill('1500000')
    await button('Add').click()
    await page.getByText('“Chat supervisors” added to “Finance first”.').waitFor()
    await page.getByRole('link', { name: 'Open the scenario' }).last().click()
    await page.getByText('Chat supervisors: 1.5M of Customer Service Representatives').waitFor()
  })

  test('is edited in the scenario, within what shares can be, and removed and put back', async () => {
    await field('E1, Chat supervisors').fill('1.2')
    await page.getByText(/Enter a number from 0 to 0\.\d+/).waitFor()
    await field('E1, Chat supervisors').fill('0.95')
    await page.getByText('E1 and E2 together are at most 1.').waitFor()
    await field('E2, Chat supervisors').fill('0.1')
    await field('E1, Chat supervisors').fill('0.9')
    await page.getByText('E1 and E2 together are at most 1.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Let Customer Service Representatives follow the source again' }).click()
    await field('E1, Customer Service Representatives').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Remove Chat supervisors' }).click()
    await page.getByText('None is set by hand.').waitFor()
    await page.getByRole('complementary').getByRole('button', { name: 'Undo', exact: true }).click()
    await field('E1, Chat supervisors').waitFor()
    expect(await field('E1, Chat supervisors').inputValue()).toBe('0.9')
  })

  test('is an occupation like any other in the results, under its title', async () => {
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByText('Mean field', { exact: true }).click()
    await page.getByRole('link', { name: 'Results', exact: true }).click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    const sections = page.getByRole('navigation', { name: 'Sections of the results' })
    await sections.getByRole('link', { name: 'Occupations', exact: true }).click({ timeout: 50_000 })
    await page.getByRole('heading', { name: 'Occupations that gain and lose most' }).waitFor()
    await page.getByText('Chat supervisors', { exact: true }).first().waitFor()
  })
})
