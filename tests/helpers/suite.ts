import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from './app.ts'
import { findBrowser, launchBrowser } from './browser.ts'
import { watchedPage } from './watched-page.ts'

interface Options {
  /** A new reader is welcomed on a first start. */
  reader?: 'new' | 'experienced'
  /** How long what a test waits for may take, where playwright's half a minute is not meant. */
  patienceMs?: number
  /** Whether the suite begins with a page of the app; one that does not opens its own. */
  hasPage?: boolean
}

/** A file that a page saved. */
export interface Saved {
  name: string
  bytes: Buffer
}

/** An app, a browser and a page of it, that the tests of a suite go through one after another. */
export interface Suite {
  readonly home: string
  readonly app: RunningApp
  readonly browser: Browser
  readonly page: Page
  /** Opens a page of the app beside the suite's own. */
  open: (options?: BrowserContextOptions) => Promise<Page>
  /** Ends the app, with a chance to tidy up or without, starts it again in the same home and opens its page anew. */
  restart: (end?: 'stop' | 'kill') => Promise<Page>
  /** Opens what an address shows. */
  go: (address: string, from?: Page) => Promise<void>
  toScenarios: () => Promise<void>
  openScenario: (name: string) => Promise<void>
  /** What a page saves when something is pressed. */
  saved: (press: () => Promise<void>, from?: Page) => Promise<Saved>
  /** What a chart's menu of exports saves. */
  download: (chart: string, format: string) => Promise<Buffer>
  /** Forgets the complaints of the browser that a test has provoked. */
  forgive: (reason: string) => void
}

const executable = findBrowser()

/** Tests of the app in a browser, skipped where there is none; the last one is that the browser complained of nothing. */
export const appSuite = (title: string, options: Options, tests: (suite: Suite) => void): void => {
  describe.skipIf(executable === null)(title, () => {
    const complaints: string[] = []
    let home: string
    let app: RunningApp
    let browser: Browser
    let page: Page

    const open = async (context: BrowserContextOptions = {}): Promise<Page> => {
      const opened = await watchedPage(browser, complaints, context)
      if (options.patienceMs !== undefined) opened.setDefaultTimeout(options.patienceMs)
      await opened.goto(app.address)
      return opened
    }
    const saved = async (press: () => Promise<void>, from = page): Promise<Saved> => {
      const [file] = await Promise.all([from.waitForEvent('download'), press()])
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
    }

    const toScenarios = (): Promise<void> => page.getByRole('link', { name: 'Scenarios', exact: true }).first().click()

    beforeAll(async () => {
      home = mkdtempSync(join(tmpdir(), 'workshift-e2e-'))
      browser = await launchBrowser(executable ?? '')
      app = await startApp(home, options.reader)
      if (options.hasPage ?? true) page = await open()
    })
    afterAll(async () => {
      await browser.close()
      await app.stop()
      rmSync(home, { recursive: true, force: true })
    })

    tests({
      get home() {
        return home
      },
      get app() {
        return app
      },
      get browser() {
        return browser
      },
      get page() {
        return page
      },
      open,
      saved,
      restart: async (end = 'stop') => {
        if (end === 'kill') app.kill()
        await page.close()
        if (end === 'stop') await app.stop()
        app = await startApp(home, options.reader)
        page = await open()
        return page
      },
      go: (address, from = page) =>
        from.evaluate((hash) => {
          location.hash = hash
        }, address),
      toScenarios,
      openScenario: async (name) => {
        await toScenarios()
        await page.getByText(name, { exact: true }).click()
        await page.getByRole('heading', { name }).waitFor()
      },
      download: async (chart, format) => {
        await page.getByRole('button', { name: `Export “${chart}”` }).click()
        return (await saved(() => page.getByRole('menuitem', { name: format }).click())).bytes
      },
      forgive: (reason) => complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes(reason))),
    })

    test('the browser complained of nothing: no blocked style or script, no error', () => {
      expect(complaints).toEqual([])
    })
  })
}
