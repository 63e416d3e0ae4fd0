import type { Page } from 'playwright-core'
import { compareAddress, occupationAddress, RESULT_SECTIONS, resultsAddress, scenarioAddress } from '../../renderer/addresses.ts'
import type { RunningApp } from './app.ts'
import { ask, until } from './ask.ts'

/** What there is in the app that is looked at: two scenarios with results, a batch. */
export interface Stage {
  scenario: number
  other: number
  batch: number
}

/** A page as a reader sees it. */
export interface Route {
  name: string
  address: (stage: Stage) => string
  /** What the reader does there before it is looked at. */
  prepare?: (page: Page) => Promise<void>
}

const DESCRIPTIONS = {
  en: 'Answer customer emails and write the weekly report.\nLift boxes onto the truck and sweep the warehouse floor.',
  zh: '负责公司日常账务处理，编制月度财务报表。\n搬运货物并清扫仓库地面。',
}

const classify = async (page: Page): Promise<void> => {
  const isChinese = ((await page.locator('html').getAttribute('lang')) ?? '').startsWith('zh')
  await page.locator('main textarea').first().fill(DESCRIPTIONS[isChinese ? 'zh' : 'en'])
  await page.keyboard.press('Control+Enter')
  await page.locator('main [aria-live] h2').first().waitFor()
}

/** Waits for the marks of the section's charts. */
const charts = async (page: Page): Promise<void> => {
  await page.locator('main section svg :is(path, circle, rect)').first().waitFor()
}

/** Asks about the last number of the preview, an industry's. */
const askWhy = async (page: Page): Promise<void> => {
  await page.locator('[data-tour="number"]').first().press('Enter')
  await page.locator('aside ol button').first().waitFor({ timeout: 60_000 })
}

const check = async (page: Page): Promise<void> => {
  const button = page.locator('main button[data-tour="check"]')
  if ((await button.count()) > 0) await button.click()
  await page.locator('main table').first().waitFor({ timeout: 60_000 })
}

const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('option').first().waitFor()
}

/** Every page of the app: one line each. */
export const ROUTES: readonly Route[] = [
  { name: 'scenarios', address: () => '/' },
  { name: 'preview', address: ({ scenario }) => scenarioAddress(scenario, 'preview'), prepare: charts },
  { name: 'industries', address: ({ scenario }) => scenarioAddress(scenario, 'industries') },
  ...RESULT_SECTIONS.map(
    (section): Route => ({
      ...{ name: `results-${section}`, prepare: charts },
      address: ({ scenario }) => resultsAddress(scenario, section),
    }),
  ),
  { name: 'robustness', address: ({ scenario }) => scenarioAddress(scenario, 'robustness'), prepare: check },
  { name: 'reasons', address: ({ scenario }) => scenarioAddress(scenario, 'preview'), prepare: askWhy },
  { name: 'classify', address: () => '/classify', prepare: classify },
  { name: 'batches', address: () => '/classify/batches' },
  { name: 'batch', address: ({ batch }) => `/classify/batches/${batch}` },
  { name: 'corrections', address: () => '/classify/corrections' },
  { name: 'models', address: () => '/classify/models' },
  { name: 'model', address: () => '/model' },
  { name: 'data', address: () => '/data' },
  { name: 'occupations', address: () => '/occupations' },
  { name: 'occupation', address: () => occupationAddress('us-2023', '13-2040'), prepare: charts },
  { name: 'two-occupations', address: () => occupationAddress('us-2023', '13-2040', '43-4050'), prepare: charts },
  { name: 'compare', address: ({ scenario, other }) => compareAddress([scenario, other]), prepare: charts },
  { name: 'settings', address: () => '/settings' },
  { name: 'palette', address: () => '/', prepare: openPalette },
]

const batchOf = async (app: RunningApp): Promise<number> => {
  const rows = 'title,duties\nClerk,Answer letters from customers\nMover,Lift boxes onto the truck\n会计,负责公司日常账务处理\n'
  const bytes = Buffer.from(rows).toString('base64')
  const { draft } = await ask(app, 'batches.upload', { draft: null, file: 0, name: 'jobs.csv', offset: 0, bytes })
  await ask(app, 'batches.read', { draft })
  const { id } = await ask(app, 'batches.start', { draft, name: 'jobs.csv', column: 'duties' })
  await until(
    () => ask(app, 'batches.list', {}),
    ([first]) => first.status === 'done',
  )
  return id
}

/** Fills a new app with what its pages show: runs of two samples, a batch and a correction. */
export const setStage = async (app: RunningApp): Promise<Stage> => {
  const [{ id: scenario }, { id: other }] = await ask(app, 'scenarios.list', {})
  for (const id of [scenario, other]) await ask(app, 'runs.start', { scenarioId: id })
  const batch = await batchOf(app)
  const { model } = await ask(app, 'classify.text', { text: 'Paint walls in offices.' })
  await ask(app, 'corrections.set', { text: 'Paint walls in offices.', language: 'en', label: 'E0', said: { label: 'E1', e0: 0.2, e1: 0.7, e2: 0.1 }, model })
  for (const id of [scenario, other]) {
    await until(
      () => ask(app, 'runs.list', { scenarioId: id }),
      ([run]) => run.status === 'done',
    )
  }
  return { scenario, other, batch }
}
