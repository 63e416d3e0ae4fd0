import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../../main/application.ts'
import type { Correction, CorrectionLabel, Method, Request } from '../../../main/contract.ts'
import { openStore } from '../../../main/store/store.ts'

let folder: string
let app: Application
const path = (): string => join(folder, 'workshift.sqlite')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-corrections-'))
  app = openApplication('browser', path())
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
const model = { id: 'bundled', name: '', fingerprint: 'abc' }
const said = { label: 'E0' as const, e0: 0.8, e1: 0.1, e2: 0.1 }
const correct = (text: string, label: CorrectionLabel): Promise<Correction> =>
  ask('corrections.set', { text, language: 'en', label, said, model })
const list = (more: Partial<Request<'corrections.list'>> = {}) =>
  ask('corrections.list', { words: '', label: null, offset: 0, limit: 50, ...more })
const upload = async (name: string, content: string): Promise<string> => {
  const bytes = Buffer.from(content).toString('base64')
  return (await ask('batches.upload', { draft: null, file: 0, name, offset: 0, bytes })).draft
}

describe('corrections', () => {
  test('are kept with who, when, what the classifier had said and by which model, over a restart', async () => {
    await ask('settings.set', { analyst: 'Ada' })
    await correct('Answer letters.', 'E1')
    await app.close()
    app = openApplication('browser', path())
    const [kept] = await ask('corrections.of', { texts: ['Answer letters.', 'Another.'] })
    expect(kept).toMatchObject({ text: 'Answer letters.', label: 'E1', who: 'Ada', said, model, language: 'en' })
    expect(Date.parse(kept.at)).not.toBeNaN()
  })

  test('are by the system’s user until a name is given', async () => {
    const { analyst } = await ask('settings.get', {})
    expect((await correct('Paint walls.', 'E0')).who).toBe(analyst)
    expect((await ask('settings.set', { analyst: '' })).analyst).toBe(analyst)
  })

  test('of the same sentence replace each other, and can be taken back one after the other', async () => {
    await correct('Paint walls.', 'E0')
    const second = await correct('Paint walls.', 'E1')
    const third = await correct('Paint walls.', 'none')
    expect((await list()).rows).toHaveLength(1)
    expect(await ask('corrections.undo', { ids: [third.id] })).toMatchObject([{ id: second.id, label: 'E1' }])
    expect((await ask('corrections.undo', { ids: [second.id] }))[0].label).toBe('E0')
    const [first] = await ask('corrections.of', { texts: ['Paint walls.'] })
    expect(await ask('corrections.undo', { ids: [first.id] })).toEqual([])
    expect((await list()).counts.total).toBe(0)
  })

  test('are found by words and label, page by page, and deleted ones come back', async () => {
    const all: Correction[] = []
    for (let k = 0; k < 12; k++) all.push(await correct(`Sentence ${k}`, k % 2 === 0 ? 'E0' : 'none'))
    expect(await list({ words: 'SENTENCE 1' })).toMatchObject({ matching: 3, counts: { total: 12, E0: 6, none: 6 } })
    expect((await list({ label: 'none', limit: 4, offset: 4 })).rows.map(({ text }: Correction) => text)).toEqual([
      'Sentence 3',
      'Sentence 1',
    ])
    await ask('corrections.delete', { ids: [all[0].id, all[1].id] })
    expect((await list()).counts.total).toBe(10)
    const again = await correct('Sentence 0', 'E2')
    await ask('corrections.restore', { ids: [all[0].id, all[1].id] })
    expect((await list()).counts.total).toBe(12)
    expect((await ask('corrections.of', { texts: [again.text] }))[0].label).toBe('E0')
  })

  test('are exported as a table that another store takes in; bad rows are counted, and the import can be taken back', async () => {
    await correct('Say "hello", then\nwait.', 'E2')
    await correct('负责公司账务处理', 'none')
    const { csv } = await ask('corrections.export', {})
    const rows: Record<string, string>[] = parse(csv, { columns: true })
    expect(rows.map(({ label }) => label)).toEqual(['none', 'E2'])
    expect(rows[1]).toMatchObject({ text: 'Say "hello", then\nwait.', said: 'E0', model_sha256: 'abc' })

    await correct('负责公司账务处理', 'E1')
    const draft = await upload('mine.csv', `${csv}New one,No duty\nLabelled wrongly,E7\n,E0\n`)
    const { added, same, bad } = await ask('corrections.import', { draft, columns: { text: 'text', label: 'label' } })
    expect([added.length, same, bad]).toEqual([2, 1, 2])
    expect((await ask('corrections.of', { texts: ['负责公司账务处理'] }))[0]).toMatchObject({ label: 'none', language: 'zh', said: null })
    await ask('corrections.undo', { ids: added })
    expect((await list()).counts.total).toBe(2)
    expect((await ask('corrections.of', { texts: ['负责公司账务处理'] }))[0].label).toBe('E1')
  })

  test('too few of them are no lesson', async () => {
    await correct('Paint walls.', 'E0')
    await expect(ask('models.adapt', { name: 'Mine' })).rejects.toThrow(/too few/)
  })

  test('that were deleted 30 days ago are gone for good', () => {
    let now = '2026-01-01T00:00:00.000Z'
    const store = openStore(join(folder, 'other.sqlite'), () => now)
    const { id } = store.corrections.set({ text: 'a', language: 'en', label: 'E0', said: null, model: null }, 'Ada')
    store.corrections.remove([id])
    now = '2026-01-30T00:00:00.000Z'
    store.corrections.tidy()
    store.corrections.restore([id])
    store.corrections.remove([id])
    now = '2026-03-15T00:00:00.000Z'
    store.corrections.tidy()
    expect(() => store.corrections.restore([id])).toThrow(/not in the list/)
    store.close()
  })
})
