import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import { methods, type Method, type Request, type Response } from '../../main/contract.ts'

let folder: string
let application: Application

const open = (): Application => openApplication('browser', join(folder, 'workshift.sqlite'))

const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
  const answer = await application.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return methods[method].response.parse(answer.value) as Response<M>
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-scenarios-'))
  application = open()
})
afterEach(async () => {
  await application.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('changes that are not saved', () => {
  test('are still there after a restart, beside what was saved', async () => {
    const { id, scenario } = await call('scenarios.create', { scenario: { name: 'Banks' } })
    await call('scenarios.keepDraft', { id, draft: { ...scenario, horizonYears: 7 } })
    await application.close()
    application = open()
    const found = await call('scenarios.get', { id })
    expect(found.scenario.horizonYears).toBe(10)
    expect(found.draft?.horizonYears).toBe(7)
    expect((await call('scenarios.list', {})).find((item) => item.id === id)?.hasDraft).toBe(true)
  })

  test('become the scenario when it is saved, and are gone when they are taken back', async () => {
    const { id, scenario } = await call('scenarios.create', { scenario: { name: 'Banks' } })
    await call('scenarios.keepDraft', { id, draft: { ...scenario, horizonYears: 7 } })
    await call('scenarios.keepDraft', { id, draft: null })
    expect((await call('scenarios.get', { id })).draft).toBeNull()
    await call('scenarios.keepDraft', { id, draft: { ...scenario, horizonYears: 7 } })
    const saved = await call('scenarios.update', { id, scenario: { ...scenario, horizonYears: 7 } })
    expect(saved).toMatchObject({ draft: null, scenario: { horizonYears: 7 } })
  })

  test('keep the new name when the scenario is renamed, and go along when it is copied', async () => {
    const { id, scenario } = await call('scenarios.create', { scenario: { name: 'Banks' } })
    await call('scenarios.keepDraft', { id, draft: { ...scenario, horizonYears: 7 } })
    const renamed = await call('scenarios.rename', { id, name: 'Insurers' })
    expect(renamed).toMatchObject({ scenario: { name: 'Insurers', horizonYears: 10 }, draft: { name: 'Insurers', horizonYears: 7 } })
    const copy = await call('scenarios.duplicate', { id, name: 'Copy' })
    expect(copy).toMatchObject({ scenario: { name: 'Copy', horizonYears: 7 }, draft: null })
  })
})

describe('a preview', () => {
  test('comes for a scenario that is in no list, and says what is wrong with one that cannot run', async () => {
    const preview = await call('scenarios.preview', { scenario: { name: 'Any', horizonYears: 5, adoption: { default: { durationYears: 4 } } } })
    expect(preview.years).toHaveLength(Math.round((5 * 52) / 6.75) + 1)
    expect(preview.industries).toHaveLength(20)
    expect(preview.displaced.at(-1)).toBeGreaterThan(0)
    await expect(
      call('scenarios.preview', { scenario: { name: 'Any', adoption: { industries: { '98': { ceiling: 1 } } } } }),
    ).rejects.toThrow('adoption.industries.98: is not an industry')
  })
})
