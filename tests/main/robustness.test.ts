import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import type { EventPayload, Method, Request, Response } from '../../main/contract.ts'
import { templateFiles } from '../../simulation/dataset/template.ts'

/** A check takes some two seconds on two idle cores; others may be busy on them too. */
const A_FEW_SECONDS_MS = 20_000

let folder: string
let app: Application
const heard: EventPayload<'robustness.progress'>[] = []

const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value as Response<M>
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-robustness-'))
  app = openApplication('browser', join(folder, 'workshift.sqlite'))
  app.subscribe((name, payload) => {
    if (name === 'robustness.progress') heard.push(payload as EventPayload<'robustness.progress'>)
  })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const ALL_AT_ONCE = { name: 'Everyone at once', dataset: 'us-2023' }

describe('whether a scenario’s conclusions hold', () => {
  test('is found for the bundled labour market in seconds, from every exposure source and both ends', async () => {
    const { changes } = await call('robustness.plan', { scenario: ALL_AT_ONCE })
    expect(changes.filter(({ assumption }) => assumption === 'exposureSource').map(({ value }) => value)).toEqual([
      'aioe',
      'aioe-image',
      'aioe-language',
      'applicability',
      'eloundou-gpt4',
      'eloundou-people',
    ])
    const started = performance.now()
    const found = await call('robustness.start', { id: 'us', scenario: ALL_AT_ONCE })
    expect(performance.now() - started).toBeLessThan(A_FEW_SECONDS_MS)
    expect(found.variants).toEqual(changes)
    expect(found.verdicts.every(({ outcomes }) => outcomes.length === changes.length)).toBe(true)
    const verdict = (id: string) => found.verdicts.find((one) => one.id === id)
    expect(verdict('unemploymentPeak')?.base).toMatchObject({ kind: 'sign', sign: 1 })
    // Vacancies rise beside a demand that stays; they fall where half of the work never comes back.
    expect(verdict('vacanciesEnd')?.dependsOn).toContain('reinstatementShare')
    expect(found.tornado.displaced.rows[0].high.value).toBeGreaterThan(found.tornado.displaced.base)
  })

  test('is told of rerun by rerun', () => {
    const told = heard.filter(({ id }) => id === 'us')
    const total = told[0].total
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, done) => done))
  })

  test('is the same every time', async () => {
    const scenario = { name: 'Small', dataset: 'us-2023', horizonYears: 3 }
    const [once, again] = await Promise.all([
      call('robustness.start', { id: 'once', scenario }),
      call('robustness.start', { id: 'again', scenario }),
    ])
    expect(again).toEqual(once)
  })

  test('is found on the example dataset, which has fewer sources', async () => {
    const found = await call('robustness.start', { id: 'example', scenario: { name: 'Example', dataset: 'example' } })
    expect(found.verdicts.map(({ id }) => id)).toContain('displaced')
    expect(found.variants.length).toBeGreaterThan(10)
  })

  test('has the classifier read a dataset that it has not read, and says where it knew titles alone', async () => {
    const files = Object.fromEntries([...templateFiles()].filter(([name]) => !/projections|industr/.test(name)))
    const { id } = await call('datasets.add', { name: 'bare', files })
    const scenario = { name: 'Bare', dataset: id, exposure: { source: 'my-survey' } }
    const found = await call('robustness.start', { id: 'bare', scenario })
    expect(found.variants).toContainEqual({ assumption: 'exposureSource', value: 'classifier' })
    expect(found.variants.map(({ assumption }) => assumption)).not.toContain('baselineGrowth')
    expect(found.verdicts.map(({ id: conclusion }) => conclusion)).not.toContain('industryFirst')
    expect(found.model).not.toBeNull()
    expect(found.warnings.map(({ code }) => code)).toContain('titles-only')
  })

  test('a check that is cancelled ends at once, and another can begin', async () => {
    const id = 'cancelled'
    const started = call('robustness.start', { id, scenario: { ...ALL_AT_ONCE, horizonYears: 100 } })
    await expect(call('robustness.start', { id, scenario: ALL_AT_ONCE })).rejects.toThrow('under way already')
    await expect.poll(() => heard.some((told) => told.id === id)).toBe(true)
    await call('robustness.cancel', { id })
    await expect(started).rejects.toThrow('cancelled')
    const scenario = { name: 'Example', dataset: 'example', horizonYears: 1 }
    expect((await call('robustness.start', { id, scenario })).verdicts).not.toEqual([])
  })

  test('a scenario that cannot run on its dataset is refused with the reason', async () => {
    const scenario = { ...ALL_AT_ONCE, exposure: { source: 'nobody' } }
    await expect(call('robustness.start', { id: 'wrong', scenario })).rejects.toThrow('exposure.source: "nobody"')
    await expect(call('robustness.plan', { scenario })).rejects.toThrow('exposure.source: "nobody"')
  })
})
