import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beginStore } from '../../../main/samples/first-start.ts'
import { openStore } from '../../../main/store/store.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-first-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a first start', () => {
  test('fills a new store with the six samples and has its tour to come, once', () => {
    const store = openStore(join(folder, 'a.sqlite'))
    expect(beginStore(store)).toBe(true)
    expect(store.scenarios.list()).toHaveLength(6)
    expect(store.settings.get().tour).toBe('new')
    expect(beginStore(store)).toBe(false)
    store.close()
  })

  test('is none where scenarios were made before there was a tour', () => {
    const store = openStore(join(folder, 'b.sqlite'))
    store.scenarios.create(parseScenario({ name: 'Mine' }))
    expect(beginStore(store)).toBe(false)
    expect(store.scenarios.list()).toHaveLength(1)
    expect(store.settings.get().tour).toBeNull()
    store.close()
  })
})
