import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { methods } from '../../main/contract.ts'
import type { MethodTable } from '../../main/contract/table.ts'

const folder = join(import.meta.dirname, '..', '..', 'main', 'contract')

test('every method of every area is in the one table, and in no other area', async () => {
  const named: string[] = []
  for (const file of readdirSync(folder)) {
    const area = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>
    for (const [name, table] of Object.entries(area)) if (name.endsWith('Methods')) named.push(...Object.keys(table as MethodTable))
  }
  expect(named.toSorted()).toEqual(Object.keys(methods).toSorted())
})
