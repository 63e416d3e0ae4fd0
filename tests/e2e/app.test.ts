import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

/** A long run may be slow where other tests share the processor. */
const LONG_RUN_MS = 240_000

const UNEMPLOYMENT = 'Unemployment beyond the run without AI'

/** Charts that stand in the same section. */
const SECTIONS: [string, string[]][] = [
  ['Overview', [UNEMPLOYMENT, 'Beveridge path']],
  ['Industries and roles', ['Displaced workers by industry', 'Jobs in new roles', 'Automated and reinstated work']],
  ['Occupations', ['Occupations with most displaced workers', 'Exposure, wage and what AI changes']],
  ['Moves', ['Moves between occupations']],
  ['Map', ['Map of occupations']],
]

appSuite('the app in a browser', { patienceMs: 90_000 }, (suite) => {
  let page: Page

  /** Opens a tab of a scenario's page, or a section of its results. */
  const show = (name: string): Promise<void> => page.locator('main').getByRole('link', { name, exact: true }).click()

  beforeAll(() => {
    page = suite.page
  })

  test('starts on the six samples and says why it is no window', async () => {
    await page.getByRole('heading', { name: 'Scenarios' }).waitFor()
    for (const name of ['Finance first', 'Health care', 'Manufacturing', 'Transport', 'Education', 'Environmental services']) {
      await page.getByText(name, { exact: true }).waitFor()
    }
    expect(suite.app.printed()).toContain('runs in the browser, because')
    expect(page.url()).not.toContain('token')
  })

  test('without the key nothing is shown', async () => {
    const stranger = await suite.browser.newContext()
    const other = await stranger.newPage()
    await other.goto(new URL('/', suite.app.address).href)
    await other.getByText('This address has no key').waitFor()
    expect(await other.getByText('Finance first').count()).toBe(0)
    await stranger.close()
  })

  test('a new scenario runs from its levers to its charts', async () => {
    await page.getByRole('button', { name: 'New scenario' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Banks by 2030')
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByText('Mean field', { exact: true }).click()
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    const ceiling = page.getByLabel('Ceiling, Finance and Insurance')
    await ceiling.fill('1.4')
    await page.getByText('Enter a number from 0 to 1.').waitFor()
    await ceiling.fill('0.9')
    await ceiling.blur()
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('Saved', { exact: true }).waitFor()
    await show('Results')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    for (const [section, charts] of SECTIONS) {
      await page.locator('main').getByRole('link', { name: section, exact: true }).waitFor({ timeout: 30_000 })
      await show(section)
      for (const chart of charts) await page.getByRole('heading', { name: chart, exact: true }).waitFor()
    }
  })

  test('exports each chart as PNG at 2×, as SVG and as CSV, with title and source', async () => {
    for (const [section, charts] of SECTIONS) {
      await show(section)
      for (const chart of charts) {
        const svg = (await suite.download(chart, 'SVG')).toString('utf8')
        const width = Number(/<svg[^>]* width="(\d+)/.exec(svg)?.[1])
        expect(svg).toContain(chart)
        expect(svg).toContain('Bureau of Labor Statistics')
        expect(svg).not.toContain('var(--')
        const png = await suite.download(chart, 'PNG')
        expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
        expect(png.readUInt32BE(16)).toBe(2 * width)
        expect(png.length).toBeGreaterThan(20_000)
        const rows: Record<string, string>[] = parse(await suite.download(chart, 'CSV'), { columns: true, bom: true })
        expect(rows.length).toBeGreaterThan(4)
      }
    }
  }, LONG_RUN_MS)

  test('shows every chart at the year that the slider chooses', async () => {
    await show('Industries and roles')
    await page.getByText(/2025–2035: sum beyond/).waitFor()
    await page.getByRole('slider', { name: 'Year shown' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.getByText(/2025–2033: sum beyond/).waitFor()
    await page.getByText('Displaced by 2033').waitFor()
    await show('Occupations')
    await page.getByText(/, 2033: employed people/).waitFor()
    await page.getByRole('slider', { name: 'Year shown' }).focus()
    await page.keyboard.press('End')
    await page.getByText(/, 2035: employed people/).waitFor()
  })

  test('finds an occupation on the map', async () => {
    await show('Map')
    await page.getByPlaceholder('Find an occupation').fill('lawyers')
    await page.getByRole('option', { name: 'Lawyers' }).click()
    await page.getByRole('button', { name: 'Lawyers', exact: true }).hover()
    await page.getByText('Displaced beyond the run without AI').waitFor()
    await page.getByRole('button', { name: 'Show the whole map' }).click()
  })

  const numberIn = async (text: RegExp): Promise<number> =>
    Number(text.exec((await page.getByText(text).first().textContent()) ?? '')?.[1])

  test('a long run shows early results, can be paused and resumed, and keeps what it found when cancelled', async () => {
    await suite.toScenarios()
    await page.getByRole('button', { name: 'New scenario' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Lives')
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByLabel('Replicates').fill('400')
    await page.getByLabel('Careers followed').fill('3000')
    await show('Results')
    await page.getByRole('button', { name: 'Run', exact: true }).click()

    await page.getByRole('heading', { name: UNEMPLOYMENT, exact: true }).waitFor({ timeout: 60_000 })
    await page.getByText(/preliminary, \d+ of 400 replicates/).first().waitFor()
    const early = await numberIn(/preliminary, (\d+) of 400/)
    await page.waitForFunction(
      (before) => Number(/preliminary, (\d+) of 400/.exec(document.body.innerText)?.[1]) > before,
      early,
    )

    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Resume' }).waitFor({ timeout: 30_000 })
    const paused = await numberIn(/Paused: (\d+) of 400 replicates/)
    expect(paused).toBeGreaterThanOrEqual(early)
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText(/Running: \d+ of 400 replicates/).waitFor()
    await page.waitForFunction(
      (before) => Number(/Running: (\d+) of 400/.exec(document.body.innerText)?.[1]) > before + 1,
      paused,
    )

    await page.getByRole('button', { name: 'Cancel the run' }).click()
    await page.getByText(/cancelled after \d+ of 400 replicates/).waitFor()
    const kept = await numberIn(/cancelled after (\d+) of 400/)
    expect(kept).toBeGreaterThan(paused)
    await show('Who bears it')
    await page.getByRole('heading', { name: 'Displaced workers by wage fifth' }).waitFor({ timeout: 20_000 })
    await page.getByText(`(${kept} of 400 replicates)`).first().waitFor()
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
  }, LONG_RUN_MS)

  test('says who bears it, which occupations gain and lose, and follows careers', async () => {
    const check = async (chart: string): Promise<void> => {
      const svg = (await suite.download(chart, 'SVG')).toString('utf8')
      expect(svg).toContain('Bureau of Labor Statistics')
      expect(svg).not.toContain('var(--')
    }
    await check('Displaced workers by wage fifth')
    await check('Wages of those employed, change through AI')
    await show('Occupations')
    await check('Occupations that gain and lose most')
    await show('Careers')
    await page.getByRole('heading', { name: 'Individual careers' }).waitFor()
    await page.getByText(/25 of the 3,?000 workers drawn at random/).waitFor()
    // A pointer that rests on a life would ask about that one.
    await page.mouse.move(0, 0)
    const lives = page.getByRole('application', { name: 'Individual careers' })
    await lives.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('Employed, first occupation').nth(1).waitFor()
    await check('Individual careers')
    const rows: Record<string, string>[] = parse(await suite.download('Individual careers', 'CSV'), { columns: true, bom: true })
    expect(new Set(rows.map(({ worker }) => worker)).size).toBe(25)
  }, LONG_RUN_MS)

  test('a run that the end of the app interrupts can be resumed', async () => {
    await show('Overview')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/preliminary, \d+ of 400 replicates/).first().waitFor({ timeout: 60_000 })
    page = await suite.restart()
    await page.getByText('Lives', { exact: true }).click()
    await show('Results')
    await page.getByText(/interrupted after \d+ of 400 replicates/).waitFor()
    const before = await numberIn(/interrupted after (\d+) of 400/)
    expect(before).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.waitForFunction(
      (done) => Number(/Running: (\d+) of 400/.exec(document.body.innerText)?.[1]) > done,
      before,
    )
    await page.getByRole('button', { name: 'Cancel the run' }).click()
    await page.getByText(/cancelled after \d+ of 400 replicates/).waitFor()
  }, LONG_RUN_MS)

  test('a delete can be undone', async () => {
    await suite.toScenarios()
    await page.getByRole('button', { name: 'Actions for Transport' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByText('Deleted “Transport”').waitFor()
    expect(await page.getByRole('button', { name: 'Actions for Transport' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Actions for Transport' }).waitFor()
  })

  test('an edit that cannot be kept is not lost by opening another scenario', async () => {
    const update = '**/api/scenarios.keepDraft'
    await page.getByText('Education', { exact: true }).click()
    await page.route(update, (route) => route.abort())
    await page.getByLabel('Name', { exact: true }).fill('Schools and colleges')
    await page.getByText('Not kept').first().waitFor()
    await suite.openScenario('Health care')
    await page.unroute(update)
    await suite.toScenarios()
    await page.getByText('Education', { exact: true }).click()
    await page.getByRole('heading', { name: 'Schools and colleges' }).waitFor()
    await page.getByText('Changes not saved', { exact: true }).waitFor()
    suite.forgive('net::ERR_FAILED')
  })

  test('a job description is scored sentence by sentence', async () => {
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
    await page
      .getByLabel('Job description')
      .fill('Answer customer emails and write the weekly report. Lift boxes onto the truck and sweep the warehouse floor.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Sentence by sentence' }).waitFor({ timeout: 20_000 })
    await page.getByText('Nearest occupations').waitFor()
  })

  test('speaks Chinese, and remembers it, with everything that was done, after a restart', async () => {
    await page.getByText('中文', { exact: true }).click()
    await page.getByRole('link', { name: '情景', exact: false }).first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/)
    page = await suite.restart()
    await page.getByText('金融', { exact: false }).first().waitFor()
    await page.getByText('Banks by 2030').first().click()
    await show('结果')
    await page.getByRole('heading', { name: '失业', exact: false }).first().waitFor()
  })
})
