import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

appSuite('one’s own datasets, samples and sources', {}, (suite) => {
  let page: Page
  /** The template's files as an analyst has edited them. */
  const edited = new Map<string, string>()

  const importZip = (name: string, files: Record<string, Uint8Array>): Promise<void> =>
    page.locator('input[type=file][accept]').setInputFiles({
      name,
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync(files)),
    })
  const toData = (): Promise<void> => page.getByRole('link', { name: 'About the data' }).click()

  beforeAll(() => {
    page = suite.page
  })

  test('the data page sets every exposure source beside every other', async () => {
    await toData()
    const table = page.getByRole('table', { name: 'Exposure sources side by side' })
    await table.waitFor()
    expect(await table.getByRole('row').count()).toBe(8)
    expect(await table.getByTitle(/\d+ occupations/).count()).toBe(42)
  })

  test('a template comes as a zip of files with headings and example rows', async () => {
    const saved = await suite.saved(() => page.getByRole('button', { name: 'New from template' }).click())
    for (const [path, bytes] of Object.entries(unzipSync(saved.bytes))) {
      if (!path.endsWith('/')) edited.set(path.split('/').at(-1) ?? '', strFromU8(bytes))
    }
    expect(edited.get('occupations.csv')).toContain('employment')
    edited.set('dataset.json', (edited.get('dataset.json') ?? '').replaceAll('My dataset', 'Two towns'))
  })

  test('a broken zip shows all its faults at once and adds nothing', async () => {
    await importZip('broken.zip', {
      'broken/occupations.csv': strToU8('code,title,employment\na,Clerks,many\nb,,10\n'),
      'broken/mobility.csv': new Uint8Array([0xff, 0xfe, 0x41]),
    })
    await page.getByText('Faults in broken: 3').waitFor()
    const table = page.getByRole('table', { name: 'What is wrong' })
    await table.getByRole('row', { name: /occupations\.csv 2 employment/ }).waitFor()
    await table.getByRole('row', { name: /occupations\.csv 3 title/ }).waitFor()
    await table.getByRole('row', { name: /mobility\.csv.*UTF-8/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Add the dataset' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Close' }).click()
  })

  test('a file dropped on the list is checked like one that is chosen', async () => {
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['no zip'], 'dropped.zip'))
      return data
    })
    await page.getByRole('region', { name: 'Datasets' }).dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('Faults in dropped: 1').waitFor()
    await page.getByRole('row', { name: /dropped\.zip.*cannot be unpacked/ }).waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
  })

  test('an edited template is summed up, then added from its folder', async () => {
    const folder = join(suite.home, 'two-towns')
    mkdirSync(folder)
    for (const [name, text] of edited) writeFileSync(join(folder, name), text)
    await page.locator('input[webkitdirectory]').setInputFiles(folder)
    await page.getByText(/No faults: Two towns/).waitFor()
    expect(await page.getByRole('link', { name: 'Two towns' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Add the dataset' }).click()
    await page.getByRole('link', { name: 'Two towns' }).waitFor()
    await page.getByRole('heading', { name: 'Two towns' }).waitFor()
  })

  test('a scenario runs on it, and what it drops comes back with undo', async () => {
    await suite.openScenario('Finance first')
    await page.getByRole('combobox', { name: 'Dataset' }).click()
    await page.getByRole('option', { name: 'Two towns' }).click()
    await page.getByText(/does not know everything/).waitFor()
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    await page.getByLabel('Ceiling, Health care').waitFor()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByRole('heading', { name: 'Unemployment beyond the run without AI' }).waitFor({ timeout: 30_000 })
    await page.getByText('Undo', { exact: true }).click()
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    expect(await page.getByLabel('Ceiling, Finance and Insurance').inputValue()).not.toBe('')
    // The run made on the other dataset still shows its industries.
    await page.getByRole('link', { name: 'Results', exact: true }).click()
    await page.getByText('The scenario has been changed since this run.').waitFor()
    await page.getByRole('heading', { name: 'Unemployment beyond the run without AI' }).waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.getByRole('link', { name: 'Industries', exact: true }).click()
    await page.getByLabel('Ceiling, Health care').waitFor()
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  test('a scenario whose dataset was removed says so; removing can be undone', async () => {
    await toData()
    await page.getByRole('button', { name: 'Remove “Two towns”' }).click()
    await page.getByText('Removed “Two towns”').waitFor()
    await suite.openScenario('Finance first')
    await page.getByText(/The dataset “.+” of this scenario is no longer here/).waitFor()
    await page.getByRole('button', { name: 'Use United States, 2023' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('combobox', { name: 'Dataset' }).waitFor()
    await toData()
    await page.getByRole('link', { name: 'Two towns' }).waitFor()
  })

  test('the source line of a chart leads to its sources, those behind the first when asked for, and an export carries its licence', async () => {
    await suite.openScenario('Health care')
    await page.getByText('Advanced', { exact: true }).click()
    await page.getByText('Mean field', { exact: true }).click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByRole('heading', { name: 'Unemployment beyond the run without AI' }).waitFor({ timeout: 30_000 })
    const svg = (await suite.download('Unemployment beyond the run without AI', 'SVG')).toString('utf8').replaceAll(/<[^>]+>/g, ' ')
    expect(svg).toContain('CC BY 4.0')
    expect(svg).toContain('USDOL/ETA')
    await page.getByRole('button', { name: /^and \d+ more$/ }).first().click()
    await page.getByRole('link', { name: /O\*NET/ }).first().click()
    await page.locator('tr[aria-current]', { hasText: 'O*NET' }).waitFor()
  })

  test('a sample fills the box, and what was typed can be put back', async () => {
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
    await page.getByLabel('Job description').fill('My own words.')
    await page.getByRole('combobox', { name: 'Samples' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('heading', { name: 'Sentence by sentence' }).waitFor({ timeout: 20_000 })
    expect((await page.getByLabel('Job description').inputValue()).length).toBeGreaterThan(200)
    await page.getByRole('button', { name: 'Put my text back' }).click()
    expect(await page.getByLabel('Job description').inputValue()).toBe('My own words.')
    await page.getByRole('link', { name: /labels of Eloundou/ }).click()
    await page.locator('tr[aria-current]', { hasText: 'large language models' }).waitFor()
  })
})
