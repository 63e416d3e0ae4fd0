import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import { methods, type ComparedFigure, type Comparison, type Method, type Request, type Response } from '../../main/contract.ts'
import { openStore } from '../../main/store/store.ts'
import { inThisThread } from './executor.ts'

const SCENARIO = {
  horizonYears: 2,
  exposure: { source: 'eloundou-people' },
  adoption: { default: { durationYears: 2 } },
  frictions: { warmupSteps: 10 },
  engine: { kind: 'agents' as const, workersPerAgent: 2000, replicates: 6 },
}

describe('runs beside one another', () => {
  let folder: string
  let path: string
  let app: Application

  const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
    const answer = await app.answer(method, request)
    if ('error' in answer) throw new Error(answer.error.message)
    return methods[method].response.parse(answer.value) as Response<M>
  }
  const run = async (more: object = {}): Promise<number> => {
    const { id } = await call('scenarios.create', { scenario: { name: 'One', ...SCENARIO, ...more } })
    const started = await call('runs.start', { scenarioId: id })
    const isDone = async (): Promise<boolean> => (await call('runs.get', { id: started.id })).run.status === 'done'
    await vi.waitUntil(isDone, { timeout: 20_000, interval: 20 })
    return started.id
  }
  const figure = ({ figures }: Comparison, metric: string): ComparedFigure => {
    const found = figures.find((one) => one.metric === metric && one.dimension === 'total')
    if (found === undefined) throw new Error(`${metric} is not compared`)
    return found
  }
  const last = <T>(items: readonly T[]): T | undefined => items.at(-1)

  let whole: number
  let half: number
  let twin: number
  let otherSeed: number
  let meanfield: number
  let later: number

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workshift-compare-'))
    path = join(folder, 'a.sqlite')
    app = openApplication('browser', path, inThisThread())
    whole = await run()
    half = await run({ adoption: { default: { durationYears: 2, ceiling: 0.5 } } })
    twin = await run()
    otherSeed = await run({ engine: { ...SCENARIO.engine, seed: 2 } })
    meanfield = await run({ engine: { kind: 'meanfield' } })
    later = await run({ startYear: 2026, horizonYears: 3 })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('two runs of equal scenarios do not differ, to the last bit', async () => {
    const { figures } = await call('runs.compare', { ids: [whole, twin] })
    expect(figures.length).toBeGreaterThan(20)
    for (const { differences } of figures) {
      for (const difference of differences.flat()) {
        expect(difference).toMatchObject({ origin: 'paired', pairs: 6, mean: 0, standardError: 0, p05: 0, p95: 0 })
      }
    }
  })

  test('half the adoption displaces fewer people, for certain replicate by replicate', async () => {
    const compared = await call('runs.compare', { ids: [whole, half, otherSeed, meanfield] })
    expect(compared.years).toHaveLength(3)
    const { runs, differences } = figure(compared, 'cumulative_displaced_workers_difference')
    const [, fewer, luck, expected] = differences.map((one) => last(one))
    expect(fewer).toMatchObject({ origin: 'paired', pairs: 6 })
    expect(fewer?.p95).toBeLessThan(0)
    expect(luck).toMatchObject({ origin: 'independent', pairs: 36 })
    expect(expected).toMatchObject({ origin: 'independent', pairs: 6 })
    const [first, second] = runs.map((one) => last(one))
    expect(fewer?.mean).toBeCloseTo((second?.mean ?? NaN) - (first?.mean ?? NaN), 3)
    const { series } = await call('runs.get', { id: half })
    const shown = last(series.find(({ metric }) => metric === 'unemployment_rate')?.mean ?? [])
    expect(last(figure(compared, 'unemployment_rate').runs[1])?.mean).toBe(shown)
  })

  test('only years that both runs have are compared', async () => {
    const { years, figures } = await call('runs.compare', { ids: [whole, later] })
    expect(years.map(Math.round)).toEqual([2025, 2026, 2027])
    for (const { runs, differences } of figures) {
      expect(runs[1][0]).toBeNull()
      expect(differences[1][0]).toBeNull()
      expect(differences[1][2]).not.toBeNull()
    }
  })

  test('of different labour markets only shares are compared, and no industries', async () => {
    const { files } = await call('datasets.template', {})
    const { id: dataset } = await call('datasets.add', { name: 'towns', files })
    const elsewhere = await run({ dataset, exposure: { source: 'my-survey' }, engine: { kind: 'meanfield' } })
    const compared = await call('runs.compare', { ids: [whole, elsewhere] })
    expect(last(figure(compared, 'unemployment_rate').differences[1])).not.toBeNull()
    expect(last(figure(compared, 'employment').differences[1])).toBeNull()
    expect(last(figure(compared, 'employment').runs[1])).not.toBeNull()
    for (const { dimension, runs } of compared.figures) {
      if (dimension === 'industry') expect(runs[1].every((one) => one === null)).toBe(true)
    }
  }, 60_000)

  test('a run without a result is named', async () => {
    await expect(call('runs.compare', { ids: [whole, 9999] })).rejects.toThrow('run 9999: is not in the store')
    const store = openStore(path)
    const { scenario } = store.scenarios.get(1)
    const { id } = store.runs.start({
      ...{ scenarioId: 1, scenario, datasetId: 'us-2023', datasetHash: 'abc', appVersion: '0', replicates: 1, model: null },
    })
    store.close()
    await expect(call('runs.compare', { ids: [whole, id] })).rejects.toThrow(`run ${id}: has no result`)
  })

  test('what was kept of every replicate survives the store to the last bit', () => {
    const store = openStore(path)
    const kept = store.replicateFigures.list(whole)
    const same = store.replicateFigures.list(twin)
    store.close()
    expect(kept.find(({ metric }) => metric === 'unemployment_rate')?.values).toHaveLength(6 * 3)
    expect(kept).toEqual(same)
  })

  test('runs that kept no replicates are compared by their standard errors', async () => {
    const file = new Database(path)
    file.prepare('DELETE FROM replicate_figures WHERE run_id = ?').run(twin)
    file.close()
    const compared = await call('runs.compare', { ids: [twin, half] })
    const [itself, other] = figure(compared, 'unemployment_rate').differences.map((one) => last(one))
    expect(itself).toMatchObject({ origin: 'estimated', mean: 0, p05: 0, p95: 0 })
    expect(other).toMatchObject({ origin: 'estimated', pairs: 0 })
    expect(other?.p95).toBeGreaterThan(other?.p05 ?? NaN)
  })
})
