import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../../main/application.ts'
import type { BatchItem, BatchRow, Draft, Method, Request } from '../../../main/contract.ts'
import { readXlsx } from '../../../main/documents/xlsx.ts'
import * as made from '../../helpers/documents.ts'

let folder: string
let app: Application
const open = (): Application => openApplication('browser', join(folder, 'workshift.sqlite'))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-batches-'))
  app = open()
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = async <M extends Method>(method: M, request: Request<M>): Promise<any> => { // eslint-disable-line @typescript-eslint/no-explicit-any
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value
}

/** Gives files in pieces of so many bytes. */
const give = async (files: Record<string, Uint8Array | string>, piece = 1 << 20): Promise<Draft> => {
  let draft: string | null = null
  for (const [file, [name, content]] of Object.entries(files).entries()) {
    const bytes = Buffer.from(content)
    for (let offset = 0; offset === 0 || offset < bytes.length; offset += piece) {
      const part = bytes.subarray(offset, offset + piece).toString('base64')
      draft = (await ask('batches.upload', { draft, file, name, offset, bytes: part })).draft
    }
  }
  return ask('batches.read', { draft: draft ?? '' })
}
const start = ({ draft, column }: Draft): Promise<BatchItem> => ask('batches.start', { draft, name: 'Jobs', column })

const heard = (wanted: string): Promise<unknown> =>
  new Promise((resolve) => {
    const end = app.subscribe((name, payload) => {
      if (name !== wanted) return
      end()
      resolve(payload)
    })
  })
const ended = async (): Promise<BatchItem> => ((await heard('batch.ended')) as { batch: BatchItem }).batch
const finished = async (draft: Draft): Promise<BatchItem> => {
  const end = ended()
  await start(draft)
  return end
}
const rowsOf = async (id: number, more: Partial<Request<'batches.get'>> = {}): Promise<BatchRow[]> => {
  const rows: BatchRow[] = []
  for (;;) {
    const page = await ask('batches.get', { id, offset: rows.length, limit: 200, order: 'position', onlyBad: false, ...more })
    rows.push(...page.rows)
    if (page.rows.length < 200) return rows
  }
}
const exported = async (id: number, format: 'csv' | 'xlsx'): Promise<Buffer> => {
  const { file, size } = await ask('batches.export', { id, format })
  let bytes = Buffer.alloc(0)
  for (let isLast = false; !isLast; ) {
    const piece = await ask('batches.exported', { file, offset: bytes.length })
    bytes = Buffer.concat([bytes, Buffer.from(piece.bytes, 'base64')])
    isLast = piece.isLast
  }
  expect(bytes.length).toBe(size)
  return bytes
}

const VERBS = ['Answer', 'Repair', 'Audit', 'Paint', 'Teach', 'Design', 'Sell', 'Load', 'Plan', 'Clean']
const THINGS = ['letters', 'engines', 'accounts', 'walls', 'pupils', 'bridges', 'insurance', 'trucks', 'meetings', 'windows']
const tableOf = (rows: number): string =>
  ['id,duties', ...Array.from({ length: rows }, (_, k) => `${k},"${VERBS[k % 10]} ${THINGS[Math.floor(k / 10) % 10]} ${'and report on it '.repeat(k % 7)}"`)].join('\n')

describe('a batch', () => {
  test('takes files of every kind at once; what cannot be read is a bad row, and the rest goes on', async () => {
    const draft = await give({
      'jobs.csv': 'id,duties\n1,Answer letters from customers\n2,\n3,"?!"\n4,负责公司日常账务处理\n',
      'more.xlsx': made.xlsxOf([['duties', 'id'], ['Drive trucks', 5]]),
      'other.csv': 'a,b\nx,y\n',
      'one.txt': 'Teach pupils to read.\n---\nRepair engines.',
      'two.docx': made.docxOf(made.paragraph('Audit accounts.')),
      'three.pdf': made.pdfOf(made.latinLines(['Paint walls.']), made.LATIN_FONT),
      'long.txt': 'Answer letters. '.repeat(13_000),
      'broken.pdf': '%PDF-1.7',
    })
    expect(draft).toMatchObject({ columns: ['id', 'duties', 'a', 'b'], column: 'duties', rows: 11 })
    expect(draft.files.at(-1)?.fault?.code).toBe('broken')
    const batch = await finished(draft)
    expect(batch).toMatchObject({ status: 'done', total: 12, done: 12, failed: 5, name: 'Jobs', column: 'duties' })
    const rows = await rowsOf(batch.id)
    expect(rows.map(({ file, row, fault }) => [file, row, fault?.code ?? null])).toEqual([
      ['jobs.csv', 2, null],
      ['jobs.csv', 3, 'empty'],
      ['jobs.csv', 4, 'no-words'],
      ['jobs.csv', 5, null],
      ['more.xlsx', 2, null],
      ['other.csv', 2, 'no-column'],
      ['one.txt', 1, null],
      ['one.txt', 2, null],
      ['two.docx', null, null],
      ['three.pdf', null, null],
      ['long.txt', null, 'too-long'],
      ['broken.pdf', null, 'broken'],
    ])
    expect(rows[3].result?.language).toBe('zh')
    for (const { result, fault } of rows) {
      if (fault !== null || result === null) continue
      expect(result.e0 + result.e1 + result.e2).toBeCloseTo(1)
      expect(result.betaLow).toBeLessThanOrEqual(result.beta)
      expect(result.occupation?.code).toMatch(/^\d\d-\d{4}/)
    }

    const table: Record<string, string>[] = parse(await exported(batch.id, 'csv'), { columns: true, bom: true })
    expect(Object.keys(table[0]).join()).toBe(
      'file,id,duties,a,b,language,e0,e1,e2,beta,beta_low,beta_high,automation,left_out_sentences,' +
        'occupation_code,occupation_title,occupation_score,uncertain,error',
    )
    expect(table[0]).toMatchObject({ file: 'jobs.csv', id: '1', language: 'en', error: '' })
    expect(Number(table[0].beta)).toBe(rows[0].result?.beta)
    expect(table[1]).toMatchObject({ beta: '', error: 'is empty; a description is required' })
    const sheet = await readXlsx({ name: 'a.xlsx', bytes: await exported(batch.id, 'xlsx') })
    expect(sheet.columns).toEqual(Object.keys(table[0]))
    // Excel takes so many characters in a cell.
    const cut = (cell: string): string => (cell.length > 32_767 ? `${cell.slice(0, 32_766)}…` : cell)
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(table.map((row) => Object.values(row).map(cut)))
    await expect(exported(batch.id + 1, 'csv')).rejects.toThrow(/not in the list/)
    expect(readdirSync(join(folder, 'batches')).filter((name) => !name.startsWith('exports'))).toEqual([])
  })

  test('of 2,000 rows, ended twice before its end, comes to the very same results as one that never was', async () => {
    const text = tableOf(2000)
    const whole = await finished(await give({ 'a.csv': text }))
    expect(whole).toMatchObject({ status: 'done', done: 2000, failed: 0 })

    const { id } = await start(await give({ 'a.csv': text }, 10_000))
    const progress = await heard('batch.progress')
    expect(progress).toMatchObject({ id, total: 2000, rowsPerSecond: expect.any(Number) })
    await app.close()
    app = open()
    expect((await ask('batches.list', {}))[0]).toMatchObject({ id, status: 'interrupted' })
    const resumed = ended()
    await ask('batches.resume', { id })
    await ask('batches.cancel', { id })
    const cancelled = await resumed
    expect(cancelled.status).toBe('cancelled')
    expect(cancelled.done).toBeGreaterThan(0)
    expect(cancelled.done).toBeLessThan(2000)
    const end = ended()
    await ask('batches.resume', { id })
    expect(await end).toMatchObject({ status: 'done', done: 2000 })
    expect(await rowsOf(id)).toEqual(await rowsOf(whole.id))

    const betas = (await rowsOf(id, { order: 'beta-descending' })).map(({ result }) => result?.beta ?? 0)
    expect(betas).toEqual(betas.toSorted((a, b) => b - a))
    await expect(ask('batches.resume', { id })).rejects.toThrow(/is done/)
  })

  test('does not keep a single text waiting, nor the main thread', async () => {
    const end = ended()
    await start(await give({ 'a.csv': tableOf(1000) }))
    await ask('classify.text', { text: 'Warm up.' })
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 5)
      last = performance.now()
    }, 5)
    const asked = performance.now()
    await ask('classify.text', { text: 'Answer letters.' })
    expect(performance.now() - asked).toBeLessThan(3000)
    expect((await end).status).toBe('done')
    clearInterval(timer)
    expect(longest).toBeLessThan(250)
  })

  test('left running by an app that was killed can be resumed; a half-stored one is gone', async () => {
    const batch = await finished(await give({ 'a.csv': tableOf(40) }))
    await app.close()
    const store = new Database(join(folder, 'workshift.sqlite'))
    store.exec(`UPDATE batches SET status = 'running', done = 32, owner_pid = 999999999`)
    store.exec('UPDATE batch_rows SET result = NULL WHERE position >= 32')
    store.exec(`INSERT INTO batches (name, description_column, columns, status, classifier, created_at, owner_pid)
      VALUES ('half', 'a', '[]', 'running', '', 'now', 999999999)`)
    store.close()
    app = open()
    expect(await ask('batches.list', {})).toMatchObject([{ id: batch.id, status: 'interrupted', done: 32 }])
    const end = ended()
    await ask('batches.resume', { id: batch.id })
    expect(await end).toMatchObject({ status: 'done', done: 40 })
  })

  test('begun with another classifier is not mixed with this one', async () => {
    const { id } = await finished(await give({ 'a.csv': tableOf(3) }))
    await app.close()
    const store = new Database(join(folder, 'workshift.sqlite'))
    store.exec(`UPDATE batches SET status = 'cancelled', classifier = 'another'`)
    store.close()
    app = open()
    await expect(ask('batches.resume', { id })).rejects.toThrow(/another classifier/)
  })

  test('deleted is in no list, and comes back by undo', async () => {
    const batch = await finished(await give({ 'a.txt': 'Answer letters.' }))
    await ask('batches.delete', { id: batch.id })
    expect(await ask('batches.list', {})).toEqual([])
    await expect(rowsOf(batch.id)).rejects.toThrow(/deleted/)
    expect(await ask('batches.restore', { id: batch.id })).toEqual(batch)
    expect(await rowsOf(batch.id)).toHaveLength(1)
  })
})

describe('files on their way in', () => {
  test('are refused in the wrong order, beyond their limit, and without one that can be read', async () => {
    const upload = (more: object) => ask('batches.upload', { draft: null, file: 0, name: 'a.csv', offset: 0, bytes: '', ...more })
    await expect(upload({ offset: 5 })).rejects.toThrow(/wrong order/)
    await expect(upload({ draft: '../x' })).rejects.toThrow(/no longer here/)
    const { draft } = await upload({ bytes: Buffer.from('a').toString('base64') })
    await expect(upload({ draft, bytes: Buffer.from('a').toString('base64') })).rejects.toThrow(/wrong order/)
    await expect(upload({ draft, offset: 1, bytes: Buffer.alloc(64 << 20).toString('base64') })).rejects.toThrow(/more than 64 MB/)
    await expect(start(await give({ 'a.pdf': '%PDF' }))).rejects.toThrow(/none of these files/)
    const good = await give({ 'a.csv': 'a\nb\n' })
    await expect(ask('batches.start', { draft: good.draft, name: 'x', column: 'c' })).rejects.toThrow(/no file has a column "c"; there is a/)
    await ask('batches.discard', { draft: good.draft })
    await expect(ask('batches.read', { draft: good.draft })).rejects.toThrow(/no longer here/)
  })
})
