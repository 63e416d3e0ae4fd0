import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApplication } from '../../main/application.ts'
import { FIRST_VERSION } from '../helpers/first-version.ts'
import { methods, type Method } from '../../main/contract.ts'
import { inThisThread } from './executor.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-migration-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (values: number[]): Buffer => Buffer.from(Float64Array.from(values).buffer)

test('runs that the first version stored still open, with quartiles and errors estimated from what they kept', async () => {
  const path = join(folder, 'workshift.sqlite')
  const old = new Database(path)
  old.exec(FIRST_VERSION)
  const scenario = JSON.stringify({ name: 'Old', horizonYears: 0.3 })
  old.prepare(`INSERT INTO scenarios VALUES (7, NULL, ?, 'then', 'then', NULL)`).run(scenario)
  const insertRun = old.prepare(`
    INSERT INTO runs VALUES (?, 7, ?, 'us-2023', 'abc', '0.1.0', 'agents', 16, 1, ?, 'then', 'later', NULL, '[]', ?, 1)`)
  insertRun.run(1, scenario, 'done', 0)
  insertRun.run(2, scenario, 'cancelled', null)
  insertRun.run(3, scenario, 'done', 0)
  const insertSeries = old.prepare(`INSERT INTO series VALUES (?, 0, 'unemployment_rate', 'total', 'all', ?, ?, ?, ?)`)
  insertSeries.run(
    ...[1, bytes([0.04, 0.05, 0.06]), bytes([0.02, 0.03, 0.04]), bytes([0.04, 0.05, 0.06]), bytes([0.08, 0.09, 0.1])],
  )
  insertSeries.run(
    ...[3, bytes([0.05, 0.06, 0.07]), bytes([0.03, 0.04, 0.05]), bytes([0.05, 0.06, 0.07]), bytes([0.09, 0.1, 0.11])],
  )
  old.close()

  const app = openApplication('browser', path, inThisThread())
  const ask = async (method: Method, request: object) => {
    const answer = await app.answer(method, request)
    if ('error' in answer) throw new Error(answer.error.message)
    return methods[method].response.parse(answer.value) as any // eslint-disable-line @typescript-eslint/no-explicit-any
  }
  try {
    const { run, steps, series } = await ask('runs.get', { id: 1 })
    expect(run).toMatchObject({ status: 'done', replicates: 16, replicatesDone: 16, failures: [] })
    expect(steps).toEqual([0, 1, 2])
    expect(series).toHaveLength(1)
    const [{ at, mean, p05, p25, p50, p75, p95, standardError }] = series
    expect({ at, mean, p05, p50, p95 }).toEqual({
      at: 'steps',
      mean: [0.04, 0.05, 0.06],
      p05: [0.02, 0.03, 0.04],
      p50: [0.04, 0.05, 0.06],
      p95: [0.08, 0.09, 0.1],
    })
    // A normal distribution's quartile is 0.41 times as far from its median as its 5 % point.
    expect(p25[0]).toBeCloseTo(0.04 - 0.41 * 0.02, 4)
    expect(p75[0]).toBeCloseTo(0.04 + 0.41 * 0.04, 4)
    expect(standardError[0]).toBeCloseTo(0.06 / 2 / 1.645 / 4, 5)
    expect(await ask('runs.occupations', { id: 1 })).toEqual({ yearSteps: [], years: [], series: [] })
    expect(await ask('runs.flows', { id: 1 })).toEqual({ flows: [] })
    expect(await ask('runs.careers', { id: 1 })).toEqual({ careers: [] })
    const runs: { replicatesDone: number }[] = await ask('runs.list', { scenarioId: 7 })
    expect(runs.map(({ replicatesDone }) => replicatesDone)).toEqual([16, 0, 16])
    expect((await ask('scenarios.list', {}))[0].lastRun).toEqual({ id: 3, finishedAt: 'later' })
    const { figures } = await ask('runs.compare', { ids: [1, 3] })
    const [, [, difference]] = figures[0].differences
    expect(difference).toMatchObject({ origin: 'estimated', pairs: 0 })
    expect(difference.mean).toBeCloseTo(0.01, 12)
    // Each deviates by a quarter of its band's width over 1.645, and the two together by the root of twice the square.
    expect(difference.p95 - difference.p05).toBeCloseTo(0.06 * Math.SQRT2, 4)
  } finally {
    await app.close()
  }
})
