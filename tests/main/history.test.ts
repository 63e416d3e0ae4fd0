import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import type { Method, Request, Response } from '../../main/contract.ts'
import { MOST_KEPT } from '../../main/store/classifications.ts'
import { openStore, type Store } from '../../main/store/store.ts'
import * as made from '../helpers/documents.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-history-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const CLERK = 'Files invoices. Answers questions of customers by e-mail.'
const COOK = 'Cooks soup and cleans the kitchen.'
const wholeList = { words: '', offset: 0, limit: 50 }

describe('the history', () => {
  let app: Application
  beforeEach(() => {
    app = openApplication('browser', join(folder, 'workshift.sqlite'))
  })
  afterEach(() => app.close())
  const ask = async <M extends Method>(method: M, request: Request<M>): Promise<any> => { // eslint-disable-line @typescript-eslint/no-explicit-any
    const answer = await app.answer(method, request)
    if ('error' in answer) throw new Error(answer.error.message)
    return answer.value
  }
  const texts = async (words = ''): Promise<string[]> =>
    (await ask('history.list', { ...wholeList, words })).rows.map(({ text }: { text: string }) => text)

  test('gives a text back with its result; the same text again is at the top, not there twice', async () => {
    const first = await ask('classify.text', { text: CLERK })
    await ask('classify.text', { text: COOK })
    expect(await texts()).toEqual([COOK, CLERK])
    await ask('classify.text', { text: CLERK })
    const { rows, matching, total } = await ask('history.list', wholeList)
    expect(rows).toMatchObject([
      { text: CLERK, language: 'en', beta: first.exposure.beta, label: null, model: { id: 'bundled' } },
      { text: COOK },
    ])
    expect([matching, total]).toEqual([2, 2])
    expect(await ask('history.get', { id: rows[0].id })).toEqual({ text: CLERK, result: first })
    expect(await texts('SOUP')).toEqual([COOK])
  }, 60_000)

  test('keeps nothing of a text that cannot be classified', async () => {
    await expect(ask('classify.text', { text: '...' })).rejects.toThrow()
    expect(await texts()).toEqual([])
  }, 60_000)

  const give = async (name: string, content: Uint8Array | string): Promise<any> => { // eslint-disable-line @typescript-eslint/no-explicit-any
    const bytes = Buffer.from(content).toString('base64')
    const { draft } = await ask('batches.upload', { draft: null, file: 0, name, offset: 0, bytes })
    return ask('classify.document', { draft })
  }

  test('a file is one text, or it is said why not', async () => {
    expect(await give('job.txt', CLERK)).toEqual({ kind: 'text', text: CLERK })
    expect(await give('job.docx', made.docxOf(made.paragraph(CLERK) + made.paragraph(COOK)))).toEqual({
      kind: 'text',
      text: `${CLERK}\n${COOK}`,
    })
    expect(await give('job.pdf', made.pdfOf(made.latinLines([CLERK]), made.LATIN_FONT))).toEqual({ kind: 'text', text: CLERK })
    expect(await give('jobs.csv', 'description\nCooks.\nBakes.\n')).toEqual({ kind: 'table' })
    expect(await give('jobs.txt', `${CLERK}\n---\n${COOK}`)).toEqual({ kind: 'several', descriptions: 2 })
    expect(await give('photo.png', new Uint8Array([1, 2, 3]))).toMatchObject({ kind: 'fault', fault: { code: 'unknown-format' } })
    expect(await give('job.docx', 'no zip')).toMatchObject({ kind: 'fault', fault: { code: 'not-zip' } })
  })
})

describe('the table of classifications', () => {
  let store: Store
  let now = Date.parse('2026-01-01T00:00:00.000Z')
  beforeEach(() => {
    store = openStore(join(folder, 'workshift.sqlite'), () => new Date((now += 1000)).toISOString())
  })
  afterEach(() => store.close())
  const result = (fingerprint: string): Response<'classify.text'> => ({
    ...{ language: 'zh', label: 'a', classes: { a: 1 }, sentences: [] },
    model: { id: fingerprint, name: fingerprint, fingerprint },
  })
  const texts = (): string[] => store.classifications.page('', { offset: 0, limit: 200 }).rows.map(({ text }) => text)

  test('keeps the same text apart by model', () => {
    store.classifications.add('A', result('one'))
    store.classifications.add('A', result('two'))
    expect(store.classifications.page('', { offset: 0, limit: 9 }).rows).toMatchObject([
      { text: 'A', label: 'a', beta: null, model: { name: 'two' } },
      { text: 'A', model: { name: 'one' } },
    ])
  })

  test('what was deleted comes back by undo, unless it was read again meanwhile', () => {
    for (const text of ['A', 'B', 'C']) store.classifications.add(text, result('one'))
    const [c, b] = store.classifications.page('', { offset: 0, limit: 9 }).rows
    store.classifications.remove([b.id, c.id])
    expect(texts()).toEqual(['A'])
    expect(() => store.classifications.get(b.id)).toThrow('is not in the history')
    store.classifications.add('C', result('one'))
    store.classifications.restore([b.id, c.id])
    expect(texts()).toEqual(['C', 'B', 'A'])
    const ids = store.classifications.clear()
    expect(texts()).toEqual([])
    store.classifications.restore(ids)
    expect(texts()).toEqual(['C', 'B', 'A'])
  })

  test('keeps the newest, and what was deleted for a day', () => {
    for (let k = 0; k < MOST_KEPT + 5; k++) store.classifications.add(`Text ${k}`, result('one'))
    expect(store.classifications.count()).toBe(MOST_KEPT)
    expect(texts()[0]).toBe(`Text ${MOST_KEPT + 4}`)
    const ids = store.classifications.clear()
    now += 2 * 24 * 60 * 60 * 1000
    store.classifications.tidy()
    store.classifications.restore(ids)
    expect(store.classifications.count()).toBe(0)
  })
})
