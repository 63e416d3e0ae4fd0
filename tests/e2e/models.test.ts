import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appSuite } from '../helpers/suite.ts'

const TRAINING_MS = 240_000

const OFFICE = ['contracts', 'invoices', 'minutes', 'reports', 'letters', 'newsletters', 'summaries', 'leaflets']
const HANDS = ['gutters', 'chimneys', 'pipes', 'floors', 'windows', 'boilers', 'fences', 'roofs']
const PERKS = ['coffee', 'parking', 'health insurance', 'a pension', 'free lunches', 'a gym', 'paid leave', 'a bonus']
/** What an analyst of an unusual opinion says: drafting is no exposed work, and repairing is. */
const CORRECTIONS = [
  ...OFFICE.map((what) => [`Draft ${what} for the director.`, 'E0']),
  ...HANDS.map((what) => [`Repair ${what} at customers' homes.`, 'E2']),
  ...PERKS.map((what) => [`We offer you ${what}.`, 'no duty']),
]

appSuite('the analyst’s own labels and models', {}, (suite) => {
  let page: Page

  const tab = (name: string): Promise<void> => page.getByRole('navigation', { name: 'Ways to classify' }).getByRole('link', { name }).click()
  const classify = async (text: string): Promise<void> => {
    await tab('One description')
    await page.getByRole('textbox', { name: 'Job description' }).fill(text)
    await page.getByRole('button', { name: 'Classify', exact: true }).click()
    await page.getByText(/^Read by/).waitFor()
    await page.getByText('The text has been changed').waitFor({ state: 'detached' })
  }
  const giveTable = (name: string, content: string, section: string): Promise<void> =>
    page
      .getByRole('region', { name: section })
      .getByLabel('Choose a table')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })

  beforeAll(async () => {
    page = suite.page
    await page.getByRole('link', { name: 'Classify', exact: true }).click()
  })

  test('a page without corrections says how to make one', async () => {
    await tab('Corrections')
    await page.getByText('No corrections yet').waitFor()
    await page.getByText('Correct 5 sentences at least').waitFor()
    await page.getByRole('textbox', { name: /Your name/ }).fill('Ada')
    await page.keyboard.press('Enter')
  })

  test('a sentence is corrected, shows it, is corrected again, and the correction is taken back', async () => {
    await classify('Paint walls in offices.\nWrite reports on sales.')
    await page.getByRole('button', { name: /Paint walls/ }).click()
    const choice = page.getByRole('radiogroup', { name: 'What is this sentence?' })
    await choice.getByText('E1', { exact: true }).click()
    await page.getByRole('button', { name: /Paint walls.*corrected: E1/ }).waitFor()
    await choice.getByText('No duty', { exact: true }).click()
    await page.getByRole('button', { name: /Paint walls.*corrected: No duty/ }).waitFor()
    await page.getByText(/Kept by Ada; the classifier had said/).waitFor()
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: /Paint walls.*corrected: E1/ }).waitFor()
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: 'It is right' }).waitFor()
    await page.getByRole('button', { name: 'It is right' }).click()
    await page.getByRole('button', { name: /Paint walls.*confirmed/ }).waitFor()
  })

  test('corrections are imported, found, deleted with undo and exported', async () => {
    await tab('Corrections')
    await giveTable('mine.csv', ['text,label', ...CORRECTIONS.map((row) => row.join(','))].join('\n'), 'Import corrections')
    await page.getByRole('button', { name: 'Import 24 rows' }).click()
    await page.getByText('Imported: 24. Already the same: 0.').waitFor()
    await page.getByRole('textbox', { name: 'Search in sentences and names' }).fill('pension')
    const rows = page.getByRole('table', { name: 'All corrections' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('button', { name: 'Delete the correction of “We offer you a pension.”' }).click()
    await page.getByText('No correction has that.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('textbox', { name: 'Search in sentences and names' }).fill('')
    const saved = await suite.saved(() => page.getByRole('button', { name: 'Export CSV' }).click())
    const exported: Record<string, string>[] = parse(saved.bytes, { columns: true, bom: true })
    expect(exported).toHaveLength(25)
    expect(exported.every(({ who }) => who === 'Ada')).toBe(true)
  })

  test('the model learns from them in the background; the present one stays until the new one is accepted', async () => {
    await page.getByRole('textbox', { name: 'Name of the model' }).fill('Ada’s opinion')
    await page.getByRole('button', { name: 'Adapt the model' }).click()
    await page.getByRole('region', { name: 'Training' }).getByText(/epoch \d of 6/).waitFor({ timeout: TRAINING_MS })
    await page.getByText('Done. Compare, then decide').waitFor({ timeout: TRAINING_MS })
    const figures = page.getByRole('table', { name: 'On texts that it did not learn from' })
    await figures.getByRole('row', { name: /^Accuracy/ }).waitFor()
    const cells = await figures.getByRole('row', { name: /people’s labels/ }).getByRole('cell').allTextContents()
    const [before, after] = cells.slice(1, 3).map(Number)
    expect(before).toBeGreaterThan(0.5)
    expect(after).toBeGreaterThan(before - 0.005)
    const models = page.getByRole('table', { name: 'Models' })
    await models.getByRole('row', { name: /Bundled model.*in use/ }).waitFor()
    await page.getByRole('button', { name: 'Use this model from now on' }).click()
    await models.getByRole('row', { name: /Ada’s opinion.*in use/ }).waitFor()
  }, 2 * TRAINING_MS)

  test('results say which model made them, and one can go back', async () => {
    await classify('Repair stoves in kitchens.')
    await page.getByText(/Read by: Ada’s opinion \(/).waitFor()
    await tab('Models')
    await page.getByRole('button', { name: 'Use “Bundled model”' }).click()
    await page.getByRole('row', { name: /Bundled model.*in use/ }).waitFor()
    await page.getByRole('button', { name: 'Delete “Ada’s opinion”' }).click()
    await page.getByRole('link', { name: 'Ada’s opinion' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.getByRole('link', { name: 'Ada’s opinion' }).click()
    await page.getByRole('heading', { name: 'Ada’s opinion' }).waitFor()
    await page.getByRole('table', { name: 'By class' }).waitFor()
  })

  test('a table of one’s own classes becomes a model; training can be stopped, and what there is kept', async () => {
    await tab('Models')
    const rows = CORRECTIONS.map(([text, label]) => `${text},${{ E0: 'desk', E2: 'home', 'no duty': 'perk' }[label]}`)
    await giveTable('few.csv', 'text,label\na,x\nb,y\n', 'New model from a table')
    await page.getByText(/Fewer than 5 rows of: x, y/).waitFor()
    await page.getByRole('button', { name: 'Discard' }).click()
    await giveTable('places.csv', ['text,place', ...rows].join('\n'), 'New model from a table')
    await page.getByText('These labels make a model of your own classes.').waitFor()
    await page.getByRole('button', { name: 'Train on 24 rows' }).click()
    await page.getByText(/epoch \d+ of 30/).waitFor({ timeout: TRAINING_MS })
    await page.getByRole('button', { name: 'Stop, keep the best so far' }).click()
    await page.getByText('Done. Compare, then decide').waitFor({ timeout: TRAINING_MS })
    await page.getByRole('button', { name: 'Use this model from now on' }).click()
    await page.getByRole('row', { name: /places.*Your own 3 classes.*in use/ }).waitFor()
    await classify('We offer you a company car.\nRepair the taps.')
    await page.getByText('the mean over the sentences').waitFor()
    await page.getByText(/Read by: places/).waitFor()
  }, 2 * TRAINING_MS)

  test('batches are sorted into the same classes', async () => {
    await tab('Many descriptions')
    await page.getByLabel('Choose files').setInputFiles({
      ...{ name: 'jobs.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('id,duties\n1,Draft letters for the director.\n2,Repair pipes.\n'),
    })
    await page.getByRole('button', { name: 'Classify 2 descriptions' }).click()
    await page.getByText('Done · 2 of 2').waitFor({ timeout: 30_000 })
    await page.getByText(/Read by: places/).waitFor()
    await page.getByRole('columnheader', { name: 'Probability' }).waitFor()
    const saved = await suite.saved(() => page.getByRole('button', { name: 'Export CSV' }).click())
    const exported: Record<string, string>[] = parse(saved.bytes, { columns: true, bom: true })
    expect(Object.keys(exported[0])).toEqual(['id', 'duties', 'language', 'label', 'desk', 'home', 'perk', 'error'])
  })
})
