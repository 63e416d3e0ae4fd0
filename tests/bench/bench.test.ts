import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Ratios = Record<string, number>

/** A regression of more than a third fails. */
const TOLERANCE = 4 / 3

const TIMEOUT_MS = 300_000

const ratiosOf = (text: string): Ratios => (JSON.parse(text) as { ratioToReferenceLoop: Ratios }).ratioToReferenceLoop

const measure = (): Ratios => {
  const cli = join(import.meta.dirname, '..', '..', 'main', 'cli', 'cli.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'bench', '--ratios'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return ratiosOf(stdout)
}

test(
  'nothing became slower by more than a third, beside a reference loop timed in the same run',
  () => {
    const kept = ratiosOf(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8'))
    const slower = (now: Ratios): string[] =>
      Object.keys(kept).filter((name) => !(now[name] < kept[name] * TOLERANCE))
    const first = measure()
    if (slower(first).length === 0) return
    // Other work on the machine may have weighed on one of the figures; what is slow stays slow.
    const second = measure()
    const better = Object.fromEntries(Object.keys(first).map((name) => [name, Math.min(first[name], second[name])]))
    expect(
      Object.fromEntries(slower(better).map((name) => [name, better[name]])),
      `kept: ${JSON.stringify(kept)}`,
    ).toEqual({})
  },
  TIMEOUT_MS,
)
