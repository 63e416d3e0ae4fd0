import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import {
  methods,
  type CareerView,
  type EventName,
  type FlowView,
  type Method,
  type OccupationView,
  type Request,
  type Response,
  type RunItem,
  type RunView,
} from '../../main/contract.ts'
import { inThisThread, newGate } from './executor.ts'

const SCENARIO = {
  name: 'Small',
  horizonYears: 1,
  exposure: { source: 'eloundou-people' },
  frictions: { warmupSteps: 10 },
  engine: { kind: 'agents' as const, workersPerAgent: 2000, replicates: 5, careers: 3 },
}

const FINISHED = { timeout: 20_000, interval: 20 }

let folder: string
const opened: Application[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-runs-'))
})
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** An application, as its interface sees it. */
const open = (file: string, executor = inThisThread()) => {
  const app = openApplication('browser', join(folder, file), executor)
  opened.push(app)
  const events: { name: EventName; payload: { run?: RunItem; replicates?: number; replicatesDone?: number } }[] = []
  app.subscribe((name, payload) => events.push({ name, payload: payload as { run?: RunItem } }))
  const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
    const answer = await app.answer(method, request)
    if ('error' in answer) throw new Error(answer.error.message)
    return methods[method].response.parse(answer.value) as Response<M>
  }
  const create = async (scenario: object = {}): Promise<number> =>
    (await call('scenarios.create', { scenario: { ...SCENARIO, ...scenario } })).id
  const statusOf = async (id: number): Promise<RunItem['status']> => (await call('runs.get', { id })).run.status
  return {
    call,
    events,
    create,
    statusOf,
    start: async (scenario: object = {}): Promise<number> =>
      (await call('runs.start', { scenarioId: await create(scenario) })).id,
    until: (id: number, status: RunItem['status']) => expect.poll(() => statusOf(id), FINISHED).toBe(status),
    close: async (): Promise<void> => {
      opened.splice(opened.indexOf(app), 1)
      await app.close()
    },
  }
}

/** Everything that a run found. */
const findings = async ({ call }: ReturnType<typeof open>, id: number) => {
  const found: [RunView, OccupationView, FlowView, CareerView] = [
    await call('runs.get', { id }),
    await call('runs.occupations', { id }),
    await call('runs.flows', { id }),
    await call('runs.careers', { id }),
  ]
  const [{ steps, years, series }, ...others] = found
  return { steps, years, series, others }
}

/** What a run finds that nothing disturbs. */
const undisturbed = async (scenario: object = {}) => {
  const app = open('undisturbed.sqlite')
  const id = await app.start(scenario)
  await app.until(id, 'done')
  return findings(app, id)
}

describe('a run of several replicates', () => {
  test('shows its bands early, and its result has bands, occupations, flows and careers', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(3)
    await expect.poll(() => app.events.find(({ name }) => name === 'run.early')?.payload.replicates, FINISHED).toBe(3)
    gate.admit(2)
    await app.until(id, 'done')
    const { steps, series, others } = await findings(app, id)
    const [{ yearSteps, series: byOccupation }, { flows }, { careers }] = others

    expect(steps).toHaveLength(9)
    for (const { at, mean, standardError, p05, p25, p50, p75, p95 } of [...series, ...byOccupation]) {
      expect(mean).toHaveLength(at === 'steps' ? steps.length : yearSteps.length)
      for (let t = 0; t < mean.length; t++) {
        expect(standardError[t]).toBeGreaterThanOrEqual(0)
        expect([p05[t], p25[t], p50[t], p75[t], p95[t]].every((value, q, all) => q === 0 || value >= all[q - 1])).toBe(true)
      }
    }
    expect(series.some(({ dimension }) => dimension === 'occupation')).toBe(false)
    expect(new Set(byOccupation.map(({ key }) => key)).size).toBeGreaterThan(500)
    expect(yearSteps).toEqual([0, 8])
    expect(flows.length).toBeGreaterThan(1000)
    expect(careers).toHaveLength(3)
    expect(careers[0][0].step).toBeLessThanOrEqual(0)
    expect((await app.call('runs.get', { id })).run).toMatchObject({ replicates: 5, replicatesDone: 5, failures: [] })
  })

  test('paused, it starts no further replicate; resumed, it finds the same to the last bit', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(1)
    await expect.poll(() => gate.waiting(), FINISHED).toBeGreaterThan(0)
    await app.call('runs.pause', { id })
    expect(await app.statusOf(id)).toBe('paused')
    gate.admit(10)
    await expect.poll(() => gate.waiting(), FINISHED).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const { run } = await app.call('runs.get', { id })
    expect(run.status).toBe('paused')
    expect(app.events.filter(({ name }) => name === 'run.progress').at(-1)?.payload.replicatesDone).toBeLessThan(5)

    expect((await app.call('runs.resume', { id })).status).toBe('running')
    await app.until(id, 'done')
    expect(app.events.filter(({ name }) => name === 'run.changed').map(({ payload }) => payload.run?.status)).toEqual([
      'paused',
      'running',
    ])
    expect(await findings(app, id)).toEqual(await undisturbed())
  })

  test('cancelled, it keeps what its finished replicates found, and is not the scenario’s last run', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(2)
    await expect.poll(() => app.events.some(({ name }) => name === 'run.early'), FINISHED).toBe(true)
    await app.call('runs.cancel', { id })
    await app.until(id, 'cancelled')
    const { run, series } = await app.call('runs.get', { id })
    expect(run).toMatchObject({ replicates: 5, replicatesDone: 2 })
    expect(series.length).toBeGreaterThan(50)
    const listed = (await app.call('scenarios.list', {})).find(({ name }) => name === 'Small')
    expect(listed?.lastRun).toBeNull()
    await expect(app.call('runs.resume', { id })).rejects.toThrow('is cancelled; only a paused or interrupted run')
  })

  test('cancelled before any replicate is in, it keeps nothing', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    await app.call('runs.cancel', { id })
    await app.until(id, 'cancelled')
    expect(await app.call('runs.get', { id })).toMatchObject({ steps: [], series: [], run: { replicatesDone: 0 } })
  })

  test('a replicate that fails is reported and left out, and the others go on', async () => {
    const app = open(
      'a.sqlite',
      inThisThread((replicate) => {
        if (replicate === 2) throw new Error('the third market broke down')
      }),
    )
    const id = await app.start()
    await app.until(id, 'done')
    const { run } = await app.call('runs.get', { id })
    expect(run).toMatchObject({
      replicatesDone: 4,
      failures: [{ replicate: 2, message: 'the third market broke down' }],
      error: null,
    })
  })

  test('it fails only where every replicate does, with the first one’s reason', async () => {
    const app = open(
      'a.sqlite',
      inThisThread((replicate) => {
        throw new Error(`market ${replicate} broke down`)
      }),
    )
    const id = await app.start()
    await app.until(id, 'failed')
    const { run, series } = await app.call('runs.get', { id })
    expect(run).toMatchObject({ error: 'market 0 broke down', replicatesDone: 0 })
    expect(run.failures).toHaveLength(5)
    expect(series).toEqual([])
  })
})

describe('a run that the app’s end interrupts', () => {
  test('goes on after a proper end from all replicates that were in, to the same bits', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(3)
    await expect.poll(() => app.events.some(({ name }) => name === 'run.early'), FINISHED).toBe(true)
    await app.close()

    const rest: number[] = []
    const again = open('a.sqlite', inThisThread((replicate) => void rest.push(replicate)))
    expect((await again.call('runs.get', { id })).run).toMatchObject({ status: 'interrupted', replicatesDone: 3 })
    expect((await again.call('runs.resume', { id })).status).toBe('running')
    await again.until(id, 'done')
    expect(rest.sort()).toEqual([3, 4])
    expect(await findings(again, id)).toEqual(await undisturbed())
  })

  test('a crash loses at most the last seconds', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(2)
    await expect.poll(async () => (await app.call('runs.get', { id })).run.replicatesDone, FINISHED).toBe(2)
    // What a crash leaves on the disk.
    for (const end of ['', '-wal']) cpSync(join(folder, `a.sqlite${end}`), join(folder, `crashed.sqlite${end}`))

    const again = open('crashed.sqlite')
    expect((await again.call('runs.get', { id })).run).toMatchObject({ status: 'interrupted', replicatesDone: 2 })
    await again.call('runs.resume', { id })
    await again.until(id, 'done')
    expect(await findings(again, id)).toEqual(await undisturbed())
  })

  test('a paused run is resumed after a restart', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(1)
    await expect.poll(() => app.events.some(({ payload }) => payload.replicatesDone === 1), FINISHED).toBe(true)
    await app.call('runs.pause', { id })
    await app.close()
    const again = open('a.sqlite')
    expect(await again.statusOf(id)).toBe('interrupted')
    await again.call('runs.resume', { id })
    await again.until(id, 'done')
  })

  test('one whose checkpoint cannot be read is refused and stays as it is', async () => {
    const gate = newGate()
    const app = open('a.sqlite', inThisThread(gate.pass))
    const id = await app.start()
    gate.admit(1)
    await expect.poll(() => app.events.some(({ payload }) => payload.replicatesDone === 1), FINISHED).toBe(true)
    await app.close()
    const file = new Database(join(folder, 'a.sqlite'))
    file.exec(`UPDATE checkpoints SET careers = '[{}]'`)
    file.close()
    const again = open('a.sqlite')
    await expect(again.call('runs.resume', { id })).rejects.toThrow(`run ${id}: what was kept of it is of another version`)
    expect(await again.statusOf(id)).toBe('interrupted')
  })
})
