import { z } from 'zod'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { warningSchema, type Warning } from '../../simulation/warnings.ts'
import { failuresSchema, runStatusSchema, type RunItem } from '../contract.ts'
import { modelReferenceSchema, type ModelReference } from '../models/schemas.ts'
import { InputError } from '../errors.ts'
import { json } from './bytes.ts'
import type { Connection } from './database.ts'
import { ownsNoMore } from './is-alive.ts'

const row = z.object({
  id: z.number(),
  scenario_id: z.number(),
  scenario_json: z.string(),
  dataset_id: z.string(),
  dataset_hash: z.string(),
  app_version: z.string(),
  engine: z.enum(['meanfield', 'agents']),
  replicates: z.number(),
  replicates_done: z.number(),
  failures: json(failuresSchema),
  seed: z.number(),
  status: runStatusSchema,
  started_at: z.string(),
  finished_at: z.string().nullable(),
  error: z.string().nullable(),
  warnings: json(z.array(warningSchema)),
  first_step: z.number().nullable(),
  model: json(modelReferenceSchema).nullable(),
})

/** A run with what it was made from. */
export interface StoredRun {
  item: RunItem
  scenario: Scenario
  /** The first recorded step; null while the run has no result. */
  firstStep: number | null
}

const storedRun = (value: unknown): StoredRun => {
  const found = row.parse(value)
  return {
    item: {
      id: found.id,
      scenarioId: found.scenario_id,
      status: found.status,
      startedAt: found.started_at,
      finishedAt: found.finished_at,
      error: found.error,
      engine: found.engine,
      replicates: found.replicates,
      replicatesDone: found.replicates_done,
      failures: found.failures,
      seed: found.seed,
      datasetId: found.dataset_id,
      datasetHash: found.dataset_hash,
      appVersion: found.app_version,
      warnings: found.warnings,
      model: found.model,
    },
    scenario: parseScenario(JSON.parse(found.scenario_json)),
    firstStep: found.first_step,
  }
}

/** What a run is made from, known when it starts. */
export interface NewRun {
  scenarioId: number
  scenario: Scenario
  datasetId: string
  datasetHash: string
  appVersion: string
  replicates: number
  /** The text model that reads what the dataset lacks; null where it lacks nothing. */
  model: ModelReference | null
}

/** How far a run is. */
export interface RunProgress {
  replicatesDone: number
  failures: RunItem['failures']
}

/** How a run ended. */
export interface RunEnd extends RunProgress {
  status: Exclude<RunItem['status'], 'running' | 'paused'>
  error?: string
  warnings?: readonly Warning[]
  /** The first recorded step, where there is a result. */
  firstStep?: number
}

/** The table `runs`: every run ever started, with the scenario, dataset, version and seed it was made from. */
export const runTable = (connection: Connection, now: () => string) => {
  const insert = connection.prepare(`
    INSERT INTO runs (scenario_id, scenario_json, dataset_id, dataset_hash, app_version, engine, replicates, seed,
      model, status, started_at, owner_pid)
    VALUES (@scenarioId, @json, @datasetId, @datasetHash, @appVersion, @engine, @replicates, @seed, @model, 'running', @now,
      @owner)`)
  const select = connection.prepare('SELECT * FROM runs WHERE id = ?')
  const selectOf = connection.prepare('SELECT * FROM runs WHERE scenario_id = ? ORDER BY id DESC')
  const setStatus = connection.prepare('UPDATE runs SET status = ? WHERE id = ?')
  const progress = connection.prepare('UPDATE runs SET replicates_done = ?, failures = ? WHERE id = ?')
  const finish = connection.prepare(`
    UPDATE runs SET status = @status, error = @error, warnings = @warnings, first_step = @firstStep, finished_at = @now
    WHERE id = @id`)
  const takeOver = connection.prepare(`
    UPDATE runs SET status = 'running', finished_at = NULL, error = NULL, owner_pid = ?
    WHERE id = ? AND status = 'interrupted'`)
  const owners = connection.prepare(`SELECT DISTINCT owner_pid FROM runs WHERE status IN ('running', 'paused')`).pluck()
  const selectUnderWay = connection
    .prepare(`SELECT scenario_json FROM runs WHERE status IN ('running', 'paused') ORDER BY id`)
    .pluck()
  const interrupt = connection.prepare(
    `UPDATE runs SET status = 'interrupted', finished_at = ? WHERE status IN ('running', 'paused') AND owner_pid = ?`,
  )

  const get = (id: number): StoredRun => {
    const found = select.get(id)
    if (found === undefined) throw new InputError(`run ${id}: is not in the store`)
    return storedRun(found)
  }

  const setProgress = (id: number, { replicatesDone, failures }: RunProgress): void =>
    void progress.run(replicatesDone, JSON.stringify(failures), id)

  return {
    get,
    setProgress,

    start: ({ scenario, model: reader, ...run }: NewRun): RunItem => {
      const { kind, seed } = scenario.engine
      const model = reader === null ? null : JSON.stringify(reader)
      const values = { ...run, model, json: JSON.stringify(scenario), engine: kind, seed, now: now(), owner: process.pid }
      return get(Number(insert.run(values).lastInsertRowid)).item
    },

    /** Notes that a run is paused, or goes on. */
    setStatus: (id: number, status: 'running' | 'paused'): RunItem => {
      setStatus.run(status, id)
      return get(id).item
    },

    /**
     * Makes an interrupted run this process's own and running.
     * @throws InputError where it is not (or no longer) an interrupted one
     */
    takeOver: (id: number): RunItem => {
      const { changes } = takeOver.run(process.pid, id)
      const { item } = get(id)
      if (changes > 0) return item
      throw new InputError(
        item.status === 'running' || item.status === 'paused'
          ? `run ${id}: is ${item.status} in another Workshift that is open; resume it there`
          : `run ${id}: is ${item.status}; only a paused or interrupted run can be resumed`,
      )
    },

    finish: (id: number, { status, error, warnings, firstStep, ...done }: RunEnd): RunItem => {
      setProgress(id, done)
      finish.run({
        id,
        status,
        error: error ?? null,
        warnings: JSON.stringify(warnings ?? []),
        firstStep: firstStep ?? null,
        now: now(),
      })
      return get(id).item
    },

    /** Newest first. */
    list: (scenarioId: number): RunItem[] => selectOf.all(scenarioId).map((value) => storedRun(value).item),

    /** Marks runs that an earlier end of the app left unfinished; those of another process that still runs go on. */
    interruptUnfinished: (isGone = ownsNoMore): void => {
      for (const owner of z.array(z.number()).parse(owners.all())) {
        if (isGone(owner)) interrupt.run(now(), owner)
      }
    },

    /** The names of the scenarios that run or wait in a pause, in whichever process. */
    underWay: (): string[] => z.array(json(z.object({ name: z.string() }))).parse(selectUnderWay.all()).map(({ name }) => name),
  }
}
