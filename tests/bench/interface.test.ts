import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from '../helpers/app.ts'
import { findBrowser, launchBrowser } from '../helpers/browser.ts'
import { watchedPage } from '../helpers/watched-page.ts'

const executable = findBrowser()

/** What the interface is to keep to, in milliseconds, on a machine of two cores that does nothing else. */
const WANTED = { firstStart: 1500, pageChange: 150, openRun: 300, slider: 100 } as const

/** Other work on the machine may make everything slower by so much before a test fails. */
const TOLERANCE = 3

const TIMEOUT_MS = 300_000

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

const rounded = (values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value)]))

describe.skipIf(executable === null)('the interface is quick', () => {
  const homes: string[] = []
  let browser: Browser
  let app: RunningApp
  let page: Page

  const newHome = (): string => {
    const home = mkdtempSync(join(tmpdir(), 'workshift-quick-'))
    homes.push(home)
    return home
  }

  beforeAll(async () => {
    browser = await launchBrowser(executable ?? '')
    app = await startApp(newHome())
    page = await watchedPage(browser, [])
    await page.goto(app.address)
    await page.getByRole('heading', { name: 'Scenarios' }).waitFor()
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
    for (const home of homes) rmSync(home, { recursive: true, force: true })
  })

  /** Milliseconds from a change of the address until what is asked for has been drawn. */
  const goTo = (address: string, selector: string): Promise<number> =>
    page.evaluate(
      ([to, wanted]) =>
        new Promise<number>((resolve) => {
          const begun = performance.now()
          const done = (): void => {
            watcher.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
          }
          const watcher = new MutationObserver(() => {
            if (document.querySelector(wanted) !== null) done()
          })
          watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
          location.hash = to
        }),
      [address, selector],
    )

  /** Milliseconds from the press of a key on a slider until its preview has been drawn, so many times. */
  const slide = async (times: number): Promise<number[]> => {
    await page.getByRole('slider', { name: 'Substitution share' }).focus()
    const found: number[] = []
    for (let n = 0; n < times; n++) {
      const key = n % 10 < 5 ? 'ArrowRight' : 'ArrowLeft'
      found.push(
        await page.evaluate(
          (name) =>
            new Promise<number>((resolve) => {
              const begun = performance.now()
              const figures = document.querySelector('[data-tour="preview"]')
              const watcher = new MutationObserver(() => {
                watcher.disconnect()
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
              })
              if (figures !== null) watcher.observe(figures, { subtree: true, characterData: true, childList: true })
              document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true }))
            }),
          key,
        ),
      )
      await page.waitForTimeout(40)
    }
    return found
  }

  const within = (name: keyof typeof WANTED, measured: Record<string, number>): void => {
    console.log(`${name}: at most ${WANTED[name]} ms wanted, seen ${JSON.stringify(rounded(measured))}`)
    for (const value of Object.values(measured)) expect(value).toBeLessThan(WANTED[name] * TOLERANCE)
  }

  test('a first start is soon ready for use', async () => {
    const first = await startApp(newHome(), 'new')
    const fresh = await watchedPage(browser, [])
    await fresh.goto(first.address)
    await fresh.getByLabel('Horizon').waitFor()
    const ready = await fresh.evaluate(() => performance.now())
    await fresh.close()
    await first.stop()
    within('firstStart', { ready })
  }, TIMEOUT_MS)

  test('pages follow each other at once', async () => {
    await goTo('/scenario/6/preview', '[data-tour="preview"]')
    await page.waitForTimeout(1500)
    const pages = {
      industries: ['/scenario/6/industries', 'table'],
      robustness: ['/scenario/6/robustness', 'main button'],
      list: ['/', 'table'],
      occupations: ['/occupations', '[role="table"], table'],
      classify: ['/classify', 'textarea'],
      model: ['/model', 'h2'],
      data: ['/data', 'table'],
      settings: ['/settings', 'h2'],
      preview: ['/scenario/6/preview', '[data-tour="preview"] dd'],
    } as const
    const measured: Record<string, number> = {}
    // What has to be fetched once is there from the second time on.
    for (const round of [0, 1]) {
      for (const [name, [address, selector]] of Object.entries(pages)) {
        await page.evaluate(() => (location.hash = '/nowhere'))
        await page.waitForTimeout(250)
        const took = await goTo(address, selector)
        if (round === 1) measured[name] = took
      }
    }
    within('pageChange', measured)
  }, TIMEOUT_MS)

  test('a lever that moves redraws the preview', async () => {
    await goTo('/scenario/6/preview', '[data-tour="preview"] dd')
    await page.waitForTimeout(1000)
    await slide(20)
    const idle = await slide(60)
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByLabel('Replicates').fill('400')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/Running/).waitFor()
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    await page.waitForTimeout(1000)
    const busy = await slide(60)
    await page.getByRole('button', { name: 'Cancel the run' }).click()
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
    within('slider', { p95: quantile(idle, 0.95), p95BesideAnEnsemble: quantile(busy, 0.95) })
  }, TIMEOUT_MS)

  test('a run of ten years and a hundred replicates opens', async () => {
    await goTo('/scenario/5/preview', '[data-tour="preview"] dd')
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByLabel('Workers per agent').fill('2000')
    await page.getByLabel('Replicates').fill('100')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/Running/).waitFor()
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor({ timeout: 200_000 })
    await page.reload()
    await goTo('/', 'table')
    await page.waitForTimeout(3000)
    const opened = await goTo('/scenario/5/results', '[data-tour="drawing"] svg, [data-tour="chart"] svg.recharts-surface')
    within('openRun', { opened })
  }, TIMEOUT_MS)
})
