import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import { openBackups, type Backups } from '../../main/backups/backups.ts'
import type { BackupItem, Method, Request } from '../../main/contract.ts'
import { openStore } from '../../main/store/store.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import { templateFiles } from '../../simulation/dataset/template.ts'
import { FIRST_VERSION } from '../helpers/first-version.ts'
import { inThisThread, newGate } from './executor.ts'

let home: string
let app: Application
let gate = newGate()
const open = (): Application => openApplication('browser', join(home, 'workshift.sqlite'), inThisThread(() => gate.pass()))
beforeEach(() => {
  gate = newGate()
  home = mkdtempSync(join(tmpdir(), 'workshift-backups-'))
  app = open()
})
afterEach(async () => {
  await app.close()
  rmSync(home, { recursive: true, force: true })
})

const ask = async <M extends Method>(method: M, request: Request<M>): Promise<any> => { // eslint-disable-line @typescript-eslint/no-explicit-any
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value
}
const scenario = (name: string) => parseScenario({ name, horizonYears: 0.5 })
const create = async (name: string): Promise<number> => (await ask('scenarios.create', { scenario: scenario(name) })).id
const names = async (): Promise<string[]> => (await ask('scenarios.list', {})).map((item: { name: string }) => item.name).sort()
const datasets = async (): Promise<string[]> =>
  (await ask('datasets.list', {})).flatMap((item: { id: string; isBundled: boolean }) => (item.isBundled ? [] : [item.id]))
const addDataset = (id: string): Promise<unknown> => {
  const files = Object.fromEntries(templateFiles())
  return ask('datasets.add', { name: id, files: { ...files, 'dataset.json': JSON.stringify({ id, title: id }) } })
}
const list = async (): Promise<BackupItem[]> => (await ask('backups.list', {})).backups
const inBackup = (id: string, ...path: string[]): string => join(home, 'backups', id, ...path)
const leftovers = (): string[] => readdirSync(join(home, 'backups')).filter((name) => name.startsWith('.work-'))

describe('a backup', () => {
  test('is listed with what it holds, and made while a run writes', async () => {
    await addDataset('mine')
    const id = await create('A')
    await ask('runs.start', { scenarioId: id })
    const made: BackupItem = await ask('backups.create', {})
    gate.admit(1000)
    expect(await list()).toEqual([made])
    expect(made).toMatchObject({ kind: 'manual', fault: null, holds: { scenarios: 7, runs: 0, datasets: 1, models: 0 } })
    expect(made.bytes).toBeGreaterThan(50_000)
    expect(leftovers()).toEqual([])
  })

  test('can be removed, and brought back', async () => {
    const { id } = await ask('backups.create', {})
    await ask('backups.remove', { id })
    expect(await list()).toEqual([])
    await ask('backups.bringBack', { id })
    expect(await list()).toMatchObject([{ id, fault: null }])
    await expect(ask('backups.remove', { id: '../datasets' })).rejects.toThrow('is not in the list')
  })

  test('makes itself once a day, and the newest seven are kept beside those that were asked for', async () => {
    const manual = await ask('backups.create', {})
    const store = openStore(join(home, 'workshift.sqlite'))
    const daily: Backups = openBackups({ store, home, emit: () => undefined, underWay: () => [] })
    await daily.createDaily()
    await daily.createDaily()
    const [made] = (await list()).filter(({ kind }) => kind === 'automatic')
    expect(await list()).toHaveLength(2)
    for (let day = 1; day <= 8; day++) {
      const id = `2020-01-0${day}T00-00-00-automatic-test`
      cpSync(inBackup(made.id), inBackup(id), { recursive: true })
      const card = JSON.parse(readFileSync(inBackup(id, 'backup.json'), 'utf8'))
      writeFileSync(inBackup(id, 'backup.json'), JSON.stringify({ ...card, createdAt: `2020-01-0${day}T00:00:00.000Z` }))
    }
    rmSync(inBackup(made.id), { recursive: true })
    await daily.createDaily()
    const kept = await list()
    expect(kept.filter(({ kind }) => kind === 'automatic')).toHaveLength(7)
    expect(kept.map(({ id }) => id)).toContain(manual.id)
    expect(kept.at(-1)?.id).toBe('2020-01-03T00-00-00-automatic-test')
    await daily.close()
    store.close()
  })
})

describe('restoring a backup', () => {
  test('brings back scenarios, datasets, models and settings; what was there before can be restored too', async () => {
    await addDataset('mine')
    const changed = await create('Before')
    mkdirSync(join(home, 'models', 'one'), { recursive: true })
    writeFileSync(join(home, 'models', 'one', 'weights.bin'), 'weights')
    await ask('settings.set', { language: 'zh' })
    const { id } = await ask('backups.create', {})

    await ask('scenarios.update', { id: changed, scenario: scenario('After') })
    const added = await create('Added')
    await addDataset('other')
    await ask('datasets.remove', { id: 'mine' })
    rmSync(join(home, 'models', 'one'), { recursive: true })
    await ask('settings.set', { language: 'en' })
    const heard: string[] = []
    app.subscribe((name) => heard.push(name))
    await ask('backups.restore', { id })

    expect(heard).toContain('store.replaced')
    expect(await names()).toContain('Before')
    expect(await names()).not.toContain('Added')
    expect(await datasets()).toEqual(['mine'])
    expect(readFileSync(join(home, 'models', 'one', 'weights.bin'), 'utf8')).toBe('weights')
    expect((await ask('settings.get', {})).language).toBe('zh')
    expect(leftovers()).toEqual([])
    // An address that the reader still has leads to nothing, not to something else.
    expect(await create('New')).toBeGreaterThan(added)

    const [safety] = (await list()).filter(({ kind }) => kind === 'before-restore')
    await ask('backups.restore', { id: safety.id })
    expect(await names()).toEqual(expect.arrayContaining(['Added', 'After']))
    expect(await datasets()).toEqual(['other'])
    expect(existsSync(join(home, 'models', 'one'))).toBe(false)
    expect((await ask('settings.get', {})).language).toBe('en')
  })

  test('waits for no run: it says what is under way and changes nothing; a run that the backup cut off can be resumed', async () => {
    const scenarioId = await create('Long')
    const run = await ask('runs.start', { scenarioId })
    const { id } = await ask('backups.create', {})
    await create('Later')
    await expect(ask('backups.restore', { id })).rejects.toThrow('the run of “Long”')
    expect(await names()).toContain('Later')
    expect(await list()).toHaveLength(1)
    const ended = new Promise((resolve) => app.subscribe((name) => name === 'run.ended' && resolve(name)))
    gate.admit(1000)
    await ended
    await ask('backups.restore', { id })
    expect(await ask('runs.list', { scenarioId })).toMatchObject([{ id: run.id, status: 'interrupted' }])
  })

  test.each<[string, string, (id: string) => void | Promise<void>]>([
    ['whose store is damaged', 'is damaged', (id: string) => {
      const bytes = readFileSync(inBackup(id, 'workshift.sqlite'))
      bytes.fill(0x5a, 8192, 9000)
      writeFileSync(inBackup(id, 'workshift.sqlite'), bytes)
    }],
    ['that lacks a file', 'is damaged', (id: string) => rmSync(inBackup(id, 'workshift.sqlite'))],
    ['whose card is no card', 'is damaged, or no backup', (id: string) => writeFileSync(inBackup(id, 'backup.json'), '{"a":1}')],
    ['that leads out of its folder', 'a file that no backup has', (id: string) => change(id, (card) => card.files.push({ path: 'datasets/../../x', size: 1, sha256: '' }))],
    ['of a newer version', 'newer Workshift', (id: string) => change(id, (card) => (card.storeVersion = 999))],
    ['whose store is a newer one', 'newer Workshift', (id: string) => replaceStore(id, (store) => store.pragma('user_version = 999'))],
    ['whose store is another program’s', 'another program', (id: string) => replaceStore(id, (store) => store.pragma('application_id = 7'))],
  ])('refuses one %s, and changes nothing', async (_what, message, spoil) => {
    const { id } = await ask('backups.create', {})
    await create('Later')
    await spoil(id)
    await expect(ask('backups.restore', { id })).rejects.toThrow(message)
    expect(await names()).toContain('Later')
    expect(leftovers()).toEqual([])
    expect((await list()).every(({ kind }) => kind !== 'before-restore')).toBe(true)
  })

  test('brings one of the first version up to this one', async () => {
    const { id } = await ask('backups.create', {})
    rmSync(inBackup(id, 'workshift.sqlite'))
    const old = new Database(inBackup(id, 'workshift.sqlite'))
    old.exec(FIRST_VERSION)
    old.prepare(`INSERT INTO scenarios VALUES (7, NULL, ?, 'then', 'then', NULL)`).run(JSON.stringify({ name: 'Old' }))
    old.close()
    await restamp(id)
    change(id, (card) => (card.storeVersion = 1))
    await ask('backups.restore', { id })
    expect(await names()).toEqual(['Old'])
    expect((await ask('history.list', { words: '', offset: 0, limit: 5 })).rows).toEqual([])
    expect(await create('New')).toBeGreaterThan(7)
  })

  test('that was cut off after the store was replaced ends at the next start; one cut off before leaves no trace', async () => {
    await addDataset('mine')
    const { id } = await ask('backups.create', {})
    await ask('datasets.remove', { id: 'mine' })
    await addDataset('other')
    await create('Later')
    await app.close()
    // What a restoration has done when the app is killed between the store and the folders beside it.
    cpSync(inBackup(id), join(home, 'backups', '.work-cut'), { recursive: true })
    mkdirSync(join(home, 'backups', '.work-cut', 'models'))
    const store = openStore(join(home, 'workshift.sqlite'))
    store.whole.replaceBy(join(home, 'backups', '.work-cut', 'workshift.sqlite'), '.work-cut')
    store.close()
    app = open()
    expect(await names()).not.toContain('Later')
    expect(await datasets()).toEqual(['mine'])
    expect(leftovers()).toEqual([])
  })

  test('killed at any moment leaves the old state or the new one', async () => {
    for (let k = 0; k < 20; k++) await create(`Old ${k}`)
    await addDataset('mine')
    const { id } = await ask('backups.create', {})
    for (let k = 0; k < 20; k++) await create(`New ${k}`)
    await ask('datasets.remove', { id: 'mine' })
    await addDataset('other')
    await app.close()
    const seen = new Set<string>()
    for (const milliseconds of [0, 30, 60, 90, 130, 5000]) {
      const copy = mkdtempSync(join(tmpdir(), 'workshift-killed-'))
      cpSync(home, copy, { recursive: true })
      await promisify(execFile)(process.execPath, [
        join(import.meta.dirname, 'restore-and-die.ts'), copy, id, String(milliseconds),
      ]).catch(() => undefined)
      const after = openApplication('browser', join(copy, 'workshift.sqlite'), inThisThread())
      const answer = async (method: string): Promise<any> => ((await after.answer(method, {})) as { value: any }).value // eslint-disable-line @typescript-eslint/no-explicit-any
      const scenarios = (await answer('scenarios.list')).filter(({ name }: { name: string }) => name.startsWith('New')).length
      const own = (await answer('datasets.list')).filter(({ isBundled }: { isBundled: boolean }) => !isBundled)
      seen.add(`${scenarios} ${own.map((item: { id: string }) => item.id).join()}`)
      await after.close()
      rmSync(copy, { recursive: true, force: true })
    }
    app = open()
    for (const state of seen) expect(['20 other', '0 mine']).toContain(state)
    expect(seen).toContain('0 mine')
  }, 60_000)
})

describe('a backup as one file', () => {
  const exported = async (id: string): Promise<Buffer> => {
    const { file } = await ask('backups.export', { id })
    const pieces: Buffer[] = []
    for (let isLast = false; !isLast; ) {
      const piece = await ask('backups.exported', { file, offset: Buffer.concat(pieces).length })
      pieces.push(Buffer.from(piece.bytes, 'base64'))
      isLast = piece.isLast
    }
    return Buffer.concat(pieces)
  }
  const imported = async (bytes: Buffer, piece = 100_000): Promise<BackupItem> => {
    let file: string | null = null
    for (let offset = 0; offset < bytes.length; offset += piece) {
      const part = bytes.subarray(offset, offset + piece).toString('base64')
      ;({ file } = await ask('backups.upload', { file, offset, bytes: part }))
    }
    return ask('backups.import', { file: file ?? '' })
  }

  test('goes out, comes in elsewhere and is restored there', async () => {
    await addDataset('mine')
    await create('Taken along')
    const made: BackupItem = await ask('backups.create', {})
    const bytes = await exported(made.id)
    await expect(imported(bytes)).rejects.toThrow('in the list already')
    await ask('backups.remove', { id: made.id })
    await ask('datasets.remove', { id: 'mine' })
    const taken = await imported(bytes)
    expect(taken).toMatchObject({ kind: 'manual', createdAt: made.createdAt, holds: made.holds, bytes: made.bytes })
    await ask('backups.restore', { id: taken.id })
    expect(await datasets()).toEqual(['mine'])
    expect(await names()).toContain('Taken along')
  })

  test('that is cut short, or no backup, is refused', async () => {
    const { id } = await ask('backups.create', {})
    const bytes = await exported(id)
    await ask('backups.remove', { id })
    await expect(imported(bytes.subarray(0, bytes.length / 2))).rejects.toThrow('no backup of Workshift, or damaged')
    await expect(imported(Buffer.from('hello, this is some text'))).rejects.toThrow('no backup')
    expect(await list()).toEqual([])
    expect(leftovers()).toEqual([])
  })
})

const change = (id: string, edit: (card: any) => unknown): void => { // eslint-disable-line @typescript-eslint/no-explicit-any
  const card = JSON.parse(readFileSync(inBackup(id, 'backup.json'), 'utf8'))
  edit(card)
  writeFileSync(inBackup(id, 'backup.json'), JSON.stringify(card))
}

/** Says in the card that the store is as it is. */
const restamp = async (id: string): Promise<void> => {
  const { fingerprints } = await import('../../main/backups/files.ts')
  const [store] = await fingerprints(inBackup(id), ['workshift.sqlite'], new AbortController().signal, () => undefined)
  change(id, (card) => (card.files = card.files.map((file: { path: string }) => (file.path === store.path ? store : file))))
}

const replaceStore = (id: string, edit: (store: Database.Database) => unknown): Promise<void> => {
  const store = new Database(inBackup(id, 'workshift.sqlite'))
  edit(store)
  store.pragma('journal_mode = DELETE')
  store.close()
  return restamp(id)
}
