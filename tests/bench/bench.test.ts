import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Figures {
  ratioToReferenceLoop: Record<string, number>
}

/** Beyond what other work on the machine does to a ratio of two fastest-of-several times. */
const TOLERANCE = 2

test('nothing became twice as slow, beside a reference loop timed in the same run', () => {
  const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')) as Figures
  const cli = join(import.meta.dirname, '..', '..', 'main', 'cli', 'cli.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'bench'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const now = JSON.parse(stdout) as Figures
  for (const [name, ratio] of Object.entries(kept.ratioToReferenceLoop)) {
    expect(now.ratioToReferenceLoop[name], name).toBeLessThan(ratio * TOLERANCE)
  }
})
