import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { barriers } from '../helpers/axe.ts'
import { layoutFaults } from '../helpers/layout.ts'
import { ROUTES, setStage, type Route, type Stage } from '../helpers/routes.ts'
import { appSuite } from '../helpers/suite.ts'
import { foreignTexts } from '../helpers/words.ts'

const ALL_PAGES_MS = 180_000
const pictures = join(import.meta.dirname, '..', '..', 'out', 'screenshots')

/** Texts of the analyst's, and of those whose data the app shows, which no page translates. */
const NOT_OURS = /jobs\.csv|Paint walls|us-2023/

appSuite('every page', { hasPage: false }, (suite) => {
  let stage: Stage

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    stage = await setStage(suite.app)
  }, ALL_PAGES_MS)

  /** Opens a page and waits until nothing is loaded any more. */
  const visit = async (page: Page, { address, prepare }: Route): Promise<void> => {
    await page.keyboard.press('Escape')
    await suite.go(address(stage), page)
    const heading = page.locator('main h1').first()
    await heading.waitFor()
    await page.locator('.mantine-Loader-root').first().waitFor({ state: 'detached' })
    expect(await heading.innerText()).not.toMatch(/^(There is no such page|没有这个页面)/)
    await prepare?.(page)
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(resolve))))
  }

  test.for([
    ['en', 'light', 1280, 800],
    ['en', 'dark', 1280, 800],
    ['zh', 'light', 1280, 800],
    ['zh', 'dark', 1280, 800],
    ['en', 'light', 1920, 1080],
  ] as const)('in %s, %s, %i wide, keeps nobody out, is laid out well and speaks one language', { timeout: ALL_PAGES_MS }, async ([language, theme, width, height]) => {
    const page = await suite.open({
      viewport: { width, height },
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const wrong: string[] = []
    for (const route of ROUTES) {
      await visit(page, route)
      const path = join(pictures, `${route.name}-${language}-${theme}-${width}.jpg`)
      await page.screenshot({ path, type: 'jpeg', quality: width > 1280 ? 25 : 50 })
      const faults = [...(await barriers(page)), ...(await layoutFaults(page)), ...(await foreignTexts(page, language, NOT_OURS))]
      wrong.push(...faults.map((fault) => `${route.name}: ${fault}`))
    }
    await page.close()
    expect(wrong).toEqual([])
  })
})
