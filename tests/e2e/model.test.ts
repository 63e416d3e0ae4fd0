import { parse } from 'csv-parse/sync'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { modelFingerprint } from '../../main/classifier/fingerprint.ts'
import { bundledClassifier } from '../../main/paths.ts'
import { en } from '../../renderer/i18n/en.ts'
import { zh } from '../../renderer/i18n/zh.ts'
import { appSuite } from '../helpers/suite.ts'
import { bundledCard } from '../helpers/card.ts'

/** The text of a PDF's pages without its spaces; fonts may write Chinese characters as the radicals that look alike. */
const pagesOf = async (pdf: Uint8Array): Promise<string[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    pages.push(text.replaceAll(/\s+/g, '').normalize('NFKC'))
  }
  return pages
}

appSuite('the model card', { hasPage: false }, (suite) => {
  const open = async (locale: string, size = { width: 1280, height: 800 }): Promise<Page> => {
    const page = await suite.open({ viewport: size, locale, colorScheme: 'dark' })
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    return page
  }
  const saved = async (page: Page, press: () => Promise<void>): Promise<string> =>
    (await suite.saved(press, page)).bytes.toString('utf8')

  test.each([
    ['en-US', en, 'en'],
    ['zh-CN', zh, 'zh'],
  ] as const)('shows every part in %s, at both sizes, with nothing beyond the edge', async (locale, texts, language) => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1920, height: 1080 },
    ]) {
      const page = await open(locale, size)
      await page.getByRole('link', { name: texts.app.model, exact: true }).click()
      for (const { title } of Object.values(texts.model.sections)) {
        await page.getByRole('heading', { name: title, exact: true }).first().waitFor()
      }
      for (const { name } of bundledCard.comparison) await page.getByText(name[language]).first().waitFor()
      for (const weakness of bundledCard.weaknesses) await page.getByText(weakness[language]).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
      await page.close()
    }
  })

  test('the card is saved as it is, and its charts with their numbers', async () => {
    const page = await open('en-US')
    await page.getByRole('link', { name: 'Model', exact: true }).click()
    const json = await saved(page, () => page.getByRole('button', { name: 'Export JSON' }).click())
    expect(JSON.parse(json)).toEqual(bundledCard)
    await page.getByRole('button', { name: 'Export “Confusion matrix, people”' }).click()
    const csv = await saved(page, () => page.getByRole('menuitem', { name: 'CSV' }).click())
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true })
    const { confusionMatrix } = bundledCard.test.classification.people
    expect(rows.map(({ count }) => Number(count))).toEqual(confusionMatrix.flat())
    for (const title of ['Reliability, GPT-4', 'Learning curve', 'β by wage fifth']) {
      await page.getByRole('button', { name: `Export “${title}”` }).click()
      const svg = await saved(page, () => page.getByRole('menuitem', { name: 'SVG' }).click())
      expect(svg).toContain(title)
      expect(svg).not.toContain('var(--')
    }
    await page.close()
  })

  test('major groups are sorted from their headings', async () => {
    const page = await open('en-US')
    await page.getByRole('link', { name: 'Model', exact: true }).click()
    const table = page.getByRole('table', { name: 'By major group of occupations' })
    await table.getByRole('button', { name: 'Sort by Tasks' }).click()
    await table.locator('[aria-sort=descending]').waitFor()
    const tasks = await table.locator('tbody tr td:nth-child(2)').allInnerTexts()
    expect(tasks.map((text) => Number(text.replace(',', '')))).toEqual(bundledCard.test.majorGroups.map((group) => group.tasks).toSorted((a, b) => b - a))
    await page.close()
  })

  test.each([
    ['en-US', en],
    ['zh-CN', zh],
  ] as const)('is printed as a report in %s: light, with text, without the navigation', async (locale, texts) => {
    const page = await open(locale)
    await page.getByRole('link', { name: texts.app.model, exact: true }).click()
    await page.getByRole('button', { name: texts.model.pdf }).click()
    await page.locator('html[data-printed]').waitFor({ state: 'attached' })
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () =>
        document.title = document.documentElement.getAttribute('data-mantine-color-scheme') ?? '',
      )
    })
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(await page.title()).toBe('light')
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    const text = pages.join('')
    for (const { title } of Object.values(texts.model.sections)) expect(text).toContain(title.replaceAll(' ', ''))
    expect(pages[0]).toContain('Workshift0.')
    expect(pages[0]).toContain((await modelFingerprint(bundledClassifier)).slice(0, 12))
    expect(text).not.toContain(texts.charts.export)
    expect(text).not.toContain(texts.app.scenarios)
    expect(pages.length).toBeLessThan(15)
    await page.close()
  })

  test('a score leads to the card', async () => {
    const page = await open('en-US')
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
    await page.getByRole('textbox', { name: 'Job description' }).fill('Answer letters from customers.')
    await page.getByRole('button', { name: 'Classify', exact: true }).click()
    await page.getByRole('link', { name: 'How good is this model?' }).click()
    await page.getByRole('heading', { name: 'Model card' }).waitFor()
    await page.close()
  })
})
