import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import type { Method, Request, Response } from '../../main/contract.ts'
import { inThisThread } from './executor.ts'

let folder: string
let app: Application
const open = (): Application => openApplication('browser', join(folder, 'workshift.sqlite'), inThisThread())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-presets-'))
  app = open()
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value as Response<M>
}

const ADOPTION = { default: { durationYears: 20 }, industries: { '52': { ceiling: 0.9 } } }
const DATASET = 'us-2023'
const save = (name: string) => call('presets.save', { name, dataset: DATASET, adoption: ADOPTION })
const names = async (): Promise<string[]> => (await call('presets.list', {})).map(({ name }) => name)

describe('own presets of adoption', () => {
  test('are kept over a restart, renamed, deleted and brought back', async () => {
    const { id } = await save('Banks lead')
    await app.close()
    app = open()
    expect(await call('presets.list', {})).toMatchObject([{ id, name: 'Banks lead', dataset: DATASET, adoption: ADOPTION }])
    await call('presets.rename', { id, name: 'Banks first' })
    await call('presets.delete', { id })
    expect(await names()).toEqual([])
    await expect(call('presets.rename', { id, name: 'x' })).rejects.toThrow(`preset ${id}: is not in the list`)
    expect(await call('presets.restore', { id })).toMatchObject({ name: 'Banks first', adoption: ADOPTION })
  })

  test('two never have the same name: saving refuses it, and what comes as a file is numbered', async () => {
    await save('Banks lead')
    await expect(save('Banks lead')).rejects.toThrow('there is a preset “Banks lead” already')
    const { id } = await save('Other')
    await expect(call('presets.rename', { id, name: 'Banks lead' })).rejects.toThrow('already')
    const text = JSON.stringify({ schemaVersion: 1, name: 'Banks lead', dataset: DATASET, adoption: ADOPTION })
    for (const number of [2, 3]) {
      expect(await call('presets.import', { file: 'a.json', text })).toMatchObject({
        name: `Banks lead (${number})`,
        adoption: ADOPTION,
      })
    }
  })

  test('a file with faults is refused with every path and what would be right, and nothing is kept', async () => {
    const faulty = { name: 'x', adoption: { default: { duration: 3 }, industries: { '52': { ceiling: 1.4 } } } }
    const refused = (value: unknown) =>
      call('presets.import', { file: 'mine.json', text: typeof value === 'string' ? value : JSON.stringify(value) })
    await expect(refused(faulty)).rejects.toThrow(
      /mine\.json:\n[^]*adoption\.industries\.52\.ceiling: 1\.4 is above 1/,
    )
    await expect(refused(faulty)).rejects.toThrow(
      'adoption.default.duration: is not a known field; the fields here are startYear, durationYears, ceiling',
    )
    await expect(refused({ name: 'x' })).rejects.toThrow('adoption: is missing')
    await expect(refused({ adoption: ADOPTION })).rejects.toThrow('name: is missing')
    await expect(refused('{')).rejects.toThrow('is not valid JSON')
    await expect(refused('[]')).rejects.toThrow('[] is not an object')
    expect(await names()).toEqual([])
  })
})

describe('scenarios as files', () => {
  const total = async (): Promise<number> => (await call('scenarios.list', {})).length
  const take = (value: unknown, leaveOut = false) =>
    call('scenarios.import', { text: typeof value === 'string' ? value : JSON.stringify(value), leaveOut })

  test('what was exported comes back the same', async () => {
    const [{ id }] = await call('scenarios.list', {})
    const { scenario } = await call('scenarios.get', { id })
    const { record, problems } = await take(`\uFEFF${JSON.stringify(scenario, null, 2)}`)
    expect(problems).toEqual([])
    expect(record?.scenario).toEqual(scenario)
    expect(record?.id).not.toBe(id)
  })

  test('every fault is named by its path, and nothing is kept', async () => {
    const before = await total()
    const { record, problems, canLeaveOut } = await take({
      name: 'x',
      horizon: 3,
      adoption: { industries: { '52': { ceiling: 1.4 } } },
    })
    expect({ record, canLeaveOut }).toEqual({ record: null, canLeaveOut: false })
    expect(problems.map(({ path }) => path).toSorted()).toEqual(['adoption.industries.52.ceiling', 'horizon'])
    expect((await take('no JSON')).problems).toMatchObject([{ path: '', message: expect.stringMatching('not valid JSON') }])
    expect(await total()).toBe(before)
  })

  test('what the dataset lacks is said, and left out only where that was asked for', async () => {
    const before = await total()
    const foreign = {
      name: 'From elsewhere',
      exposure: { source: 'tea leaves', overrides: { '11-1010': { e1: 0.2 }, zz: { e1: 1 } } },
      adoption: { industries: { '52': { ceiling: 0.9 }, K64: { ceiling: 0.5 } } },
    }
    const paths = ['adoption.industries.K64', 'exposure.overrides.zz', 'exposure.source']
    const refused = await take(foreign)
    expect(refused).toMatchObject({ record: null, canLeaveOut: true })
    expect(refused.problems.map(({ path }) => path).toSorted()).toEqual(paths)
    expect(await total()).toBe(before)
    const { record, problems } = await take(foreign, true)
    expect(problems.map(({ path }) => path).toSorted()).toEqual(paths)
    expect(record?.scenario).toMatchObject({
      exposure: { source: 'classifier', overrides: { '11-1010': { e1: 0.2 } } },
      adoption: { industries: { '52': { ceiling: 0.9 } } },
    })
    expect(Object.keys(record?.scenario.adoption.industries ?? {})).toEqual(['52'])
  })

  test('a scenario whose dataset is not here waits for it', async () => {
    const { record, problems } = await take({ name: 'x', dataset: 'de-2030' })
    expect(record?.scenario.dataset).toBe('de-2030')
    expect(problems).toMatchObject([{ path: 'dataset', message: expect.stringMatching('"de-2030" is no dataset here') }])
  })
})
