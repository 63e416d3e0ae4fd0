import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { withKindsOfDuty, type WithKindsOfDuty } from '../../main/classifier/duty-kinds.ts'
import type { Classification } from '../../main/contract.ts'
import { dutyKindLabelsSchema, parseDutyKinds } from '../../simulation/text/duty-kinds.ts'
import { parseFile } from '../../simulation/text/parse-file.ts'
import { language } from '../../simulation/text/segment.ts'

const read = (...path: string[]): string => readFileSync(join('data', ...path), 'utf8')

const kinds = parseDutyKinds('duty_kinds.csv', read('descriptions', 'duty_kinds.csv'))

describe('the kinds of duty', () => {
  test('have a title and at least four examples in each language, and say nothing twice', () => {
    const texts = kinds.flatMap(({ title, examples }) => [title.en, title.zh, ...examples.en, ...examples.zh])
    expect(new Set(texts).size).toBe(texts.length)
    for (const { kind, title, examples } of kinds) {
      expect(examples.en.length, kind).toBeGreaterThanOrEqual(4)
      expect([title.en, ...examples.en].map(language), kind).not.toContain('zh')
      expect([title.zh, ...examples.zh].map(language), kind).not.toContain('en')
    }
  })

  test('all have labelled tasks, each with one label of people and one of GPT-4', () => {
    const labels = parseFile('duty_kinds.json', dutyKindLabelsSchema, read('classifier', 'duty_kinds.json'))
    expect(labels.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind))
    for (const { kind, tasks, people, gpt4 } of labels) {
      expect(tasks, kind).toBeGreaterThan(0)
      for (const [e0, e1, e2] of [people, gpt4]) expect(e0 + e1 + e2, kind).toBe(tasks)
    }
  })

  test('that read and write are labelled as far more exposed than those of the hands', () => {
    const labels = parseFile('duty_kinds.json', dutyKindLabelsSchema, read('classifier', 'duty_kinds.json'))
    const exposed = (name: string): number => {
      const own = labels.find(({ kind }) => kind === name)
      return own === undefined ? Number.NaN : 1 - own.people[0] / own.tasks
    }
    expect(exposed('reports')).toBeGreaterThan(0.7)
    expect(exposed('building')).toBeLessThan(0.1)
  })
})

describe('a sentence', () => {
  let attach: WithKindsOfDuty
  beforeAll(async () => {
    attach = await withKindsOfDuty()
  })

  const document = (texts: readonly string[], isCounted = true): Classification => ({
    language: language(texts.join(' ')),
    exposure: { e0: 1, e1: 0, e2: 0, beta: 0, interval: [0, 0], betaByRater: { people: 0, gpt4: 0 } },
    automation: 0,
    sentences: texts.map((text) => ({
      ...{ text, start: 0, end: text.length, e0: 1, e1: 0, e2: 0, automation: 0, tokens: [], kindsOfDuty: [] },
      ...{ betaByRater: { people: 0, gpt4: 0 }, kind: null, isCounted },
    })),
    occupations: [],
    warnings: [],
  })
  const nearest = (text: string): string | undefined => attach(document([text])).sentences[0].kindsOfDuty.at(0)?.kind

  test.each([
    ['bookkeeping', 'Check supplier invoices and enter them in the ledger.', '审核供应商发票并登记入账。'],
    ['driving', 'Drive the delivery van through the city.', '驾驶送货车辆穿行市区。'],
    ['programming', 'Write and debug code for the web application.', '为网页应用编写和调试代码。'],
    ['cooking', 'Boil noodles and season the soup.', '煮面条，给汤调味。'],
  ])('is nearest to the same kind in both languages: %s', (kind, english, chinese) => {
    expect(nearest(english)).toBe(kind)
    expect(nearest(chinese)).toBe(kind)
  })

  test('carries its kinds’ titles and labels, whose shares add up to 1', () => {
    const [{ kindsOfDuty }] = attach(document(['Check supplier invoices and enter them in the ledger.'])).sentences
    expect(kindsOfDuty.length).toBeLessThanOrEqual(2)
    expect(kindsOfDuty[0].title).toEqual({ en: 'Book-keeping and reconciling accounts', zh: '记账和核对账目' })
    for (const { e0, e1, e2 } of [kindsOfDuty[0].labels.people, kindsOfDuty[0].labels.gpt4]) {
      expect(e0 + e1 + e2).toBeCloseTo(1, 12)
    }
  })

  test('of no known word, or that is no duty, has no kind', () => {
    expect(nearest('Blorf zint quaggle frump.')).toBeUndefined()
    expect(nearest('嗯嗯啊啊哦哦')).toBeUndefined()
    expect(attach(document(['Enter invoices.'], false)).sentences[0].kindsOfDuty).toEqual([])
  })

  test('that may be of several kinds is read in the light of the others', () => {
    const open = 'Stir the mixture and watch the temperature.'
    const first = (...others: string[]): string | undefined =>
      attach(document([open, ...others])).sentences[0].kindsOfDuty.at(0)?.kind
    expect(first('Cook soup and fry fish.', 'Season meat and grill it.')).toBe('cooking')
    expect(first('Clear jams on the production line.', 'Feed plastic into the extruder.')).toBe('production')
  })
})
