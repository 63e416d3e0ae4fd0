import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const CLI = join(import.meta.dirname, '..', '..', 'main', 'cli', 'cli.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-cli-robustness-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const workshift = (scenario: object, ...options: string[]): { status: number | null; out: string; err: string } => {
  const file = join(folder, 'scenario.json')
  writeFileSync(file, JSON.stringify(scenario))
  const env = { ...process.env, WORKSHIFT_HOME: join(folder, 'home') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'robustness', file, ...options], {
    ...{ encoding: 'utf8', env },
  })
  return { status, out: stdout, err: stderr }
}

describe('workshift robustness', () => {
  const scenario = { name: 'Example', dataset: 'example' }

  test('prints one row per conclusion and rerun, the scenario itself first', () => {
    const { status, out } = workshift(scenario)
    expect(status).toBe(0)
    const rows: Record<string, string>[] = parse(out, { columns: true })
    const displaced = rows.filter(({ conclusion }) => conclusion === 'displaced')
    expect(displaced[0]).toMatchObject({ assumption: 'scenario', verdict: 'holds' })
    expect(displaced.length).toBeGreaterThan(10)
    for (const { verdict } of rows) expect(['holds', 'fades', 'flips']).toContain(verdict)
  })

  test('prints everything as JSON', () => {
    const { out } = workshift(scenario, '--format', 'json')
    expect(JSON.parse(out).scenario.name).toBe('Example')
  })

  test('refuses a scenario that cannot run on its dataset, and a format that it does not know', () => {
    const unknown = workshift({ ...scenario, exposure: { source: 'nobody' } })
    expect(unknown.status).toBe(1)
    expect(unknown.err).toContain('exposure.source: "nobody"')
    expect(workshift(scenario, '--format', 'xml').status).toBe(2)
  })
})
