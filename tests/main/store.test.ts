import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SeriesBand } from '../../main/contract.ts'
import { pack, packedBands } from '../../main/runs/packed-series.ts'
import { openStore } from '../../main/store/store.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-store-'))
  path = join(folder, 'workshift.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the store', () => {
  test('keeps scenarios, runs and their series over a restart, to the last bit', () => {
    const first = openStore(path)
    const { id } = first.scenarios.create(parseScenario({ name: '金融先行' }), 'finance')
    const run = first.runs.start({
      scenarioId: id,
      scenario: first.scenarios.get(id).scenario,
      datasetId: 'us-2023',
      datasetHash: 'abc',
      appVersion: '0.1.0',
      replicates: 3,
      model: null,
    })
    const values = [0, -1.5, Math.PI, 1e-300]
    const band: SeriesBand = {
      ...{ metric: 'm', dimension: 'total', key: 'all', at: 'steps' },
      ...{ mean: values, standardError: values, p05: values, p25: values, p50: values, p75: values, p95: values },
    }
    const byOccupation = ['o1', 'o2'].map((key, k): SeriesBand => {
      const some = values.map((value) => value + k)
      return {
        ...{ metric: 'm', dimension: 'occupation', key, at: 'years' },
        ...{ mean: some, standardError: values, p05: some, p25: some, p50: some, p75: some, p95: some },
      }
    })
    const failures = [{ replicate: 1, message: 'broke down' }]
    first.transaction(() => {
      first.series.insert(run.id, packedBands(pack([band])))
      first.occupationSeries.insert(run.id, packedBands(pack(byOccupation)))
      first.runs.finish(run.id, {
        ...{ status: 'done', warnings: [{ code: 'no-new-roles' }], firstStep: 0 },
        ...{ replicatesDone: 2, failures },
      })
    })
    first.close()

    const second = openStore(path)
    expect(second.scenarios.list()).toMatchObject([{ name: '金融先行', sample: 'finance', lastRun: { id: run.id } }])
    expect(second.runs.list(id)).toMatchObject([
      { status: 'done', datasetHash: 'abc', appVersion: '0.1.0', seed: 1, warnings: [{ code: 'no-new-roles' }] },
    ])
    expect(second.runs.get(run.id).item).toMatchObject({ replicates: 3, replicatesDone: 2, failures })
    expect(second.series.list(run.id, 2)).toEqual([band])
    expect(second.occupationSeries.list(run.id)).toEqual(byOccupation)
    second.close()
  })

  test('a deleted scenario leaves the list and comes back by undo, with its runs', () => {
    const store = openStore(path)
    const { id } = store.scenarios.create(parseScenario({ name: 'A' }))
    store.scenarios.remove(id)
    expect(store.scenarios.list()).toEqual([])
    expect(() => store.scenarios.get(id)).toThrow(`scenario ${id}: is not in the list`)
    store.scenarios.restore(id)
    expect(store.scenarios.list()).toMatchObject([{ id, name: 'A' }])
    store.close()
  })

  test('a sample that is renamed is no longer called by its translated name', () => {
    const store = openStore(path)
    const scenario = parseScenario({ name: 'Finance first' })
    const { id } = store.scenarios.create(scenario, 'finance')
    expect(store.scenarios.update(id, { ...scenario, horizonYears: 5 }).sample).toBe('finance')
    expect(store.scenarios.update(id, { ...scenario, name: 'Mine' }).sample).toBeNull()
    store.close()
  })

  test('runs left unfinished by an end of the app are marked as interrupted, those of another living process are not', () => {
    const store = openStore(path)
    const { id, scenario } = store.scenarios.create(parseScenario({ name: 'A' }))
    const from = { scenarioId: id, scenario, datasetId: 'd', datasetHash: 'h', appVersion: '0', replicates: 1, model: null }
    store.runs.start(from)
    store.close()
    const again = openStore(path)
    again.runs.interruptUnfinished()
    expect(again.runs.list(id)).toMatchObject([{ status: 'interrupted' }])

    again.runs.start(from)
    again.close()
    const file = new Database(path)
    file.prepare(`UPDATE runs SET owner_pid = ? WHERE status = 'running'`).run(process.ppid)
    file.close()
    const beside = openStore(path)
    beside.runs.interruptUnfinished()
    const [theirs, interrupted] = beside.runs.list(id)
    expect(theirs.status).toBe('running')
    expect(() => beside.runs.takeOver(theirs.id)).toThrow('is running in another Workshift that is open')
    expect(beside.runs.takeOver(interrupted.id)).toMatchObject({ status: 'running', finishedAt: null })
    beside.close()
  })

  test('a file that is not a database is refused by name and left as it is', () => {
    writeFileSync(path, 'these are my notes, not a database at all; '.repeat(50))
    const before = readFileSync(path)
    expect(() => openStore(path)).toThrow(/workshift\.sqlite: is not a database[^]*Move it away/)
    expect(readFileSync(path)).toEqual(before)
  })

  test("another program's database and a newer store are refused and left as they are", () => {
    const other = new Database(path)
    other.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)')
    other.close()
    expect(() => openStore(path)).toThrow(/another program's database/)
    const check = new Database(path)
    expect(check.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(1)
    check.close()

    const newer = join(folder, 'newer.sqlite')
    openStore(newer).close()
    const bumped = new Database(newer)
    bumped.pragma('user_version = 99')
    bumped.close()
    expect(() => openStore(newer)).toThrow(/written by a newer Workshift/)
  })
})
