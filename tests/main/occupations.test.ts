import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import type { Method, OccupationFacts, Request, Response } from '../../main/contract.ts'
import { templateFiles } from '../../simulation/dataset/template.ts'
import { inThisThread } from './executor.ts'

let folder: string
let app: Application
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-occupations-'))
  app = openApplication('browser', join(folder, 'workshift.sqlite'), inThisThread())
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value as Response<M>
}

const DATASET = 'us-2023'
const TELEMARKETERS = '41-9040'
const ROOFERS = '47-2180'

const get = (code: string): Promise<OccupationFacts> => call('occupations.get', { dataset: DATASET, code })
const read = (code: string, language: 'en' | 'zh' = 'en') =>
  call('occupations.reading', { dataset: DATASET, code, language })
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const sumOfMoves = ({ stay, rows, others }: OccupationFacts['goesTo']): number =>
  stay + sum(rows.map(({ share }) => share)) + others

describe('the list of occupations', () => {
  test('has every occupation with its exposure by every source that knows it, within 0–1', async () => {
    const { occupations, sources, industries } = await call('occupations.list', { dataset: DATASET })
    expect(occupations.length).toBeGreaterThan(500)
    expect(sources).toContain('classifier')
    for (const { exposure, industryShares, employment } of occupations) {
      expect(Object.keys(exposure).toSorted()).toEqual(sources.toSorted())
      for (const one of Object.values(exposure)) expect((one?.e1 ?? 2) + (one?.e2 ?? 2)).toBeLessThanOrEqual(1 + 1e-9)
      expect(industryShares).toHaveLength(industries.length)
      expect(sum(industryShares)).toBeCloseTo(1, 9)
      expect(employment).toBeGreaterThan(0)
    }
  })

  test('leaves unknown what an own dataset does not say, and does not read it', async () => {
    await call('datasets.add', { name: 'mine', files: Object.fromEntries(templateFiles()) })
    const { occupations, sources } = await call('occupations.list', { dataset: 'my-dataset' })
    expect(sources).toEqual(['my-survey'])
    expect(occupations.every(({ automation }) => automation === null)).toBe(true)
  })
})

describe('what is known of an occupation', () => {
  test('adds up: its industries, moves, duties and people', async () => {
    for (const code of [TELEMARKETERS, ROOFERS]) {
      const { industries, goesTo, comesFrom, duties, people, employment } = await get(code)
      expect(sum(industries.map(({ share }) => share))).toBeCloseTo(1, 9)
      expect(sum(industries.map((industry) => industry.employment))).toBeCloseTo(employment, 3)
      expect(sumOfMoves(goesTo)).toBeCloseTo(1, 9)
      expect(sumOfMoves(comesFrom)).toBeCloseTo(1, 9)
      expect(sum(duties.map(({ share }) => share))).toBeCloseTo(1, 6)
      for (const { categories } of people) expect(sum(categories.map(({ share }) => share))).toBeCloseTo(1, 6)
    }
  })

  test('names other occupations that its people move to and from, greatest first', async () => {
    const { goesTo, comesFrom } = await get(TELEMARKETERS)
    for (const { rows } of [goesTo, comesFrom]) {
      expect(rows).toHaveLength(12)
      expect(rows.map(({ code }) => code)).not.toContain(TELEMARKETERS)
      expect(rows.map(({ share }) => share)).toEqual(rows.map(({ share }) => share).toSorted((a, b) => b - a))
    }
  })

  test('counts where people come from by the people who leave, not by the rows of the matrix', async () => {
    const files = {
      'occupations.csv': 'code,title,employment\na,Baker,30000\nb,Miller,10000\nc,Grocer,10000\n',
      'mobility.csv': 'from,to,probability\na,a,0.9\na,b,0.1\nb,b,1\nc,c,0.7\nc,b,0.3\n',
    }
    await call('datasets.add', { name: 'three', files })
    const { comesFrom, goesTo } = await call('occupations.get', { dataset: 'three', code: 'b' })
    // 30,000 × 0.1 bakers and 10,000 × 0.3 grocers beside 10,000 × 1 millers.
    expect(comesFrom.stay).toBeCloseTo(10 / 16, 12)
    expect(comesFrom.rows.map(({ share }) => share)).toEqual([expect.closeTo(3 / 16, 12), expect.closeTo(3 / 16, 12)])
    expect(goesTo).toEqual({ stay: 1, rows: [], others: 0 })
  })

  test('tells of the new roles that draw on it', async () => {
    const { newRoles } = await get('13-2010')
    expect(newRoles.find(({ id }) => id === 'ai-auditor')).toMatchObject({ weight: expect.closeTo(0.3, 6) as number })
  })

  test('of a code that is not there is an error that names codes like it', async () => {
    await expect(get('41-9049')).rejects.toThrow(/"41-9049" is unknown in dataset us-2023; its occupations are 41-90\d\d/)
    await expect(get('ai-auditor')).rejects.toThrow(/"ai-auditor" is a new role/)
    await expect(call('occupations.list', { dataset: 'nowhere' })).rejects.toThrow(/us-2023/)
  })
})

describe('the reading of an occupation’s description', () => {
  test('by the bundled model is what the dataset’s source “classifier” has, within its rounding', async () => {
    const { occupations } = await call('occupations.list', { dataset: DATASET })
    for (const { code, exposure, automation } of occupations.filter((_, i) => i % 60 === 0)) {
      const reading = await read(code)
      const stored = exposure.classifier
      expect(reading.exposure.e1).toBeCloseTo(stored?.e1 ?? NaN, 3)
      expect(reading.exposure.e2).toBeCloseTo(stored?.e2 ?? NaN, 3)
      expect(reading.exposure.interval[0]).toBeCloseTo(stored?.low ?? NaN, 3)
      expect(reading.exposure.interval[1]).toBeCloseTo(stored?.high ?? NaN, 3)
      expect(reading.automation).toBeCloseTo(automation ?? NaN, 3)
      expect(reading.model.id).toBe('bundled')
    }
  }, 60_000)

  test('is the mean of its sentences by working time, and a sentence is the sum of its words', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { exposure, sentences, isTitleOnly } = await read(TELEMARKETERS, language)
      expect(isTitleOnly).toBe(false)
      expect(sum(sentences.map(({ share }) => share))).toBeCloseTo(1, 9)
      expect(sum(sentences.map(({ share, e1, e2 }) => share * (e1 + e2 / 2)))).toBeCloseTo(exposure.beta, 6)
      for (const { tokens, e1, e2 } of sentences) expect(sum(tokens.map(({ weight }) => weight))).toBeCloseTo(e1 + e2 / 2, 3)
    }
  }, 30_000)

  test('gives each sentence to the duty that it is part of', async () => {
    const [{ sentences }, { duties }] = [await read(ROOFERS), await get(ROOFERS)]
    for (const { text, duty } of sentences) expect(duties[duty ?? -1].text.en).toContain(text)
    duties.forEach(({ share }, place) => {
      expect(sum(sentences.filter(({ duty }) => duty === place).map((sentence) => sentence.share))).toBeCloseTo(share, 6)
    })
  })

  test('is of the title alone where there is no description', async () => {
    const { isTitleOnly, sentences } = await call('occupations.reading', { dataset: 'three', code: 'a', language: 'en' })
    expect(isTitleOnly).toBe(true)
    expect(sentences.map(({ text, share, duty }) => ({ text, share, duty }))).toEqual([{ text: 'Baker', share: 1, duty: null }])
  }, 30_000)
})
