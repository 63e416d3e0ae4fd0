import { z } from 'zod'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { ScenarioItem, ScenarioRecord } from '../contract.ts'
import { InputError } from '../errors.ts'
import type { Connection } from './database.ts'

const row = z.object({
  id: z.number(),
  sample: z.string().nullable(),
  json: z.string(),
  draft: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})

const listRow = row.extend({ run_id: z.number().nullable(), finished_at: z.string().nullable() })

const recordOf = (value: unknown): ScenarioRecord => {
  const { id, sample, json, draft, created_at, updated_at } = row.parse(value)
  return {
    ...{ id, sample, createdAt: created_at, updatedAt: updated_at },
    scenario: parseScenario(JSON.parse(json)),
    draft: draft === null ? null : parseScenario(JSON.parse(draft)),
  }
}

/** The name alone, so that the list shows even a scenario whose other fields this version cannot read. */
const nameOf = (json: string): string => z.object({ name: z.string() }).parse(JSON.parse(json)).name

/** The table `scenarios`. Deleted rows stay, so that a delete can be undone and runs keep their scenario. */
export const scenarioTable = (connection: Connection, now: () => string) => {
  const select = connection.prepare('SELECT * FROM scenarios WHERE id = ? AND deleted_at IS NULL')
  const selectAll = connection.prepare(`
    SELECT s.*, r.id AS run_id, r.finished_at FROM scenarios s
    LEFT JOIN runs r ON r.id = (SELECT max(id) FROM runs WHERE scenario_id = s.id AND status = 'done')
    WHERE s.deleted_at IS NULL ORDER BY s.updated_at DESC, s.id DESC`)
  const insert = connection.prepare(
    'INSERT INTO scenarios (sample, json, created_at, updated_at) VALUES (@sample, @json, @now, @now)',
  )
  const update = connection.prepare(
    `UPDATE scenarios SET json = @json, sample = @sample, draft = NULL, updated_at = @now
    WHERE id = @id AND deleted_at IS NULL`,
  )
  const keepDraft = connection.prepare('UPDATE scenarios SET draft = @draft WHERE id = @id AND deleted_at IS NULL')
  const remove = connection.prepare('UPDATE scenarios SET deleted_at = @now WHERE id = @id AND deleted_at IS NULL')
  const restore = connection.prepare('UPDATE scenarios SET deleted_at = NULL WHERE id = ?')
  const countAll = connection.prepare('SELECT count(*) FROM scenarios').pluck()

  const missing = (id: number): InputError => new InputError(`scenario ${id}: is not in the list; it may have been deleted`)

  const get = (id: number): ScenarioRecord => {
    const found = select.get(id)
    if (found === undefined) throw missing(id)
    return recordOf(found)
  }

  return {
    get,

    /** Newest change first. */
    list: (): ScenarioItem[] =>
      selectAll.all().map((value) => {
        const { id, sample, json, draft, created_at, updated_at, run_id, finished_at } = listRow.parse(value)
        const lastRun = run_id === null || finished_at === null ? null : { id: run_id, finishedAt: finished_at }
        return {
          ...{ id, name: nameOf(json), sample, createdAt: created_at, updatedAt: updated_at },
          ...{ hasDraft: draft !== null, lastRun },
        }
      }),

    create: (scenario: Scenario, sample: string | null = null): ScenarioRecord => {
      const { lastInsertRowid } = insert.run({ sample, json: JSON.stringify(scenario), now: now() })
      return get(Number(lastInsertRowid))
    },

    /** Replaces a scenario, and whatever draft there was of it; with another name a sample is no longer called by its translated one. */
    update: (id: number, scenario: Scenario): ScenarioRecord => {
      const before = get(id)
      const sample = before.scenario.name === scenario.name ? before.sample : null
      update.run({ id, sample, json: JSON.stringify(scenario), now: now() })
      return get(id)
    },

    /** Keeps changes that are not saved, or forgets them. */
    keepDraft: (id: number, draft: Scenario | null): void => {
      if (keepDraft.run({ id, draft: draft && JSON.stringify(draft) }).changes === 0) throw missing(id)
    },

    remove: (id: number): void => {
      if (remove.run({ id, now: now() }).changes === 0) throw missing(id)
    },

    restore: (id: number): void => {
      if (restore.run(id).changes === 0) throw missing(id)
    },

    /** Whether there never was a scenario, deleted ones included. */
    isUntouched: (): boolean => countAll.get() === 0,
  }
}
